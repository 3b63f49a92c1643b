package city.gatehouse.gateway.front.render;

import city.gatehouse.gateway.discover.report.ColumnScan;
import city.gatehouse.gateway.discover.report.Evidence;
import city.gatehouse.gateway.discover.report.ScanReport;
import city.gatehouse.gateway.discover.report.TableScan;
import city.gatehouse.policy.reader.bind.TypeText;

/** A scan for programs: one object. */
public final class ScanJson {
    private ScanJson() {}

    /** With a line end. */
    public static String of(ScanReport report) {
        return new JsonObject()
                        .text("store", report.store())
                        .text("reference", report.reference())
                        .objects("tables", report.tables().stream().map(ScanJson::table).toList())
                        .texts("notes", report.notes())
                + "\n";
    }

    private static JsonObject table(TableScan table) {
        var json = new JsonObject().texts("table", table.table());
        table.known().ifPresent(known -> json.text("dataset", known.name().toString()));
        return json.objects("columns", table.columns().stream().map(ScanJson::column).toList());
    }

    private static JsonObject column(ColumnScan column) {
        var json =
                new JsonObject()
                        .text("name", column.name())
                        .text("standing", column.standing().word());
        column.found()
                .ifPresent(found -> {
                    json.text("storeType", found.storeType());
                    found.type().ifPresent(type -> json.text("type", TypeText.word(type)));
                });
        column.known().ifPresent(known -> json.text("knownClass", known.columnClass().word()));
        column.proposal()
                .ifPresent(proposal -> {
                    proposal.columnClass()
                            .ifPresent(found ->
                                    json.text("class", found.word())
                                            .text("confidence", proposal.confidence().word()));
                    proposal.key().ifPresent(key -> json.text("domain", key.space()));
                    json.texts(
                            "evidence", proposal.evidence().stream().map(Evidence::words).toList());
                });
        return json;
    }
}
