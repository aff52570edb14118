package dev.winnow.model;

import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Weights in bytes: the width of a row (2 bytes), the step (a float), the number of rows (4 bytes), and the weights in
 * steps, row after row (1 byte each). A table has its keys in ascending order (4 bytes each) before the weights.
 */
final class WeightCodec {

    private WeightCodec() {}

    static void write(WeightTable table, DataOutputStream out) throws IOException {
        writeHead(table.rows(), out);
        for (int key : table.keys()) {
            out.writeInt(key);
        }
        out.write(table.rows().cells());
    }

    static void write(LeafWeights weights, DataOutputStream out) throws IOException {
        writeHead(weights.rows(), out);
        out.write(weights.rows().cells());
    }

    private static void writeHead(WeightRows rows, DataOutputStream out) throws IOException {
        out.writeShort(rows.width());
        out.writeFloat(rows.step());
        out.writeInt(rows.size());
    }

    static WeightTable readTable(PayloadReader in) throws ModelFormatException {
        int width = width(in);
        float step = in.floats(1)[0];
        int count = in.count(Integer.BYTES + width);
        int[] keys = in.ints(count);
        byte[] cells = in.bytes(count * width);
        try {
            return WeightTable.of(width, step, keys, cells);
        } catch (IllegalArgumentException e) {
            throw PayloadReader.damaged(String.valueOf(e.getMessage()));
        }
    }

    static LeafWeights readLeaves(PayloadReader in) throws ModelFormatException {
        int width = width(in);
        float step = in.floats(1)[0];
        byte[] cells = in.bytes(in.count(width) * width);
        try {
            return new LeafWeights(new WeightRows(width, step, cells));
        } catch (IllegalArgumentException e) {
            throw PayloadReader.damaged(String.valueOf(e.getMessage()));
        }
    }

    /** Not 0, with which any count of rows would do. */
    private static int width(PayloadReader in) throws ModelFormatException {
        int width = in.unsignedShort();
        if (width == 0) {
            throw PayloadReader.damaged("weights in rows of 0");
        }
        return width;
    }
}
