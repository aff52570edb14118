package dev.winnow.rules.siteconfig;

import java.util.ArrayList;
import java.util.List;

/** Looks at XPath expressions as far as a site config needs it. */
final class XPaths {

    private XPaths() {}

    /** Whether an expression, or a branch of its union, finds attributes. */
    static boolean findsAttributes(String expression) {
        return branches(expression).stream().anyMatch(XPaths::endsInAttribute);
    }

    private static boolean endsInAttribute(String branch) {
        String last = branch.substring(branch.lastIndexOf('/') + 1).strip();
        return last.startsWith("@") || last.startsWith("attribute::");
    }

    /** The branches of a union, without literals, and without what stands in brackets. */
    private static List<String> branches(String expression) {
        List<String> branches = new ArrayList<>();
        StringBuilder branch = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < expression.length(); i++) {
            char c = expression.charAt(i);
            if (c == '"' || c == '\'') {
                int end = expression.indexOf(c, i + 1);
                i = end < 0 ? expression.length() : end;
            } else if (c == '[' || c == ']') {
                depth += c == '[' ? 1 : -1;
            } else if (depth == 0 && c == '|') {
                branches.add(branch.toString());
                branch.setLength(0);
            } else if (depth == 0) {
                branch.append(c);
            }
        }
        branches.add(branch.toString());
        return branches;
    }
}
