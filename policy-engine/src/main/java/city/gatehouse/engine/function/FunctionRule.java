package city.gatehouse.engine.function;

/** What is known of a function, whatever its arguments. */
public record FunctionRule(Totality totality, Volatility volatility) {
    /** Whether it has a value for all arguments. */
    public enum Totality {
        /** Never raises an error. */
        TOTAL,
        /** Raises an error for some arguments; some uses can be proven not to. */
        PARTIAL
    }

    /** On what its value depends besides its arguments. */
    public enum Volatility {
        /** On nothing. */
        IMMUTABLE,
        /** On the request's instant, which the engine puts in its place. */
        INSTANT
    }

    static final FunctionRule ALWAYS = new FunctionRule(Totality.TOTAL, Volatility.IMMUTABLE);
    static final FunctionRule SOMETIMES = new FunctionRule(Totality.PARTIAL, Volatility.IMMUTABLE);
    static final FunctionRule NOW = new FunctionRule(Totality.TOTAL, Volatility.INSTANT);
}
