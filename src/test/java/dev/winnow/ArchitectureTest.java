package dev.winnow;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The picture of the packages in the README, as a test: data flows one way, and each library lives behind one door. */
class ArchitectureTest {

    private static final String ROOT = "dev.winnow";
    private static final String FACADE = "";
    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    /** For each package the packages it may import; {@link #FACADE} is the root package itself. */
    private static final Map<String, Set<String>> ARROWS = new TreeMap<>(Map.ofEntries(
            Map.entry("document", Set.of()),
            Map.entry("json", Set.of()),
            Map.entry("address", Set.of()),
            Map.entry("input", Set.of("document", "json")),
            Map.entry("features", Set.of("document")),
            Map.entry("rules", Set.of("features", "document")),
            Map.entry("model", Set.of("features", "document", "json")),
            Map.entry("decode", Set.of("document")),
            Map.entry("language", Set.of()),
            Map.entry("metadata", Set.of("document", "json", "address", "language")),
            Map.entry("references", Set.of("document", "address")),
            Map.entry("structure", Set.of("document", "references")),
            Map.entry("render", Set.of("document")),
            Map.entry(
                    FACADE,
                    Set.of(
                            "document",
                            "input",
                            "features",
                            "rules",
                            "model",
                            "decode",
                            "metadata",
                            "references",
                            "structure",
                            "render")),
            Map.entry("corpus", Set.of(FACADE, "document")),
            Map.entry("train", Set.of(FACADE, "document", "input", "features", "rules", "model", "decode", "corpus")),
            Map.entry("assertj", Set.of(FACADE, "document")),
            Map.entry("packs", Set.of(FACADE, "document", "input", "json", "rules")),
            Map.entry("junit", Set.of(FACADE, "document", "packs", "rules")),
            Map.entry("spark", Set.of(FACADE, "document", "render")),
            Map.entry(
                    "cli",
                    Set.of(FACADE, "document", "input", "rules", "model", "render", "corpus", "packs", "train"))));

    static Stream<String> packages() {
        return ARROWS.keySet().stream();
    }

    @ParameterizedTest(name = "dev.winnow.{0}")
    @MethodSource("packages")
    void importsOnlyWhatItMay(String part) {
        List<String> others = new ArrayList<>(ARROWS.keySet());
        others.remove(part);
        others.removeAll(ARROWS.getOrDefault(part, Set.of()));
        noClasses()
                .that()
                .resideInAPackage(pattern(part))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        others.stream().map(ArchitectureTest::pattern).toArray(String[]::new))
                .allowEmptyShould(true)
                .check(MAIN);
    }

    @Test
    void everyPackageHasItsPlaceInThePicture() {
        Set<String> found = new TreeSet<>();
        for (JavaClass type : MAIN) {
            found.add(part(type.getPackageName()));
        }
        assertThat(ARROWS.keySet()).containsAll(found);
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(MAIN);
    }

    @Test
    void valuesKnowTheJdkOnly() {
        classes()
                .that()
                .resideInAPackage(ROOT + ".document..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", ROOT + ".document..")
                .check(MAIN);
    }

    @ParameterizedTest(name = "{0} only in {1}")
    @CsvSource({
        "org.jsoup, input",
        "picocli, cli",
        "org.snakeyaml, rules",
        "com.google.re2j, rules",
        "org.assertj, assertj",
        "org.junit, junit",
        "io.github.metarank, train",
        "com.microsoft.ml, train"
    })
    void libraryStaysBehindItsPackage(String library, String part) {
        noClasses()
                .that()
                .resideOutsideOfPackage(pattern(part))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library + "..")
                .check(MAIN);
    }

    @Test
    void onlyTheCommandTalksToTheTerminal() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".cli..")
                .should(ACCESS_STANDARD_STREAMS)
                .check(MAIN);
    }

    @Test
    void noReflectionNoServiceMagicNoLogging() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".cli..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.lang.reflect..", "java.util.logging..", "org.slf4j..")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.ServiceLoader")
                .check(MAIN);
    }

    @Test
    void everyPackageIsNullMarked() {
        Set<String> unmarked = new TreeSet<>();
        for (JavaClass type : MAIN) {
            if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                unmarked.add(type.getPackageName());
            }
        }
        assertThat(unmarked).isEmpty();
    }

    private static String pattern(String part) {
        return part.equals(FACADE) ? ROOT : ROOT + "." + part + "..";
    }

    private static String part(String packageName) {
        if (packageName.equals(ROOT)) {
            return FACADE;
        }
        String rest = packageName.substring(ROOT.length() + 1);
        int dot = rest.indexOf('.');
        return dot < 0 ? rest : rest.substring(0, dot);
    }
}
