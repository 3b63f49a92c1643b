package city.gatehouse.gateway.discover.document;

import city.gatehouse.gateway.discover.report.ColumnScan;
import city.gatehouse.gateway.discover.report.ColumnScan.Standing;
import city.gatehouse.gateway.discover.report.Evidence;
import city.gatehouse.gateway.discover.report.Proposal;
import city.gatehouse.gateway.discover.report.ScanReport;
import city.gatehouse.gateway.discover.report.TableScan;
import city.gatehouse.policy.catalog.City;
import city.gatehouse.policy.catalog.ColumnType;
import city.gatehouse.policy.catalog.Dataset;
import city.gatehouse.policy.reader.bind.TypeText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A document for each table that the catalog does not have, and lines for the columns that it does
 * not have. What only people know is left out and asked for in a comment: the reader takes a
 * document once that is filled in, and not before.
 */
public final class DatasetDocuments {
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,62}");
    private static final Pattern COLUMN = Pattern.compile("[^\"\\x00-\\x1f]{1,128}");
    private static final Set<String> OTHER_THAN_TEXT =
            Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n");
    private static final String MISSING = "# TO FILL IN: ";

    private final ScanReport report;
    private final Set<String> domains;
    private final Set<String> taken = new HashSet<>();
    private final StringBuilder out = new StringBuilder();

    private DatasetDocuments(ScanReport report, City city) {
        this.report = report;
        this.domains = city.domains().keySet();
        city.datasets().keySet().forEach(name -> taken.add(name.toString()));
    }

    /** The documents of a scan, one after the other. */
    public static String of(ScanReport report, City city) {
        var documents = new DatasetDocuments(report, city);
        documents.write();
        return documents.out.toString();
    }

    private void write() {
        comment("Proposed by `gatehouse catalog scan " + report.store() + "` from a sample.");
        comment("Nothing here holds until somebody has looked at it and put it into the city.");
        report.tables().stream()
                .filter(table -> table.known().isPresent())
                .forEach(table -> changes(table, table.known().get()));
        report.tables().stream().filter(table -> table.known().isEmpty()).forEach(this::dataset);
    }

    private void dataset(TableScan table) {
        line("---");
        var name = name(table);
        line("dataset: " + name);
        line(MISSING + "what it is, in a few words");
        line("# title: …");
        line("store: " + quoted(report.store()));
        if (!name.equals(table.name())) {
            line(
                    "table: "
                            + table.table().stream()
                                    .map(DatasetDocuments::quoted)
                                    .collect(Collectors.joining(", ", "[", "]")));
        }
        line(MISSING + "who answers for it, how long rows are kept, and the impact assessment");
        line("# owner: …");
        line("# retention: {column: " + dated(table) + ", keep: 24 months}");
        line("# assessment: {id: …, review-by: …}");
        subjects(table);
        line("columns:");
        var written = table.columns().stream().filter(this::column).count();
        if (written == 0) {
            line(
                    MISSING
                            + "no class was proposed for any column, and one at least has to have one");
        }
    }

    private void subjects(TableScan table) {
        if (table.subjects().isEmpty()) {
            line(MISSING + "whom a row is about, or that it is about nobody");
            line("# subjects: {resident: …}");
            line("# public: true");
            return;
        }
        line("# These columns have identifiers that tie rows of other datasets to a subject.");
        line("subjects:");
        table.subjects()
                .forEach((subject, column) -> line("  " + quoted(subject) + ": " + quoted(column)));
    }

    /** Whether it could be proposed. */
    private boolean column(ColumnScan column) {
        var proposal = column.proposal();
        var type = column.found().flatMap(found -> found.type());
        var proposed = proposal.flatMap(Proposal::columnClass);
        boolean writable =
                type.isPresent() && proposed.isPresent() && COLUMN.matcher(column.name()).matches();
        var words = words(column);
        if (!writable) {
            comment("  " + column.name() + ": " + typeWords(column) + "  " + words);
            return false;
        }
        var entries = new ArrayList<String>();
        entries.add("type: " + quotedType(type.get()));
        entries.add("class: " + proposed.get().word());
        if (type.get().isScalar()) {
            proposal.flatMap(Proposal::key)
                    .map(Evidence.Key::space)
                    .filter(domains::contains)
                    .ifPresent(space -> entries.add("domain: " + quoted(space)));
        }
        if (column.found().filter(found -> !found.nullable()).isPresent()) {
            entries.add("nullable: false");
        }
        line(
                "  "
                        + quoted(column.name())
                        + ": {"
                        + String.join(", ", entries)
                        + "}  # "
                        + oneLine(words));
        return true;
    }

    private void changes(TableScan table, Dataset known) {
        var changed =
                table.columns().stream()
                        .filter(column -> column.standing() != Standing.KNOWN)
                        .toList();
        if (changed.isEmpty()) {
            return;
        }
        comment("");
        comment(known.name() + " is in the catalog, and differs:");
        for (var column : changed) {
            comment(
                    switch (column.standing()) {
                        case ADDED ->
                                "  added: "
                                        + column.name()
                                        + ": "
                                        + typeWords(column)
                                        + column.proposal()
                                                .flatMap(Proposal::columnClass)
                                                .map(it -> " " + it.word())
                                                .orElse("")
                                        + "  "
                                        + words(column);
                        case RETYPED ->
                                "  retyped: " + column.name() + " is now " + typeWords(column);
                        case DROPPED -> "  dropped: " + column.name();
                        case KNOWN -> throw new IllegalStateException("it does not differ");
                    });
        }
    }

    private static String words(ColumnScan column) {
        return column.proposal()
                .map(it ->
                        (it.columnClass().isEmpty() ? it.words() : it.confidence().word())
                                + it.evidence().stream()
                                        .map(Evidence::words)
                                        .collect(Collectors.joining("; ", ": ", "")))
                .orElse("");
    }

    private static String typeWords(ColumnScan column) {
        return column.found()
                .map(found -> found.type().map(TypeText::word).orElse(found.storeType()))
                .orElse("");
    }

    private static String dated(TableScan table) {
        return table.columns().stream()
                .filter(column ->
                        column.found()
                                .flatMap(found -> found.type())
                                .filter(ColumnType::isDated)
                                .isPresent())
                .map(column -> quoted(column.name()))
                .findFirst()
                .orElse("…");
    }

    /** The table's own name where it can be a dataset's; one like it otherwise. */
    private String name(TableScan table) {
        var parts = table.table();
        var last =
                List.of(parts.size() > 1 ? parts.get(parts.size() - 2) : "main", parts.getLast());
        var name = last.stream().map(DatasetDocuments::asName).collect(Collectors.joining("."));
        var free = name;
        for (int n = 2; !taken.add(free); n++) {
            free = name + "_" + n;
        }
        return free;
    }

    private static String asName(String part) {
        if (NAME.matcher(part).matches()) {
            return part;
        }
        var letters = part.replaceAll("[^A-Za-z0-9_]", "_");
        var begun =
                letters.isEmpty() || Character.isDigit(letters.charAt(0)) ? "_" + letters : letters;
        return begun.substring(0, Math.min(60, begun.length()));
    }

    private static String quotedType(ColumnType type) {
        var word = TypeText.word(type);
        return word.matches("[a-z ]+") ? word : "\"" + word + "\"";
    }

    /** A scalar of YAML: in double quotes unless it is a plain word that is read as text. */
    private static String quoted(String text) {
        return NAME.matcher(text).matches()
                        && !OTHER_THAN_TEXT.contains(text.toLowerCase(Locale.ROOT))
                ? text
                : "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private void comment(String words) {
        line(("# " + oneLine(words)).stripTrailing());
    }

    /** Names come from the store: a comment ends with its line. */
    private static String oneLine(String words) {
        return words.replaceAll("[\\p{Cntrl}\\u0085\\u2028\\u2029]", "?");
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
