package dev.winnow.model;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;

/**
 * What is around the payload of a model file, all numbers big-endian: {@code WINNOW CR LF} (whoever changes line ends is
 * found out), the format (2 bytes), the length of the payload (4 bytes), the payload, CRC-32 of all before (4 bytes).
 */
final class Envelope {

    /** A longer payload is not read or written. */
    static final int MOST_BYTES = 256 << 20;

    private static final byte[] MAGIC = {'W', 'I', 'N', 'N', 'O', 'W', '\r', '\n'};
    private static final int HEAD = MAGIC.length + Short.BYTES + Integer.BYTES;

    private Envelope() {}

    static byte[] seal(byte[] payload) {
        ByteBuffer out = ByteBuffer.allocate(HEAD + payload.length + Integer.BYTES);
        out.put(MAGIC).putShort((short) ModelFile.FORMAT).putInt(payload.length).put(payload);
        out.putInt(checksum(out.array(), out.position()));
        return out.array();
    }

    /** The payload. */
    static byte[] open(InputStream in) throws IOException {
        byte[] head = in.readNBytes(HEAD);
        int length = length(head);
        byte[] rest = in.readNBytes(length + Integer.BYTES); // grows as bytes arrive
        if (rest.length < length + Integer.BYTES) {
            throw new ModelFormatException("the model was cut off: it should have " + (HEAD + length + Integer.BYTES)
                    + " bytes and has " + (HEAD + rest.length));
        }
        byte[] all = Arrays.copyOf(head, HEAD + rest.length);
        System.arraycopy(rest, 0, all, HEAD, rest.length);
        if (ByteBuffer.wrap(rest).getInt(length) != checksum(all, HEAD + length)) {
            throw new ModelFormatException("the model is damaged: its checksum is wrong");
        }
        if (in.read() >= 0) {
            throw new ModelFormatException("the model is damaged: something follows its end");
        }
        return Arrays.copyOf(rest, length);
    }

    /** The length of the payload, which is not trusted beyond its range. */
    private static int length(byte[] head) throws ModelFormatException {
        int magic = Math.min(head.length, MAGIC.length);
        if (head.length == 0 || !Arrays.equals(head, 0, magic, MAGIC, 0, magic)) {
            throw new ModelFormatException("this is not a model of Winnow");
        }
        if (head.length < HEAD) {
            throw new ModelFormatException("the model was cut off after " + head.length + " bytes");
        }
        ByteBuffer numbers = ByteBuffer.wrap(head, MAGIC.length, HEAD - MAGIC.length);
        checkFormat(Short.toUnsignedInt(numbers.getShort()));
        int length = numbers.getInt();
        if (length < 0 || length > MOST_BYTES) {
            throw new ModelFormatException("the model is damaged: it says it has " + Integer.toUnsignedString(length)
                    + " bytes, and at most " + MOST_BYTES + " are possible");
        }
        return length;
    }

    private static void checkFormat(int format) throws ModelFormatException {
        if (format > ModelFile.FORMAT) {
            throw new ModelFormatException("this file has format " + format + "; this Winnow reads up to "
                    + ModelFile.FORMAT + ": use a newer Winnow");
        }
        if (format == 0) {
            throw new ModelFormatException("the model is damaged: there is no format 0");
        }
    }

    private static int checksum(byte[] bytes, int length) {
        CRC32 sum = new CRC32();
        sum.update(bytes, 0, length);
        return (int) sum.getValue();
    }
}
