package dev.winnow.document;

/**
 * What a model says of the roles of a page's lines.
 *
 * @param logs the probability of each role for each line, in natural logarithms: one row a line, one column a role
 * @param steps how much likelier than by chance one role follows another, in natural logarithms: one row for each role of
 *     a line, one column for each role of the next line
 */
public record RoleOutlook(double[][] logs, double[][] steps) {

    private static final double FAINTEST = 1e-4;
    private static final int[] CONTENT = Role.contentRoles().stream()
            .filter(role -> role != Role.TITLE)
            .mapToInt(Role::ordinal)
            .toArray();

    /** How much they speak for each line being content, title lines apart, in natural-log odds from −9.2 to 9.2. */
    public double[] contentOdds() {
        double[] odds = new double[logs.length];
        for (int row = 0; row < odds.length; row++) {
            double content = 0;
            for (int role : CONTENT) {
                content += FastMath.exp(logs[row][role]);
            }
            double clipped = Math.max(FAINTEST, Math.min(1 - FAINTEST, content));
            odds[row] = FastMath.log(clipped / (1 - clipped));
        }
        return odds;
    }
}
