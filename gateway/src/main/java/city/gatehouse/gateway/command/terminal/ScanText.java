package city.gatehouse.gateway.command.terminal;

import city.gatehouse.gateway.discover.report.ColumnScan;
import city.gatehouse.gateway.discover.report.Evidence;
import city.gatehouse.gateway.discover.report.Proposal;
import city.gatehouse.gateway.discover.report.ScanReport;
import city.gatehouse.gateway.discover.report.TableScan;
import city.gatehouse.policy.reader.bind.TypeText;
import java.io.PrintStream;
import java.util.stream.Collectors;

/** A scan for people to read: each table with its columns, and below each what speaks for it. */
public final class ScanText {
    private static final String INDENT = "      ";

    private final PrintStream out;

    private ScanText(PrintStream out) {
        this.out = out;
    }

    public static void write(ScanReport report, PrintStream out) {
        var text = new ScanText(out);
        report.tables().forEach(text::table);
    }

    private void table(TableScan table) {
        out.println(oneLine(table.name()) + ": " + standing(table));
        table.columns().forEach(this::column);
        out.println();
    }

    private static String standing(TableScan table) {
        if (table.known().isEmpty()) {
            return "not in the catalog, so nobody sees it";
        }
        var name = "the dataset " + table.known().get().name();
        return table.isThere() ? name : name + ", which the store does not have any more";
    }

    private void column(ColumnScan column) {
        out.println("  " + oneLine(column.name()) + "  " + type(column) + "  " + words(column));
        column.proposal()
                .map(Proposal::evidence)
                .filter(evidence -> !evidence.isEmpty())
                .ifPresent(evidence ->
                        out.println(
                                INDENT
                                        + evidence.stream()
                                                .map(Evidence::words)
                                                .collect(Collectors.joining("; "))));
    }

    private static String type(ColumnScan column) {
        return column.found()
                .map(found ->
                        found.type()
                                .map(TypeText::word)
                                .orElse(found.storeType() + " (no type of the catalog)"))
                .orElse("");
    }

    private static String words(ColumnScan column) {
        var proposed = column.proposal().map(Proposal::words).orElse("");
        return switch (column.standing()) {
                    case KNOWN -> known(column) + agreement(column);
                    case RETYPED ->
                            known(column)
                                    + " as "
                                    + column.known().map(it -> TypeText.word(it.type())).orElse("")
                                    + ": RETYPED"
                                    + agreement(column);
                    case DROPPED ->
                            known(column) + ": DROPPED, the store does not have it any more";
                    case ADDED -> "proposed " + proposed;
                }
                + key(column);
    }

    private static String known(ColumnScan column) {
        return "known as " + column.known().map(it -> it.columnClass().word()).orElse("");
    }

    private static String agreement(ColumnScan column) {
        var proposed = column.proposal().flatMap(Proposal::columnClass);
        var known = column.known().map(it -> it.columnClass());
        return proposed.isEmpty() || proposed.equals(known)
                ? ""
                : "; the scan would say " + column.proposal().map(Proposal::words).orElse("");
    }

    private static String key(ColumnScan column) {
        return column.proposal()
                .flatMap(Proposal::key)
                .filter(key ->
                        column.known()
                                .flatMap(it -> it.domain())
                                .filter(key.space()::equals)
                                .isEmpty())
                .map(key -> "; identifiers of " + key.space())
                .orElse("");
    }

    /** Names come from the store: nothing in them steers the terminal. */
    private static String oneLine(String name) {
        return name.replaceAll("\\p{Cntrl}", "?");
    }
}
