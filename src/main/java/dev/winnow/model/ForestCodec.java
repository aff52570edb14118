package dev.winnow.model;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A forest in bytes: the number of its features (2 bytes) and their names; the number of nodes (4 bytes) and each node in
 * preorder (2 bytes: the place of its feature, or 0xFFFF for a leaf); the threshold of each split as a float; the width
 * of a leaf (1 byte, 4 or 8) and each leaf as a float or a double. Trees follow each other without a mark: where one is
 * complete, the next begins. Alike things lie together, which zip archives like.
 */
final class ForestCodec {

    private ForestCodec() {}

    /** Writes a forest whose columns are just its features. */
    static void write(Forest forest, DataOutputStream out) throws IOException {
        Nodes nodes = forest.content();
        out.writeShort(forest.columns().size());
        for (String feature : forest.columns()) {
            Payload.writeName(feature, out);
        }
        out.writeInt(forest.nodes());
        for (int root : nodes.roots()) {
            writeTree(nodes, root, out);
        }
        for (float threshold : nodes.threshold()) {
            out.writeFloat(threshold);
        }
        writeLeaves(nodes, out);
    }

    private static void writeTree(Nodes nodes, int root, DataOutputStream out) throws IOException {
        int[] stack = new int[Forest.MAX_DEPTH + 1];
        int top = 0;
        stack[top++] = root;
        while (top > 0) {
            int node = stack[--top];
            if (node < 0) {
                out.writeShort(Preorder.LEAF);
            } else {
                out.writeShort(nodes.column()[node]);
                stack[top++] = nodes.right()[node];
                stack[top++] = nodes.left()[node];
            }
        }
    }

    private static void writeLeaves(Nodes nodes, DataOutputStream out) throws IOException {
        boolean floats = nodes.hasFloatLeaves();
        out.writeByte(floats ? Float.BYTES : Double.BYTES);
        for (double leaf : nodes.leaves()) {
            if (floats) {
                out.writeFloat((float) leaf);
            } else {
                out.writeDouble(leaf);
            }
        }
    }

    static Forest read(PayloadReader in) throws ModelFormatException {
        List<String> features = new ArrayList<>();
        int count = in.unsignedShort();
        for (int i = 0; i < count; i++) {
            features.add(in.name());
        }
        int[] nodes = in.unsignedShorts(in.count(Short.BYTES));
        int leaves =
                (int) Arrays.stream(nodes).filter(node -> node == Preorder.LEAF).count();
        float[] thresholds = in.floats(nodes.length - leaves);
        return forest(features, nodes, thresholds, leaves(in, leaves));
    }

    private static double[] leaves(PayloadReader in, int count) throws ModelFormatException {
        int width = in.unsignedByte();
        return switch (width) {
            case Double.BYTES -> in.doubles(count);
            case Float.BYTES -> widened(in.floats(count));
            default -> throw PayloadReader.damaged("leaves of " + width + " bytes");
        };
    }

    private static double[] widened(float[] floats) {
        double[] values = new double[floats.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = floats[i];
        }
        return values;
    }

    private static Forest forest(List<String> features, int[] nodes, float[] thresholds, double[] leaves)
            throws ModelFormatException {
        for (int node : nodes) {
            if (node >= features.size() && node != Preorder.LEAF) {
                throw PayloadReader.damaged("a split on feature " + node + " of " + features.size());
            }
        }
        try {
            Forest.places(features);
            return new Forest(features, Preorder.link(nodes, thresholds, leaves));
        } catch (IllegalArgumentException e) {
            throw PayloadReader.damaged(String.valueOf(e.getMessage()));
        }
    }
}
