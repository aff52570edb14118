package dev.winnow.model;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Takes a payload apart. Nothing is believed: each count is held against the bytes that are left before it is used. */
final class PayloadReader {

    private final ByteBuffer bytes;

    PayloadReader(byte[] payload) {
        this.bytes = ByteBuffer.wrap(payload);
    }

    static ModelFormatException damaged(String problem) {
        return new ModelFormatException("the model is damaged: " + problem);
    }

    /** A count of things that take at least {@code size} bytes each. */
    int count(int size) throws ModelFormatException {
        require(Integer.BYTES);
        int count = bytes.getInt();
        if (count < 0 || (long) count * size > bytes.remaining()) {
            throw damaged(
                    "a count of " + Integer.toUnsignedString(count) + " with " + bytes.remaining() + " bytes to go");
        }
        return count;
    }

    int unsignedByte() throws ModelFormatException {
        require(Byte.BYTES);
        return Byte.toUnsignedInt(bytes.get());
    }

    int unsignedShort() throws ModelFormatException {
        require(Short.BYTES);
        return Short.toUnsignedInt(bytes.getShort());
    }

    String name() throws ModelFormatException {
        return text(unsignedShort());
    }

    String text(int length) throws ModelFormatException {
        require(length);
        ByteBuffer text = bytes.slice(bytes.position(), length);
        bytes.position(bytes.position() + length);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(text).toString();
        } catch (CharacterCodingException e) {
            throw damaged("a text is not UTF-8");
        }
    }

    int[] unsignedShorts(int count) throws ModelFormatException {
        require((long) count * Short.BYTES);
        int[] values = new int[count];
        for (int i = 0; i < count; i++) {
            values[i] = Short.toUnsignedInt(bytes.getShort());
        }
        return values;
    }

    int[] ints(int count) throws ModelFormatException {
        require((long) count * Integer.BYTES);
        int[] values = new int[count];
        bytes.asIntBuffer().get(values);
        bytes.position(bytes.position() + count * Integer.BYTES);
        return values;
    }

    byte[] bytes(int count) throws ModelFormatException {
        require(count);
        byte[] values = new byte[count];
        bytes.get(values);
        return values;
    }

    float[] floats(int count) throws ModelFormatException {
        require((long) count * Float.BYTES);
        float[] values = new float[count];
        bytes.asFloatBuffer().get(values);
        bytes.position(bytes.position() + count * Float.BYTES);
        return values;
    }

    double[] doubles(int count) throws ModelFormatException {
        require((long) count * Double.BYTES);
        double[] values = new double[count];
        bytes.asDoubleBuffer().get(values);
        bytes.position(bytes.position() + count * Double.BYTES);
        return values;
    }

    /** Nothing may be left. */
    void end() throws ModelFormatException {
        if (bytes.hasRemaining()) {
            throw damaged(bytes.remaining() + " bytes follow the last part");
        }
    }

    private void require(long size) throws ModelFormatException {
        if (size > bytes.remaining()) {
            throw damaged("it ends inside a part");
        }
    }
}
