package city.gatehouse.gateway.discover.report;

import java.util.List;

/**
 * What a scan of one store found.
 *
 * @param reference under which it is on record
 * @param notes what could not be looked at, and why
 */
public record ScanReport(
        String store, String reference, List<TableScan> tables, List<String> notes) {
    public ScanReport {
        tables = List.copyOf(tables);
        notes = List.copyOf(notes);
    }

    /** Columns of which the catalog and the store do not say the same. */
    public long differences() {
        return tables.stream()
                .flatMap(table -> table.columns().stream())
                .filter(column -> column.standing() != ColumnScan.Standing.KNOWN)
                .count();
    }
}
