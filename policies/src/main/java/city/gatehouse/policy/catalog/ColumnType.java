package city.gatehouse.policy.catalog;

import java.util.Optional;

/**
 * The type of a column's values. Timestamps have microseconds; a {@link
 * Kind#TIMESTAMP_WITH_TIME_ZONE} is an instant.
 *
 * @param precision of a DECIMAL, from 1 to 38; else 0
 * @param scale of a DECIMAL, from 0 to precision; else 0
 * @param element of an {@link Kind#ARRAY}, the type of its values, which is a scalar one; else
 *     empty
 */
public record ColumnType(Kind kind, int precision, int scale, Optional<ColumnType> element) {
    /** The families of types. */
    public enum Kind {
        BOOLEAN,
        SMALLINT,
        INTEGER,
        BIGINT,
        DECIMAL,
        REAL,
        DOUBLE,
        TEXT,
        DATE,
        TIME,
        TIMESTAMP,
        TIMESTAMP_WITH_TIME_ZONE,
        UUID,
        BINARY,
        /** Any value of JSON, as its text: valid, and otherwise as it was written. */
        JSON,
        /** Values of one scalar type in an order, each of which can be NULL. */
        ARRAY
    }

    public static final ColumnType BOOLEAN = of(Kind.BOOLEAN);
    public static final ColumnType INTEGER = of(Kind.INTEGER);
    public static final ColumnType BIGINT = of(Kind.BIGINT);
    public static final ColumnType DOUBLE = of(Kind.DOUBLE);
    public static final ColumnType TEXT = of(Kind.TEXT);
    public static final ColumnType DATE = of(Kind.DATE);
    public static final ColumnType TIMESTAMP = of(Kind.TIMESTAMP);
    public static final ColumnType JSON = of(Kind.JSON);

    public ColumnType {
        boolean decimal = kind == Kind.DECIMAL;
        if (decimal
                ? precision < 1 || precision > 38 || scale < 0 || scale > precision
                : precision != 0 || scale != 0) {
            throw new IllegalArgumentException(
                    "no such type: " + kind + "(" + precision + ", " + scale + ")");
        }
        if (element.isPresent() != (kind == Kind.ARRAY)
                || element.filter(it -> !it.isScalar()).isPresent()) {
            throw new IllegalArgumentException("no such type: " + kind + " of " + element);
        }
    }

    public static ColumnType of(Kind kind) {
        return new ColumnType(kind, 0, 0, Optional.empty());
    }

    public static ColumnType decimal(int precision, int scale) {
        return new ColumnType(Kind.DECIMAL, precision, scale, Optional.empty());
    }

    public static ColumnType array(ColumnType element) {
        return new ColumnType(Kind.ARRAY, 0, 0, Optional.of(element));
    }

    /** One value, with no others inside of it. */
    public boolean isScalar() {
        return kind != Kind.JSON && kind != Kind.ARRAY;
    }

    /** Whole numbers: no fraction, no rounding. */
    public boolean isWhole() {
        return kind == Kind.SMALLINT || kind == Kind.INTEGER || kind == Kind.BIGINT;
    }

    public boolean isNumeric() {
        return isWhole() || kind == Kind.DECIMAL || kind == Kind.REAL || kind == Kind.DOUBLE;
    }

    /** Has a calendar date in it. */
    public boolean isDated() {
        return kind == Kind.DATE || kind == Kind.TIMESTAMP || kind == Kind.TIMESTAMP_WITH_TIME_ZONE;
    }
}
