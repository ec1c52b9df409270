package dev.demarche.embeddings;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.WireFormat;
import dev.demarche.ModelException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The weights in an ONNX file and where their bytes are, so that they can be read and changed in place. Reads only the few
 * protobuf fields that this takes. Not thread-safe.
 */
public final class OnnxWeights {

    private static final int MODEL_GRAPH = 7;
    private static final int GRAPH_NODE = 1;
    private static final int GRAPH_INITIALIZER = 5;
    private static final int NODE_INPUT = 1;
    private static final int NODE_OUTPUT = 2;
    private static final int NODE_OPERATOR = 4;
    private static final int TENSOR_DIMENSION = 1;
    private static final int TENSOR_FLOATS = 4;
    private static final int TENSOR_NAME = 8;
    private static final int TENSOR_BYTES = 9;

    private final byte[] file;
    private final Map<String, Tensor> tensors = new LinkedHashMap<>();
    private final Map<String, String> matrices = new LinkedHashMap<>();

    /**
     * Reads a file.
     *
     * @param file the bytes of the file, which {@link #set} changes
     * @throws ModelException if it is no ONNX file
     */
    public OnnxWeights(byte[] file) {
        this.file = file;
        try {
            fields(0, file.length, (field, start, end) -> {
                if (field == MODEL_GRAPH) {
                    fields(start, end, this::readGraph);
                }
            });
        } catch (IOException e) {
            throw new ModelException("The weights are no ONNX file.", e);
        }
    }

    /**
     * A tensor of the file.
     *
     * @param name its name
     * @param shape its lengths in each direction
     * @param start where its bytes start
     * @param end where they end
     */
    public record Tensor(String name, List<Integer> shape, int start, int end) {

        public Tensor {
            shape = List.copyOf(shape);
        }

        /** {@return the number of its bytes} */
        public int length() {
            return end - start;
        }
    }

    /** {@return the tensors by name, in the order of the file} */
    public Map<String, Tensor> tensors() {
        return Collections.unmodifiableMap(tensors);
    }

    /** {@return for the output of each matrix product the name of the tensor it multiplies with} */
    public Map<String, String> matrices() {
        return Collections.unmodifiableMap(matrices);
    }

    /** {@return the tensor of this name} */
    public Tensor tensor(String name) {
        Tensor tensor = tensors.get(name);
        if (tensor == null) {
            throw new ModelException("The ONNX file has no tensor " + name + ".");
        }
        return tensor;
    }

    /** {@return the values of a tensor of floats} */
    public float[] floats(String name) {
        Tensor tensor = tensor(name);
        float[] values = new float[tensor.length() / Float.BYTES];
        ByteBuffer.wrap(file, tensor.start(), tensor.length())
                .order(ByteOrder.LITTLE_ENDIAN)
                .asFloatBuffer()
                .get(values);
        return values;
    }

    /** {@return a byte of a tensor} */
    public byte get(Tensor tensor, int index) {
        return file[tensor.start() + index];
    }

    /** Changes a byte of a tensor. */
    public void set(Tensor tensor, int index, int value) {
        file[tensor.start() + index] = (byte) value;
    }

    private void readGraph(int field, int start, int end) throws IOException {
        if (field == GRAPH_INITIALIZER) {
            readTensor(start, end);
        } else if (field == GRAPH_NODE) {
            readNode(start, end);
        }
    }

    private void readTensor(int start, int end) throws IOException {
        List<Integer> shape = new ArrayList<>();
        String[] name = {""};
        int[] data = {0, 0};
        fields(start, end, (field, from, to) -> {
            if (field == TENSOR_DIMENSION) {
                shape.add(CodedInputStream.newInstance(file, from, to - from).readRawVarint32());
            } else if (field == TENSOR_NAME) {
                name[0] = text(from, to);
            } else if (field == TENSOR_BYTES || field == TENSOR_FLOATS) {
                data[0] = from;
                data[1] = to;
            }
        });
        tensors.put(name[0], new Tensor(name[0], shape, data[0], data[1]));
    }

    private void readNode(int start, int end) throws IOException {
        List<String> inputs = new ArrayList<>();
        List<String> outputs = new ArrayList<>();
        String[] operator = {""};
        fields(start, end, (field, from, to) -> {
            switch (field) {
                case NODE_INPUT -> inputs.add(text(from, to));
                case NODE_OUTPUT -> outputs.add(text(from, to));
                case NODE_OPERATOR -> operator[0] = text(from, to);
                default -> {}
            }
        });
        if (operator[0].equals("MatMul")) {
            matrices.put(outputs.get(0), inputs.get(1));
        }
    }

    private String text(int start, int end) {
        return new String(file, start, end - start, StandardCharsets.UTF_8);
    }

    /** Visits the fields of a message: the range of a field is its content, without the length before it. */
    private void fields(int start, int end, FieldVisitor visitor) throws IOException {
        CodedInputStream in = CodedInputStream.newInstance(file, start, end - start);
        while (!in.isAtEnd()) {
            int tag = in.readTag();
            boolean sized = WireFormat.getTagWireType(tag) == WireFormat.WIRETYPE_LENGTH_DELIMITED;
            int size = sized ? in.readRawVarint32() : 0;
            int from = start + in.getTotalBytesRead();
            if (sized) {
                in.skipRawBytes(size);
            } else {
                in.skipField(tag);
            }
            visitor.visit(WireFormat.getTagFieldNumber(tag), from, start + in.getTotalBytesRead());
        }
    }

    private interface FieldVisitor {
        void visit(int field, int start, int end) throws IOException;
    }
}
