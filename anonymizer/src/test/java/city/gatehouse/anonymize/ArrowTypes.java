package city.gatehouse.anonymize;

import city.gatehouse.policy.catalog.ColumnType;
import java.util.List;
import org.apache.arrow.vector.types.DateUnit;
import org.apache.arrow.vector.types.FloatingPointPrecision;
import org.apache.arrow.vector.types.TimeUnit;
import org.apache.arrow.vector.types.pojo.ArrowType;

/** The vectors in which stores send columns. */
public final class ArrowTypes {
    public static final ArrowType UTF8 = new ArrowType.Utf8();
    public static final ArrowType UTF8_VIEW = new ArrowType.Utf8View();
    public static final ArrowType LARGE_UTF8 = new ArrowType.LargeUtf8();
    public static final ArrowType BIGINT = new ArrowType.Int(64, true);
    public static final ArrowType INTEGER = new ArrowType.Int(32, true);
    public static final ArrowType SMALLINT = new ArrowType.Int(16, true);
    public static final ArrowType DOUBLE =
            new ArrowType.FloatingPoint(FloatingPointPrecision.DOUBLE);
    public static final ArrowType REAL = new ArrowType.FloatingPoint(FloatingPointPrecision.SINGLE);
    public static final ArrowType DATE = new ArrowType.Date(DateUnit.DAY);
    public static final ArrowType TIME = new ArrowType.Time(TimeUnit.MICROSECOND, 64);
    public static final ArrowType TIMESTAMP = new ArrowType.Timestamp(TimeUnit.MICROSECOND, null);
    public static final ArrowType INSTANT = new ArrowType.Timestamp(TimeUnit.MICROSECOND, "UTC");
    public static final ArrowType UUID_BYTES = new ArrowType.FixedSizeBinary(16);

    private ArrowTypes() {}

    public static ArrowType decimal(int precision, int scale) {
        return new ArrowType.Decimal(precision, scale, 128);
    }

    /** Every vector in which a column of the type can come; the usual one first. */
    public static List<ArrowType> of(ColumnType type) {
        return switch (type.kind()) {
            case BOOLEAN -> List.of(new ArrowType.Bool());
            case SMALLINT, INTEGER -> List.of(INTEGER, SMALLINT, new ArrowType.Int(8, true));
            case BIGINT -> List.of(BIGINT, INTEGER, decimal(38, 0));
            case DECIMAL -> List.of(decimal(type.precision(), type.scale()));
            case REAL -> List.of(REAL, DOUBLE);
            case DOUBLE -> List.of(DOUBLE, REAL);
            case TEXT, JSON -> List.of(UTF8, UTF8_VIEW, LARGE_UTF8);
            case DATE -> List.of(DATE);
            case TIME -> List.of(TIME);
            case TIMESTAMP -> List.of(TIMESTAMP);
            case TIMESTAMP_WITH_TIME_ZONE -> List.of(INSTANT);
            case UUID -> List.of(UTF8, UTF8_VIEW);
            case BINARY -> List.of(new ArrowType.Binary(), new ArrowType.BinaryView());
            case ARRAY -> List.of(new ArrowType.List());
        };
    }
}
