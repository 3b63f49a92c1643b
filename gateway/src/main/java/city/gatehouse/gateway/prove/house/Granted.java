package city.gatehouse.gateway.prove.house;

import city.gatehouse.engine.authorize.GovernedType;
import city.gatehouse.policy.PolicySet;
import city.gatehouse.policy.catalog.Account;
import city.gatehouse.policy.catalog.Column;
import city.gatehouse.policy.catalog.ColumnType;
import city.gatehouse.policy.catalog.Dataset;
import city.gatehouse.policy.grant.AnswerForm;
import city.gatehouse.policy.grant.Grant;
import city.gatehouse.policy.grant.TokenScope;
import city.gatehouse.policy.grant.TreatedColumn;
import city.gatehouse.policy.grant.Treatment;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A dataset as the one policy of a purpose grants it, read from the documents alone. */
record Granted(Dataset dataset, Grant grant, String purpose, PolicySet set) {
    private static final Pattern CALLER = Pattern.compile("caller\\('(\\w+)'\\)");

    /** Every dataset of a purpose. */
    static List<Granted> of(PolicySet set, String purpose) {
        var granted =
                set.policies().stream()
                        .filter(policy -> policy.purpose().equals(purpose))
                        .flatMap(policy -> policy.grants().stream())
                        .map(grant -> of(set, grant, purpose))
                        .toList();
        if (granted.stream().map(Granted::name).distinct().count() != granted.size()) {
            throw new IllegalStateException("the proof knows no policies that come together");
        }
        return granted;
    }

    private static Granted of(PolicySet set, Grant grant, String purpose) {
        return new Granted(
                Objects.requireNonNull(set.city().datasets().get(grant.dataset())),
                grant,
                purpose,
                set);
    }

    String name() {
        return dataset.name().toString();
    }

    List<Column> rawColumns() {
        return List.copyOf(dataset.columns().values());
    }

    Optional<Treatment> treatment(Column column) {
        return Optional.ofNullable(grant.columns().get(column.name()));
    }

    /** The granted columns, in the catalog's order. */
    List<Column> visible() {
        return rawColumns().stream().filter(c -> treatment(c).isPresent()).toList();
    }

    ColumnType governedType(Column column) {
        return GovernedType.of(column.type(), treatment(column).orElseThrow());
    }

    boolean nullable(Column column) {
        return GovernedType.nullable(column, treatment(column).orElseThrow());
    }

    /** How many subjects a group has at least; 0 where rows are granted. */
    int atLeast() {
        return switch (grant.answers()) {
            case AnswerForm.Rows() -> 0;
            case AnswerForm.Groups(var k) -> k;
            case AnswerForm.Private _ ->
                    throw new IllegalStateException("the proof knows no private answers");
        };
    }

    /** The raw subject keys that groups are counted by. */
    List<Column> keys() {
        return atLeast() == 0
                ? List.of()
                : dataset.subjectKeys().stream()
                        .map(key -> dataset.columns().get(key.columns().getFirst()))
                        .map(Objects::requireNonNull)
                        .toList();
    }

    /** Which raw rows there are, as a condition that DuckDB understands. */
    String rule() {
        var conditions = new ArrayList<String>();
        grant.rows().ifPresent(rule -> conditions.add("(" + bound(rule.sql()) + ")"));
        dataset.retention()
                .ifPresent(retention ->
                        conditions.add(
                                retention.column()
                                        + " >= DATE '"
                                        + today().minus(retention.period())
                                        + "'"));
        return conditions.isEmpty() ? "true" : String.join(" AND ", conditions);
    }

    /** The names in the rule. */
    boolean isInRule(Column column) {
        return Pattern.compile("\\b" + column.name() + "\\b").matcher(rule()).find();
    }

    private String bound(String rule) {
        var account = set.city().accounts().get("prover");
        return CALLER.matcher(rule)
                .replaceAll(match ->
                        "'" + attribute(Objects.requireNonNull(account), match.group(1)) + "'")
                .replace("current_date", "DATE '" + today() + "'");
    }

    private static String attribute(Account account, String name) {
        return Objects.requireNonNull(account.attributes().get(name));
    }

    private static LocalDate today() {
        return LocalDate.ofInstant(House.NOW, ZoneOffset.UTC);
    }

    /** The visible rows' raw columns, in the order in which they are stored. */
    String visibleRows() {
        return "SELECT "
                + rawColumns().stream().map(Column::name).collect(Collectors.joining(", "))
                + " FROM raw."
                + name()
                + " WHERE "
                + rule()
                + " ORDER BY rowid";
    }

    /** What is done to those rows: the granted columns, and behind them the raw keys. */
    List<TreatedColumn> treatments() {
        var treated = new ArrayList<TreatedColumn>();
        for (var column : visible()) {
            treated.add(treated(column, treatment(column).orElseThrow()));
        }
        var keys = keys();
        for (int i = 0; i < keys.size(); i++) {
            treated.add(
                    TreatedColumn.kept(hidden(i), index(keys.get(i).name()), keys.get(i).type()));
        }
        return treated;
    }

    /** The name of a column that only the reference knows. */
    static String hidden(int key) {
        return "hidden_key_" + key;
    }

    private TreatedColumn treated(Column column, Treatment treatment) {
        var scope = Optional.<TokenScope>empty();
        int width = 0;
        var subject = OptionalInt.empty();
        if (treatment instanceof Treatment.Tokenize(var domain)) {
            scope = Optional.of(new TokenScope(domain, purpose, 1));
            width = Objects.requireNonNull(set.city().domains().get(domain)).width();
        }
        if (treatment instanceof Treatment.Shift(var kind, _)) {
            scope = Optional.of(new TokenScope("shift." + kind, purpose, 1));
            subject = OptionalInt.of(index(subjectColumn(kind)));
        }
        return new TreatedColumn(
                column.name(),
                index(column.name()),
                column.type(),
                treatment,
                scope,
                width,
                subject);
    }

    private String subjectColumn(String kind) {
        return dataset.subjectKeys().stream()
                .filter(key -> key.subject().equals(kind))
                .findFirst()
                .orElseThrow()
                .columns()
                .getFirst();
    }

    private int index(String name) {
        return List.copyOf(dataset.columns().keySet()).indexOf(name);
    }
}
