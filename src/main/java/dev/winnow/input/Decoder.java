package dev.winnow.input;

import dev.winnow.document.Page;
import dev.winnow.document.Status;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Turns input into characters: byte order mark, {@code meta}, declared charset, strict UTF-8, windows-1252, in this order.
 * Bytes that are declared as windows-1252, or one of its subsets, but are valid UTF-8 are read as UTF-8: by chance that
 * hardly happens.
 */
final class Decoder {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** What stands for each malformed sequence. */
    private static final char REPLACEMENT = '\uFFFD';

    private Decoder() {}

    static String decode(Input input, Budget budget) {
        String text = input.isDecoded() ? capped(input.text(), budget) : ofBytes(input, budget);
        return text.indexOf('\0') < 0 ? text : text.replace('\0', REPLACEMENT);
    }

    private static String capped(String text, Budget budget) {
        int most = budget.limits().maxBytes();
        if (text.length() <= most) {
            return text;
        }
        budget.remark(Status.limited("bytes"));
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }

    private static String ofBytes(Input input, Budget budget) {
        byte[] bytes = input.bytes();
        Charset marked = ByteOrderMark.charset(bytes);
        if (marked == null) {
            Binary.refuse(bytes);
        }
        int length = Math.min(bytes.length, budget.limits().maxBytes());
        if (length < bytes.length) {
            budget.remark(Status.limited("bytes"));
        }
        if (marked != null) {
            int skip = ByteOrderMark.length(bytes);
            return new String(bytes, skip, Math.max(0, length - skip), marked);
        }
        return unmarked(input, bytes, length);
    }

    private static String unmarked(Input input, byte[] bytes, int length) {
        Charset declared = input.kind() == Page.Kind.HTML ? CharsetLabels.ofMeta(bytes, length) : null;
        if (declared == null && !input.charset().isBlank()) {
            declared = CharsetLabels.required(input.charset());
        }
        if (declared != null && !declared.equals(WINDOWS_1252)) {
            return new String(bytes, 0, length, declared);
        }
        int whole = length < bytes.length ? characterBoundary(bytes, length) : length;
        String text = new String(bytes, 0, whole, StandardCharsets.UTF_8);
        return text.indexOf(REPLACEMENT) < 0 || isUtf8(bytes, whole)
                ? text
                : new String(bytes, 0, length, WINDOWS_1252);
    }

    /** Whether all of it is valid; the slow way, for texts in which a replacement character may have been written. */
    private static boolean isUtf8(byte[] bytes, int length) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, length));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static int characterBoundary(byte[] bytes, int length) {
        int end = length;
        while (end > 0 && (bytes[end] & 0xC0) == 0x80) {
            end--;
        }
        return end;
    }
}
