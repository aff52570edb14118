package dev.winnow.decode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.document.Role;
import dev.winnow.document.RoleOutlook;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class NamingTest {

    private static final int ROLES = Role.values().length;

    @Test
    void staysOnTheSideOfEachLine() {
        RoleOutlook outlook = new RoleOutlook(new double[][] {row(Role.CAPTION, .9), row(Role.CAPTION, .9)}, none());

        Naming.Names names = named(outlook).name(new boolean[] {false, true});

        assertThat(names.roles().get(0)).isEqualTo(Role.CAPTION);
        assertThat(names.roles().get(1).isContent()).isTrue();
        assertThat(names.sureness()[0]).isBetween(.9, .97);
    }

    @Test
    void letsTitlesStandOnEitherSide() {
        RoleOutlook outlook = new RoleOutlook(new double[][] {row(Role.TITLE, .6), row(Role.TITLE, .2)}, none());

        Naming.Names names = named(outlook).name(new boolean[] {false, false});

        assertThat(names.roles().get(0)).isEqualTo(Role.TITLE);
        assertThat(names.roles().get(1)).isNotEqualTo(Role.TITLE);
    }

    @Test
    void drawsAnUnclearLineToItsNeighbours() {
        double[][] steps = none();
        steps[Role.LEGAL.ordinal()][Role.LEGAL.ordinal()] = 2;
        RoleOutlook outlook = new RoleOutlook(
                new double[][] {row(Role.LEGAL, .9), row(Role.NAVIGATION, .1), row(Role.LEGAL, .9)}, steps);

        assertThat(named(outlook).name(new boolean[3]).roles()).containsOnly(Role.LEGAL);
    }

    @Test
    void leavesTheOutlookAsItIs() {
        double[][] logs = {row(Role.BODY, .5)};
        double[] before = logs[0].clone();

        named(new RoleOutlook(logs, none())).name(new boolean[1]);

        assertThat(logs[0]).containsExactly(before);
    }

    private static Naming named(RoleOutlook outlook) {
        return Naming.byModel(outlook, new double[outlook.logs().length * ROLES], 0, Naming.titles(outlook));
    }

    private static double[] row(Role role, double probability) {
        double[] row = new double[ROLES];
        Arrays.fill(row, Math.log((1 - probability) / (ROLES - 1)));
        row[role.ordinal()] = Math.log(probability);
        return row;
    }

    private static double[][] none() {
        return new double[ROLES][ROLES];
    }
}
