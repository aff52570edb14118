package dev.winnow.model;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The payload of a model file, format 2: the card as JSON (4 bytes of length), the number of parts (2 bytes), and each
 * part: its name (2 bytes of length), its kind (1 byte), and what the kind has. Numbers are their count (4 bytes) and
 * doubles. Tables of odds are their count (4 bytes), the keys in ascending order (4 bytes each) and the odds (1 byte each).
 * Forests are as {@link ForestCodec} has them, tables of weights and weights of leaves as {@link WeightCodec} has them.
 * Texts are UTF-8. Format 1 is the same without weights.
 */
final class Payload {

    private static final int FOREST = 1;
    private static final int NUMBERS = 2;
    private static final int ODDS = 3;
    private static final int WEIGHTS = 4;
    private static final int LEAF_WEIGHTS = 5;
    private static final int MOST_PARTS = 0xFFFF;

    private Payload() {}

    static byte[] write(ModelFile model) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            write(model, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // nothing to fail in memory
        }
        if (bytes.size() > Envelope.MOST_BYTES) {
            throw new IllegalStateException("a model of " + bytes.size() + " bytes; at most " + Envelope.MOST_BYTES);
        }
        return bytes.toByteArray();
    }

    private static void write(ModelFile model, DataOutputStream out) throws IOException {
        byte[] card = CardJson.write(model.card()).getBytes(StandardCharsets.UTF_8);
        out.writeInt(card.length);
        out.write(card);
        if (model.parts().size() > MOST_PARTS) {
            throw new IllegalStateException(model.parts().size() + " parts; at most " + MOST_PARTS);
        }
        out.writeShort(model.parts().size());
        for (Map.Entry<String, Part> part : model.parts().entrySet()) {
            writeName(part.getKey(), out);
            writePart(part.getValue(), out);
        }
    }

    private static void writePart(Part part, DataOutputStream out) throws IOException {
        if (part instanceof Part.Trees trees) {
            out.writeByte(FOREST);
            ForestCodec.write(trees.forest(), out);
        } else if (part instanceof Part.Numbers numbers) {
            out.writeByte(NUMBERS);
            out.writeInt(numbers.values().length);
            for (double value : numbers.values()) {
                out.writeDouble(value);
            }
        } else if (part instanceof Part.Odds odds) {
            out.writeByte(ODDS);
            out.writeInt(odds.table().size());
            for (int key : odds.table().keys()) {
                out.writeInt(key);
            }
            out.write(odds.table().values());
        } else if (part instanceof Part.Weights weights) {
            out.writeByte(WEIGHTS);
            WeightCodec.write(weights.table(), out);
        } else if (part instanceof Part.Leaves leaves) {
            out.writeByte(LEAF_WEIGHTS);
            WeightCodec.write(leaves.weights(), out);
        }
    }

    static void writeName(String name, DataOutputStream out) throws IOException {
        byte[] bytes = nameBytes(name);
        out.writeShort(bytes.length);
        out.write(bytes);
    }

    static byte[] nameBytes(String name) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > 0xFFFF) {
            throw new IllegalArgumentException("a name of " + bytes.length + " bytes; at most 65,535 are possible");
        }
        return bytes;
    }

    static ModelFile read(byte[] payload) throws ModelFormatException {
        PayloadReader in = new PayloadReader(payload);
        ModelCard card = CardJson.read(in.text(in.count(1)));
        int count = in.unsignedShort();
        Map<String, Part> parts = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            String name = in.name();
            if (parts.put(name, readPart(in)) != null) {
                throw PayloadReader.damaged("two parts are called '" + name + "'");
            }
        }
        in.end();
        return new ModelFile(card, parts);
    }

    private static Part readPart(PayloadReader in) throws ModelFormatException {
        int kind = in.unsignedByte();
        return switch (kind) {
            case FOREST -> new Part.Trees(ForestCodec.read(in));
            case NUMBERS -> new Part.Numbers(in.doubles(in.count(Double.BYTES)));
            case ODDS -> readOdds(in);
            case WEIGHTS -> new Part.Weights(WeightCodec.readTable(in));
            case LEAF_WEIGHTS -> new Part.Leaves(WeightCodec.readLeaves(in));
            default -> throw PayloadReader.damaged("there is no part of kind " + kind);
        };
    }

    private static Part readOdds(PayloadReader in) throws ModelFormatException {
        int count = in.count(Integer.BYTES + Byte.BYTES);
        try {
            return new Part.Odds(OddsTable.of(in.ints(count), in.bytes(count)));
        } catch (IllegalArgumentException e) {
            throw PayloadReader.damaged(String.valueOf(e.getMessage()));
        }
    }
}
