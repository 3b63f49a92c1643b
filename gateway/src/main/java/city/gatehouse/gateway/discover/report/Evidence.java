package city.gatehouse.gateway.discover.report;

import city.gatehouse.gateway.discover.value.ValueFormat;
import city.gatehouse.gateway.store.StoreException;
import city.gatehouse.policy.catalog.DatasetName;

/**
 * Something that was seen of a column. It has words of the lexicon, names of the catalog, shares
 * and rounded counts, and nothing else: a value of the store has no place in it.
 */
public sealed interface Evidence {
    /** The column's name speaks of something. */
    record Named(String meaning) implements Evidence {}

    /** The table's name speaks of something that is sensitive about people. */
    record SensitiveTable(String meaning) implements Evidence {}

    /** Values have a form. */
    record Formatted(ValueFormat format, Share share) implements Evidence {}

    /** Different values occur in a column of the catalog. */
    record Overlapping(Key key, Share share, Fit fit) implements Evidence {}

    /** Texts of many words. */
    record LongTexts(int mean) implements Evidence {}

    /** Dates or times. */
    record Dated() implements Evidence {}

    /** Hardly any value comes twice. */
    record Unique() implements Evidence {}

    /** Only these many different values. */
    record SmallDomain(String about) implements Evidence {}

    /** A number for each row, which is called like the table. */
    record RowNumber() implements Evidence {}

    /** There was no value in the sample. */
    record Empty() implements Evidence {}

    /** The store did not let its values be read. */
    record Unread(StoreException.Failure failure) implements Evidence {}

    /**
     * A column of the catalog whose values are known identifiers.
     *
     * @param space the key domain, or the subject where the column has none
     */
    record Key(String space, DatasetName dataset, String column) {}

    /** How well values fit into a key. */
    enum Fit {
        /** Nothing but the same identifiers explains it. */
        TELLING,
        /** Both are whole numbers without gaps, over the same range. */
        SAME_RANGE,
        /** Both are whole numbers without gaps: it can be chance. */
        CHANCE
    }

    /** A few words, for the operator and the privacy officer. */
    default String words() {
        return switch (this) {
            case Named(String meaning) -> "its name speaks of " + meaning;
            case SensitiveTable(String meaning) -> "the table's name speaks of " + meaning;
            case Formatted(var format, var share) ->
                    share.words() + " of its values look like " + format.words();
            case Overlapping(var key, var share, var fit) ->
                    share.words()
                            + " of its different values occur in "
                            + key.dataset()
                            + "."
                            + key.column()
                            + " ("
                            + key.space()
                            + ")"
                            + switch (fit) {
                                case TELLING -> "";
                                case SAME_RANGE -> ", whole numbers over the same range";
                                case CHANCE -> ", which for whole numbers can be chance";
                            };
            case LongTexts(int mean) -> "texts of about " + mean + " words";
            case Dated() -> "it holds days or times";
            case Unique() -> "hardly any value comes twice";
            case SmallDomain(String about) -> about + " different values";
            case RowNumber() -> "it numbers the rows of its table";
            case Empty() -> "no values in the sample";
            case Unread(var failure) -> "its values were not read: " + failure.words();
        };
    }
}
