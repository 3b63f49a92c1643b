package city.gatehouse.engine.read.spelling;

/** What a place in the parser's text stands for that the parser itself does not read. */
public sealed interface Mark {
    /** {@code x::type}, written as {@code x['#']}. */
    record Cast(String type) implements Mark {}

    /** {@code x AT TIME ZONE 'zone'}, written as {@code x['#']}. */
    record Zone(String name) implements Mark {}

    /**
     * {@code x -> 'key'}, {@code x -> 0} and, as a text, {@code x ->> 'key'}, written as {@code
     * x['#']}.
     */
    record Arrow(String place, boolean isKey, boolean isText) implements Mark {}

    /** {@code GROUP BY ALL} and {@code ORDER BY ALL}, written as {@code BY '#'}. */
    record All() implements Mark {}

    /** {@code DISTINCT ON (…)}, written as a first item {@code "#"(…)}. */
    record DistinctOn() implements Mark {}

    /** A SELECT that has no FROM and yet another clause, written as {@code FROM … AS "#"}. */
    record NoTable() implements Mark {}
}
