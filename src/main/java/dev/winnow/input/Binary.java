package dev.winnow.input;

import java.nio.charset.StandardCharsets;

/** Tells bytes that are no text. */
final class Binary {

    private static final int LOOK_AT = 8192;

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
        int nuls = 0;
        int first = -1;
        for (int i = 0; i < length; i++) {
            if (bytes[i] == 0) {
                first = first < 0 ? i : first;
                nuls++;
            }
        }
        if (nuls * 200 > length) {
            throw new UnreadableInputException(
                    "not text: " + nuls + " NUL bytes among the first " + length + ", the first at byte " + first,
                    first);
        }
    }
}
