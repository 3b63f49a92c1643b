package city.gatehouse.engine.function;

/** What an aggregate tells about the values that go into it. */
public enum AggregateKind {
    /** How many there are: COUNT, GROUPING. */
    COUNTING,
    /** What they add up to: SUM, AVG. */
    ADDITIVE,
    /** How far they lie apart or go together: STDDEV, VAR, COVAR, CORR. */
    SPREAD,
    /** Whether some or all are true: BOOL_AND, BOOL_OR, EVERY. */
    BOOLEAN,
    /** One of them, or a value between two: MIN, MAX, MEDIAN, MODE, ANY_VALUE, PERCENTILE. */
    SELECTING,
    /** All of them: STRING_AGG, LISTAGG. */
    COLLECTING
}
