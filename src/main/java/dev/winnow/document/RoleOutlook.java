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

    /** How much they speak for each line being content, title lines apart, in natural-log odds from −9.2 to 9.2. */
    public double[] contentOdds() {
        double[] odds = new double[logs.length];
        for (int row = 0; row < odds.length; row++) {
            double content = 0;
            for (Role role : Role.contentRoles()) {
                content += role == Role.TITLE ? 0 : StrictMath.exp(logs[row][role.ordinal()]);
            }
            double clipped = Math.max(FAINTEST, Math.min(1 - FAINTEST, content));
            odds[row] = StrictMath.log(clipped / (1 - clipped));
        }
        return odds;
    }
}
