package city.gatehouse.policy.catalog;

import java.util.List;

/**
 * What ties a row to a subject.
 *
 * @param subject the kind of subject, such as {@code resident}
 * @param columns whose values together are one subject's; a NULL in a single column is nobody known
 */
public record SubjectKey(String subject, List<String> columns) {
    public SubjectKey {
        columns = List.copyOf(columns);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("a subject key has a column");
        }
    }
}
