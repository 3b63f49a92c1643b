package city.gatehouse.gateway.front.render;

import city.gatehouse.gateway.discover.report.ColumnScan;
import city.gatehouse.gateway.discover.report.Evidence;
import city.gatehouse.gateway.discover.report.Proposal;
import city.gatehouse.gateway.discover.report.ScanReport;
import city.gatehouse.gateway.discover.report.TableScan;
import city.gatehouse.gateway.store.StoreColumn;
import city.gatehouse.policy.catalog.ColumnClass;
import city.gatehouse.policy.reader.bind.TypeText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A scan as CSV (RFC 4180) with a header, a line for each column of the store and the catalog. */
public final class ScanCsv {
    private ScanCsv() {}

    public static String of(ScanReport report) {
        var out = new StringBuilder();
        line(
                List.of(
                        "table",
                        "column",
                        "store_type",
                        "type",
                        "standing",
                        "known_class",
                        "class",
                        "confidence",
                        "domain",
                        "evidence"),
                out);
        for (var table : report.tables()) {
            table.columns().forEach(column -> line(cells(table, column), out));
        }
        return out.toString();
    }

    private static List<String> cells(TableScan table, ColumnScan column) {
        var proposal = column.proposal();
        var proposed = proposal.flatMap(Proposal::columnClass);
        return List.of(
                table.name(),
                column.name(),
                column.found().map(StoreColumn::storeType).orElse(""),
                column.found().flatMap(StoreColumn::type).map(TypeText::word).orElse(""),
                column.standing().word(),
                column.known().map(known -> known.columnClass().word()).orElse(""),
                proposed.map(ColumnClass::word).orElse(""),
                proposed.isEmpty() ? "" : proposal.map(it -> it.confidence().word()).orElse(""),
                proposal.flatMap(Proposal::key).map(Evidence.Key::space).orElse(""),
                evidence(proposal));
    }

    private static String evidence(Optional<Proposal> proposal) {
        return proposal.map(Proposal::evidence).orElse(List.of()).stream()
                .map(Evidence::words)
                .collect(Collectors.joining("; "));
    }

    private static void line(List<String> cells, StringBuilder out) {
        for (int i = 0; i < cells.size(); i++) {
            out.append(i == 0 ? "" : ",")
                    .append(cells.get(i).isEmpty() ? "" : CsvRows.field(cells.get(i)));
        }
        out.append(CsvRows.LINE_END);
    }
}
