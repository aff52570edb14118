package dev.winnow.document;

/**
 * One reason for a line's role.
 *
 * @param rule id of the rule or model that spoke, such as {@code general/asks-for-money}
 * @param role the role it spoke for or against
 * @param weight how strongly, in natural-log odds: positive for the role, negative against it
 * @param reason the reason in words
 */
public record Evidence(String rule, Role role, double weight, String reason) {

    /** A form for people: {@code +2.50 PAYWALL asks for money (general/asks-for-money)}. */
    @Override
    public String toString() {
        return String.format(java.util.Locale.ROOT, "%+.2f %s %s (%s)", weight, role, reason, rule);
    }
}
