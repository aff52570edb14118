package dev.winnow.input;

import java.nio.charset.StandardCharsets;

/** Tells bytes that are no text. */
final class Binary {

    private static final int LOOK_AT = 8192;
    private static final int ESCAPE = 0x1B;
    private static final int NUL_WEIGHT = 4;
    /** One control character in so many bytes is too much. */
    private static final int LEAST_SHARE = 50;

    private static final String[][] MAGIC = {
        {"%PDF-", "a PDF file"},
        {"\u0089PNG\r\n", "a PNG image"},
        {"\u00FF\u00D8\u00FF", "a JPEG image"},
        {"GIF87a", "a GIF image"},
        {"GIF89a", "a GIF image"},
        {"PK\u0003\u0004", "a ZIP archive"},
        {"\u001F\u008B", "gzip data"},
        {"\u007FELF", "a program"},
        {"wOFF", "a font"},
        {"wOF2", "a font"},
        {"\u0000\u0001\u0000\u0000", "a font"},
        {"OggS", "an Ogg file"},
        {"ID3", "an MP3 file"},
        {"SQLite format", "a database"},
    };

    private Binary() {}

    static void refuse(byte[] bytes) {
        int length = Math.min(bytes.length, LOOK_AT);
        String head = new String(bytes, 0, Math.min(length, 16), StandardCharsets.ISO_8859_1);
        for (String[] magic : MAGIC) {
            if (head.startsWith(magic[0])) {
                throw new UnreadableInputException("not text but " + magic[1], 0);
            }
        }
        int controls = 0;
        int first = -1;
        for (int i = 0; i < length; i++) {
            if (isControl(bytes[i])) {
                first = first < 0 ? i : first;
                controls += bytes[i] == 0 ? NUL_WEIGHT : 1;
            }
        }
        if (controls * LEAST_SHARE > length) {
            throw new UnreadableInputException(
                    "not text: control characters among the first " + length + " bytes, the first at byte " + first,
                    first);
        }
    }

    /** Control characters that no text holds; white space and the escape of ISO-2022 are fine. */
    private static boolean isControl(byte value) {
        return value >= 0 && value < ' ' && (value < '\t' || value > '\r') && value != ESCAPE;
    }
}
