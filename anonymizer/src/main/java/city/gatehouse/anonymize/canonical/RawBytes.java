package city.gatehouse.anonymize.canonical;

import java.util.Arrays;
import org.apache.arrow.memory.ArrowBuf;
import org.apache.arrow.memory.util.ArrowBufPointer;
import org.apache.arrow.vector.BaseVariableWidthViewVector;
import org.apache.arrow.vector.BitVectorHelper;
import org.apache.arrow.vector.ElementAddressableVector;
import org.apache.arrow.vector.FieldVector;
import org.apache.arrow.vector.VarCharVector;
import org.jspecify.annotations.Nullable;

/**
 * Reads values of {@link ByteForm} one after the other into one array that grows as needed; nothing
 * is allocated for a value. Used by one thread.
 */
public final class RawBytes {
    private static final int NULL = -1;

    private final ArrowBufPointer pointer = new ArrowBufPointer();
    private byte[] bytes = new byte[64];

    /** The bytes that were read last, followed by others that mean nothing. */
    public byte[] bytes() {
        return bytes;
    }

    /**
     * Reads the value of a row.
     *
     * @return its length in bytes; negative for NULL
     */
    public int read(FieldVector vector, int row) {
        return switch (vector) {
            case VarCharVector v -> readText(v, row);
            case BaseVariableWidthViewVector v -> readView(v, row);
            case ElementAddressableVector v -> {
                if (vector.isNull(row)) {
                    yield NULL;
                }
                v.getDataPointer(row, pointer);
                yield copy(pointer.getBuf(), pointer.getOffset(), (int) pointer.getLength());
            }
            default -> throw new IllegalArgumentException("not a vector of bytes");
        };
    }

    private int readText(VarCharVector vector, int row) {
        if (BitVectorHelper.get(vector.getValidityBuffer(), row) == 0) {
            return NULL;
        }
        ArrowBuf offsets = vector.getOffsetBuffer();
        int start = offsets.getInt((long) row * Integer.BYTES);
        int end = offsets.getInt((row + 1L) * Integer.BYTES);
        return copy(vector.getDataBuffer(), start, end - start);
    }

    /** Not by {@code getDataPointer}, which in Arrow 19 forgets a long value's offset. */
    private int readView(BaseVariableWidthViewVector vector, int row) {
        if (vector.isNull(row)) {
            return NULL;
        }
        ArrowBuf views = vector.getDataBuffer();
        long view = (long) row * BaseVariableWidthViewVector.ELEMENT_SIZE;
        int length = views.getInt(view);
        if (length <= BaseVariableWidthViewVector.INLINE_SIZE) {
            return copy(views, view + Integer.BYTES, length);
        }
        int buffer = views.getInt(view + 2L * Integer.BYTES);
        int start = views.getInt(view + 3L * Integer.BYTES);
        return copy(vector.getDataBuffers().get(buffer), start, length);
    }

    private int copy(@Nullable ArrowBuf from, long start, int length) {
        if (length > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length, 2 * bytes.length));
        }
        if (length > 0 && from != null) {
            from.getBytes(start, bytes, 0, length);
        }
        return length;
    }
}
