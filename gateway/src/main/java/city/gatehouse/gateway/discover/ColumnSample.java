package city.gatehouse.gateway.discover;

import city.gatehouse.gateway.discover.report.Share;
import city.gatehouse.gateway.discover.value.ValueFormat;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The values of one column in a sample, as texts. They leave this class only to be compared; what
 * is said of them are shares.
 */
final class ColumnSample {
    private static final int YEAR = 4;

    private final Map<String, Integer> counts = new HashMap<>();
    private long present;
    private long characters;
    private long words;

    void add(String value) {
        counts.merge(value, 1, Integer::sum);
        present++;
        characters += value.length();
        words += value.isBlank() ? 0 : value.strip().split("\\s+").length;
    }

    /** How many values there are that are not NULL. */
    long present() {
        return present;
    }

    int distinct() {
        return counts.size();
    }

    Set<String> values() {
        return Collections.unmodifiableSet(counts.keySet());
    }

    /** How many values have a form. */
    long count(ValueFormat format) {
        return counts.entrySet().stream()
                .filter(value -> format.matches(value.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** How many dates are in this year or an earlier one. */
    long countUntil(int year) {
        return counts.entrySet().stream()
                .filter(value -> ValueFormat.DATE_OF_BIRTH.matches(value.getKey()))
                .filter(value -> Integer.parseInt(value.getKey().strip(), 0, YEAR, 10) <= year)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    double meanWords() {
        return present == 0 ? 0 : (double) words / present;
    }

    double meanLength() {
        return present == 0 ? 0 : (double) characters / present;
    }

    /** Without the values. */
    @Override
    public String toString() {
        return "ColumnSample[" + Share.about(present) + " values]";
    }
}
