package city.gatehouse.gateway.prove.house;

import city.gatehouse.gateway.prove.sql.Family;
import city.gatehouse.policy.catalog.ColumnType;

/** Types of columns in DuckDB's words, and their families. */
final class SqlTypes {
    private SqlTypes() {}

    static String name(ColumnType type) {
        return switch (type.kind()) {
            case BOOLEAN, SMALLINT, INTEGER, BIGINT, REAL, DOUBLE, DATE, TIME, TIMESTAMP, UUID ->
                    type.kind().name();
            case DECIMAL -> "DECIMAL(" + type.precision() + ", " + type.scale() + ")";
            case TEXT -> "VARCHAR";
            case TIMESTAMP_WITH_TIME_ZONE -> "TIMESTAMPTZ";
            case BINARY -> "BLOB";
            case JSON -> "JSON";
            case ARRAY -> name(type.element().orElseThrow()) + "[]";
        };
    }

    static Family family(ColumnType type) {
        return switch (type.kind()) {
            case BOOLEAN -> Family.BOOLEAN;
            case SMALLINT, INTEGER, BIGINT -> Family.WHOLE;
            case DECIMAL -> Family.DECIMAL;
            case DOUBLE -> Family.DOUBLE;
            case TEXT -> Family.TEXT;
            case DATE -> Family.DATE;
            case TIMESTAMP -> Family.TIMESTAMP;
            case REAL, TIME, TIMESTAMP_WITH_TIME_ZONE, UUID, BINARY, JSON, ARRAY ->
                    throw new IllegalArgumentException("the proof knows no " + type.kind());
        };
    }
}
