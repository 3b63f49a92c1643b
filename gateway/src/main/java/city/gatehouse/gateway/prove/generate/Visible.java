package city.gatehouse.gateway.prove.generate;

import city.gatehouse.gateway.prove.sql.Family;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * A dataset as a purpose sees it.
 *
 * @param rows how many there are
 * @param atLeast how many subjects a group has at least; 0 where rows are granted
 * @param hiddenKeys columns of the reference alone, by which groups are counted, each with the name
 *     of the column that it is the raw value of
 */
public record Visible(
        String dataset,
        List<Column> columns,
        long rows,
        int atLeast,
        SequencedMap<String, String> hiddenKeys) {
    /**
     * A column.
     *
     * @param space whose values its values can equal, such as the tokens of one domain
     * @param identifying whether a condition on it can single out one subject of a group
     * @param distinct how many values occur
     * @param samples some of them
     */
    public record Column(
            String name,
            Family family,
            boolean nullable,
            Optional<String> space,
            boolean token,
            boolean identifying,
            long distinct,
            List<Value> samples) {
        public Column {
            samples = List.copyOf(samples);
        }
    }

    public Visible {
        columns = List.copyOf(columns);
        hiddenKeys = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(hiddenKeys));
    }
}
