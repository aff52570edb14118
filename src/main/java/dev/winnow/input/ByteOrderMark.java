package dev.winnow.input;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The byte order mark at the start of a text. */
final class ByteOrderMark {

    private ByteOrderMark() {}

    static @Nullable Charset charset(byte[] bytes) {
        if (bytes.length >= 3 && at(bytes, 0) == 0xEF && at(bytes, 1) == 0xBB && at(bytes, 2) == 0xBF) {
            return StandardCharsets.UTF_8;
        }
        if (bytes.length < 2) {
            return null;
        }
        int first = at(bytes, 0) << 8 | at(bytes, 1);
        return first == 0xFEFF ? StandardCharsets.UTF_16BE : first == 0xFFFE ? StandardCharsets.UTF_16LE : null;
    }

    /** Length of the mark, where there is one. */
    static int length(byte[] bytes) {
        return at(bytes, 0) == 0xEF ? 3 : 2;
    }

    private static int at(byte[] bytes, int i) {
        return bytes[i] & 0xFF;
    }
}
