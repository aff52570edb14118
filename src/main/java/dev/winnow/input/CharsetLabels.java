package dev.winnow.input;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Charsets by the labels that pages and servers use (WHATWG Encoding Standard, as far as it differs from Java's). */
final class CharsetLabels {

    private static final int LOOK_AT = 4096;

    private CharsetLabels() {}

    /** The charset of a label that came from outside. */
    static Charset required(String label) {
        Charset charset = of(label);
        if (charset == null) {
            throw new UnreadableInputException("unknown charset '" + label.strip() + "'", 0);
        }
        return charset;
    }

    /** The charset that a {@code meta} element near the beginning declares. */
    static @Nullable Charset ofMeta(byte[] bytes, int length) {
        String head =
                new String(bytes, 0, Math.min(length, LOOK_AT), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        for (int meta = head.indexOf("<meta"); meta >= 0; meta = head.indexOf("<meta", meta + 5)) {
            int end = head.indexOf('>', meta);
            int at = head.indexOf("charset", meta);
            if (at >= 0 && (end < 0 || at < end)) {
                Charset charset = of(value(head, at + "charset".length()));
                if (charset != null) {
                    return charset.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : charset;
                }
            }
        }
        return null;
    }

    private static String value(String head, int from) {
        int start = from;
        while (start < head.length() && " \t\r\n=\"'".indexOf(head.charAt(start)) >= 0) {
            start++;
        }
        int end = start;
        while (end < head.length() && " \t\r\n;\"'/>".indexOf(head.charAt(end)) < 0) {
            end++;
        }
        return head.substring(start, end);
    }

    private static @Nullable Charset of(String label) {
        String name = label.strip().toLowerCase(Locale.ROOT);
        try {
            return switch (name) {
                case "utf8" -> StandardCharsets.UTF_8;
                case "iso-8859-1", "latin1", "l1", "ascii", "us-ascii", "iso8859-1", "iso_8859-1" ->
                    Charset.forName("windows-1252");
                case "iso-8859-9", "latin5" -> Charset.forName("windows-1254");
                case "gb2312", "gbk", "gb_2312-80", "x-gbk" -> Charset.forName("GB18030");
                case "shift-jis", "shift_jis", "sjis", "x-sjis" -> Charset.forName("windows-31j");
                case "ks_c_5601-1987", "euc-kr" -> Charset.forName("x-windows-949");
                default -> Charset.forName(name);
            };
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
