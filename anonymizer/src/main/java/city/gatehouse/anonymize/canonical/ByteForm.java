package city.gatehouse.anonymize.canonical;

import static java.nio.charset.StandardCharsets.UTF_8;

import city.gatehouse.policy.catalog.ColumnType.Kind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import org.apache.arrow.vector.types.pojo.ArrowType;
import org.apache.arrow.vector.types.pojo.Field;

/**
 * Values that are a run of bytes; equal values are equal runs.
 *
 * @param scale of a decimal; else 0
 */
public record ByteForm(Layout layout, int scale) implements RawForm {
    /** What the bytes are. */
    public enum Layout {
        /** UTF-8. */
        TEXT,
        /** A UUID's text in UTF-8. */
        UUID_TEXT,
        /** A UUID's 16 bytes, the most significant first. */
        UUID,
        BINARY,
        /** The unscaled value in two's complement of 16 bytes, the least significant first. */
        DECIMAL
    }

    public static final ByteForm TEXT = new ByteForm(Layout.TEXT, 0);
    public static final ByteForm BINARY = new ByteForm(Layout.BINARY, 0);
    static final ByteForm UUID = new ByteForm(Layout.UUID, 0);
    static final ByteForm UUID_TEXT = new ByteForm(Layout.UUID_TEXT, 0);
    static final String UUID_EXTENSION = "arrow.uuid";

    private static final int UUID_BYTES = 16;

    static ByteForm decimal(int scale) {
        return new ByteForm(Layout.DECIMAL, scale);
    }

    static boolean isMarkedUuid(Field field) {
        return UUID_EXTENSION.equals(
                field.getMetadata().get(ArrowType.ExtensionType.EXTENSION_METADATA_KEY_NAME));
    }

    /** The form in which a UUID comes: its vector need not say that it is one. */
    static RawForm ofUuid(Field field, RawForm form) {
        if (form.equals(TEXT)) {
            return UUID_TEXT;
        }
        boolean sixteen =
                field.getType() instanceof ArrowType.FixedSizeBinary t
                        && t.getByteWidth() == UUID_BYTES;
        return sixteen ? UUID : form;
    }

    @Override
    public boolean holds(Kind kind) {
        return switch (layout) {
            case TEXT -> kind == Kind.TEXT;
            case UUID_TEXT, UUID -> kind == Kind.UUID;
            case BINARY -> kind == Kind.BINARY;
            case DECIMAL ->
                    kind == Kind.DECIMAL
                            || kind == Kind.BIGINT
                            || kind == Kind.INTEGER
                            || kind == Kind.SMALLINT;
        };
    }

    /** The canonical text, in UTF-8, of a value's bytes. */
    public byte[] text(byte[] raw) {
        return switch (layout) {
            case TEXT -> raw;
            case UUID_TEXT -> CanonicalValues.uuid(new String(raw, UTF_8)).getBytes(UTF_8);
            case UUID -> {
                var halves = ByteBuffer.wrap(raw);
                yield new java.util.UUID(halves.getLong(), halves.getLong())
                        .toString()
                        .getBytes(UTF_8);
            }
            case BINARY -> CanonicalValues.hex(raw).getBytes(UTF_8);
            case DECIMAL -> CanonicalValues.number(decimal(raw)).getBytes(UTF_8);
        };
    }

    private BigDecimal decimal(byte[] leastFirst) {
        byte[] mostFirst = new byte[leastFirst.length];
        for (int i = 0; i < leastFirst.length; i++) {
            mostFirst[i] = leastFirst[leastFirst.length - 1 - i];
        }
        return new BigDecimal(new BigInteger(mostFirst), scale);
    }
}
