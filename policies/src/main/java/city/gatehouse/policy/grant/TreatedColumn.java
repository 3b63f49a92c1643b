package city.gatehouse.policy.grant;

import city.gatehouse.policy.catalog.ColumnType;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One column that leaves a stream of batches, and what is done to it on the way.
 *
 * @param name of the column that leaves
 * @param source the position, from 0, of the raw column in the stream
 * @param type of the raw column
 * @param scope for {@link Treatment.Tokenize} and {@link Treatment.Shift}: under which key
 * @param width for {@link Treatment.Tokenize}: the domain's width in bytes
 * @param subject for {@link Treatment.Shift}: the position of the subject's raw key in the stream
 */
public record TreatedColumn(
        String name,
        int source,
        ColumnType type,
        Treatment treatment,
        Optional<TokenScope> scope,
        int width,
        OptionalInt subject) {
    /** A column that leaves as it came. */
    public static TreatedColumn kept(String name, int source, ColumnType type) {
        return new TreatedColumn(
                name, source, type, new Treatment.Keep(), Optional.empty(), 0, OptionalInt.empty());
    }
}
