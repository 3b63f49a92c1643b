package city.gatehouse.policy.reader.bind;

import city.gatehouse.policy.Position;
import city.gatehouse.policy.catalog.Column;
import city.gatehouse.policy.catalog.ColumnClass;
import city.gatehouse.policy.catalog.ColumnType;
import city.gatehouse.policy.reader.FindingCode;
import city.gatehouse.policy.reader.document.Findings;
import city.gatehouse.policy.reader.document.Value;
import city.gatehouse.policy.reader.document.Words;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Binds the columns of a dataset, written short or long. */
final class ColumnBinder {
    private final Findings findings;
    private final BoundCity city;

    ColumnBinder(Findings findings, BoundCity city) {
        this.findings = findings;
        this.city = city;
    }

    /** Every column by its name, with nothing under it where something is wrong with it. */
    Map<String, Optional<Column>> bind(Value.Entries document) {
        var columns = new LinkedHashMap<String, Optional<Column>>();
        var spellings = new HashMap<String, String>();
        document.mapping("columns")
                .ifPresent(all ->
                        all.entries()
                                .forEach((name, entry) -> {
                                    checkSpelling(name, entry.key(), spellings);
                                    columns.put(name, column(name, entry.key(), entry.value()));
                                }));
        return columns;
    }

    private void checkSpelling(String name, Position at, Map<String, String> spellings) {
        var before = spellings.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
        if (before != null) {
            findings.add(
                    FindingCode.DUPLICATE_NAME,
                    at,
                    Words.quoted(name)
                            + " and "
                            + Words.quoted(before)
                            + " are one column to a store",
                    "keep the one that the store has");
        }
    }

    private Optional<Column> column(String name, Position at, Value value) {
        return switch (value) {
            case Value.Scalar(String text, Position place) -> {
                int space = text.lastIndexOf(' ');
                yield type(text.substring(0, space), place)
                        .map(type ->
                                new Column(
                                        name,
                                        type,
                                        columnClass(text.substring(space + 1)),
                                        true,
                                        Optional.empty(),
                                        Optional.empty(),
                                        at));
            }
            case Value.Entries it -> {
                it.scalar("domain")
                        .ifPresent(domain ->
                                findings.known(
                                        "domain",
                                        domain,
                                        city.domains().keySet(),
                                        "declare it under `domains` in the city document"));
                var type = it.scalar("type").flatMap(t -> type(t.text(), t.position()));
                type.filter(known -> !known.isScalar())
                        .ifPresent(known -> it.scalar("domain").ifPresent(d -> misfit(d, known)));
                yield type.flatMap(known ->
                        it.text("class")
                                .map(word ->
                                        new Column(
                                                name,
                                                known,
                                                columnClass(word),
                                                !it.text("nullable").equals(Optional.of("false")),
                                                it.text("domain"),
                                                it.text("title"),
                                                at)));
            }
            case Value.Items _, Value.Broken _ -> Optional.empty();
        };
    }

    private void misfit(Value.Scalar domain, ColumnType type) {
        findings.add(
                FindingCode.COLUMN_DOES_NOT_FIT,
                domain.position(),
                "a column of " + TypeText.word(type) + " holds no identifiers of one domain",
                "leave the domain out");
    }

    private Optional<ColumnType> type(String word, Position at) {
        var type = TypeText.type(word);
        if (type.isEmpty()) {
            findings.add(
                    FindingCode.BAD_VALUE,
                    at,
                    Words.quoted(word) + " is not a type",
                    "write decimal(precision,scale) with a precision from 1 to 38 and a scale up to"
                            + " the precision");
        }
        return type;
    }

    private static ColumnClass columnClass(String word) {
        return ColumnClass.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
