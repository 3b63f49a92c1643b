package city.gatehouse.engine.dialect;

import org.apache.calcite.rel.type.RelDataType;

/** What PostgreSQL's types need to be put in order as the library does it. */
final class PostgreSqlTypes {
    private PostgreSqlTypes() {}

    /** An expression where its order counts: text goes by its code points. */
    static String ordered(String expression, RelDataType type) {
        return switch (type.getSqlTypeName()) {
            case VARCHAR, CHAR -> "(" + expression + " COLLATE \"C\")";
            case BOOLEAN,
                    TINYINT,
                    SMALLINT,
                    INTEGER,
                    BIGINT,
                    DECIMAL,
                    REAL,
                    DOUBLE,
                    DATE,
                    TIME,
                    TIMESTAMP,
                    TIMESTAMP_TZ,
                    UUID,
                    VARBINARY ->
                    expression;
            default ->
                    throw PartialDialect.refused(
                            city.gatehouse.policy.refusal.RefusalCode.UNSUPPORTED_TYPE);
        };
    }
}
