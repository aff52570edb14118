package dev.winnow.metadata;

import dev.winnow.address.WebAddresses;
import java.util.Set;

/** What the addresses of pictures tell: which are the same picture, and which are none of the piece. */
final class PictureNames {

    /** Words in the file names of pictures that stand for the site, or for none. */
    private static final Set<String> MARKS = Set.of(
            "logo",
            "logos",
            "favicon",
            "placeholder",
            "default",
            "fallback",
            "sprite",
            "blank",
            "noimage",
            "touchicon");
    /** Shorter file names say little. */
    private static final int TELLING = 10;

    private PictureNames() {}

    /** Whether it is a logo or placeholder by the name of its file. */
    static boolean isMark(String url) {
        String name = file(url);
        int start = 0;
        for (int i = 0; i <= name.length(); i++) {
            if (i == name.length() || !Character.isLetter(name.charAt(i))) {
                if (MARKS.contains(name.substring(start, i))) {
                    return true;
                }
                start = i + 1;
            }
        }
        return false;
    }

    /** Whether both are one picture, be it in different sizes: by address, or by a file name that is not common. */
    static boolean areSame(String first, String second) {
        String bare = WebAddresses.bare(first);
        if (bare.equals(WebAddresses.bare(second))) {
            return !bare.isEmpty();
        }
        String name = withoutSize(file(first));
        return name.length() >= TELLING && name.equals(withoutSize(file(second)));
    }

    /** The last part of the path, in lower case, without its ending. */
    private static String file(String url) {
        String bare = WebAddresses.bare(url);
        String name = Texts.lower(bare.substring(bare.lastIndexOf('/') + 1));
        int dot = name.lastIndexOf('.');
        return dot > 0 && name.length() - dot <= 6 ? name.substring(0, dot) : name;
    }

    /** Without {@code -1024x683}, {@code -scaled} and {@code @2x} at its end. */
    private static String withoutSize(String name) {
        int end =
                name.endsWith("-scaled") ? name.length() - 7 : name.endsWith("@2x") ? name.length() - 3 : name.length();
        int at = end;
        int crosses = 0;
        while (at > 0 && (name.charAt(at - 1) == 'x' && crosses == 0 || Digits.is(name.charAt(at - 1)))) {
            at--;
            crosses += name.charAt(at) == 'x' ? 1 : 0;
        }
        boolean size = crosses == 1 && at > 0 && (name.charAt(at - 1) == '-' || name.charAt(at - 1) == '_');
        return name.substring(0, size ? at - 1 : end);
    }
}
