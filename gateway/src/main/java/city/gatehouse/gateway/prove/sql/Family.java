package city.gatehouse.gateway.prove.sql;

/** The type of an expression, as far as it decides what may be done with its values. */
public enum Family {
    BOOLEAN,
    /** SMALLINT, INTEGER or BIGINT. */
    WHOLE,
    /** The sum of whole numbers, with which nothing more is computed. */
    HUGE,
    DECIMAL,
    DOUBLE,
    TEXT,
    DATE,
    TIMESTAMP;

    public boolean isNumeric() {
        return this == WHOLE || this == DECIMAL || this == DOUBLE;
    }

    public boolean isDated() {
        return this == DATE || this == TIMESTAMP;
    }
}
