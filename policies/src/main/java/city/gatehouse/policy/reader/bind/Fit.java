package city.gatehouse.policy.reader.bind;

import city.gatehouse.policy.catalog.Column;
import city.gatehouse.policy.catalog.ColumnType;
import city.gatehouse.policy.catalog.Dataset;
import city.gatehouse.policy.catalog.Hierarchy;
import city.gatehouse.policy.catalog.SubjectKey;
import city.gatehouse.policy.grant.Treatment;
import city.gatehouse.policy.reader.document.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether a treatment can be applied to a column. */
final class Fit {
    private static final long DAY = 86_400;
    private static final Set<ColumnType.Kind> NO_TOKENS =
            Set.of(
                    ColumnType.Kind.BOOLEAN,
                    ColumnType.Kind.REAL,
                    ColumnType.Kind.DOUBLE,
                    ColumnType.Kind.BINARY,
                    ColumnType.Kind.JSON,
                    ColumnType.Kind.ARRAY);

    private final Dataset dataset;
    private final BoundCity city;

    Fit(Dataset dataset, BoundCity city) {
        this.dataset = dataset;
        this.city = city;
    }

    /** Why it cannot be applied, and what can. */
    record Misfit(String message, String help) {}

    Optional<Misfit> misfit(Treatment treatment, Column column) {
        var type = column.type();
        boolean isWhole =
                treatment instanceof Treatment.Keep || treatment instanceof Treatment.Blank;
        if (!isWhole && !type.isScalar()) {
            return Optional.of(
                    new Misfit(
                            described(column) + " is treated whole, and not by what is in it",
                            "use `keep` or `blank`"));
        }
        return switch (treatment) {
            case Treatment.Keep _, Treatment.Blank _ -> Optional.empty();
            case Treatment.Constant(String value) ->
                    unless(
                            TypeText.canonical(value, type).isPresent(),
                            Words.quoted(value) + " is not a value of " + described(column),
                            "write a value of the column's type, such as " + example(type));
            case Treatment.Partial _ -> text(column, "a partial");
            case Treatment.TextPrefix _ -> text(column, "a prefix");
            case Treatment.HierarchyLevel level -> hierarchy(level, column);
            case Treatment.Tokenize _ ->
                    unless(
                            !NO_TOKENS.contains(type.kind()),
                            "tokens are not made of " + described(column),
                            "tokens are made of texts, whole numbers, decimals, dates, times and"
                                    + " uuids");
            case Treatment.TimeStep step -> timeStep(step, column);
            case Treatment.NumberBand(BigDecimal width) -> numbers(column, "a band", width);
            case Treatment.Clamp(BigDecimal low, BigDecimal high) ->
                    numbers(column, "a clamp", low, high);
            case Treatment.GridCell(BigDecimal degrees) -> numbers(column, "a grid cell", degrees);
            case Treatment.Shift shift -> shift(shift, column);
        };
    }

    private static Optional<Misfit> text(Column column, String treatment) {
        return unless(
                column.type().kind() == ColumnType.Kind.TEXT,
                treatment + " is taken of texts, not of " + described(column),
                "use `keep`, `blank`, or a treatment for " + TypeText.word(column.type()));
    }

    private Optional<Misfit> hierarchy(Treatment.HierarchyLevel level, Column column) {
        var levels =
                city.hierarchies()
                        .getOrDefault(level.hierarchy(), Optional.empty())
                        .map(Hierarchy::levels);
        return text(column, "a level of a hierarchy")
                .or(() ->
                        levels.flatMap(it ->
                                unless(
                                        level.level() <= it,
                                        "there is no level "
                                                + level.level()
                                                + " in "
                                                + Words.quoted(level.hierarchy()),
                                        "its levels are 1 to " + it)));
    }

    private static Optional<Misfit> timeStep(Treatment.TimeStep step, Column column) {
        long seconds = step.amount() * step.unit().seconds();
        boolean wholeDays = seconds % DAY == 0;
        return unless(
                        column.type().isDated(),
                        "a step of time is taken of dates and timestamps, not of "
                                + described(column),
                        "use `keep`, `blank`, or a treatment for " + TypeText.word(column.type()))
                .or(() ->
                        unless(
                                column.type().kind() != ColumnType.Kind.DATE || wholeDays,
                                "a date such as "
                                        + Words.quoted(column.name())
                                        + " has no steps of less than a day",
                                "use days, weeks, months or years"));
    }

    private static Optional<Misfit> numbers(
            Column column, String treatment, BigDecimal... numbers) {
        var type = column.type();
        return unless(
                        type.isNumeric(),
                        treatment + " is taken of numbers, not of " + described(column),
                        "use `keep`, `blank`, or a treatment for " + TypeText.word(type))
                .or(() ->
                        List.of(numbers).stream()
                                .filter(it -> !TypeText.fits(it, type))
                                .findFirst()
                                .map(it ->
                                        new Misfit(
                                                Words.quoted(it.toPlainString())
                                                        + " is not a value of "
                                                        + described(column),
                                                type.isWhole()
                                                        ? "write a whole number"
                                                        : "write a number with at"
                                                                + " most "
                                                                + type.scale()
                                                                + " decimals")));
    }

    private Optional<Misfit> shift(Treatment.Shift shift, Column column) {
        var subjects = dataset.subjectKeys().stream().map(SubjectKey::subject).toList();
        return unless(
                        column.type().isDated(),
                        "a shift is made of dates and timestamps, not of " + described(column),
                        "use `keep`, `blank`, or a treatment for " + TypeText.word(column.type()))
                .or(() ->
                        unless(
                                subjects.contains(shift.subject()),
                                Words.quoted(dataset.name().toString())
                                        + " has no subject key for "
                                        + Words.quoted(shift.subject()),
                                subjects.isEmpty()
                                        ? "a shift needs a dataset that is about somebody"
                                        : "its subjects are " + Words.listed(subjects)))
                .or(() ->
                        unless(
                                dataset.subjectKeys().stream()
                                        .filter(key -> key.subject().equals(shift.subject()))
                                        .anyMatch(key -> key.columns().size() == 1),
                                "the subject key for "
                                        + Words.quoted(shift.subject())
                                        + " has several columns",
                                "a shift needs a key of one column; use `generalize` instead"));
    }

    private static Optional<Misfit> unless(boolean fits, String message, String help) {
        return fits ? Optional.empty() : Optional.of(new Misfit(message, help));
    }

    private static String described(Column column) {
        return TypeText.word(column.type()) + " (" + Words.quoted(column.name()) + ")";
    }

    private static String example(ColumnType type) {
        return switch (type.kind()) {
            case BOOLEAN -> "`false`";
            case SMALLINT, INTEGER, BIGINT -> "`0`";
            case DECIMAL, REAL, DOUBLE -> "`0.5`";
            case TEXT -> "`other`";
            case DATE -> "`2026-01-01`";
            case TIME -> "`12:00:00`";
            case TIMESTAMP, TIMESTAMP_WITH_TIME_ZONE -> "`2026-01-01 12:00:00`";
            case UUID -> "`00000000-0000-0000-0000-000000000000`";
            case BINARY, JSON, ARRAY -> "none: use `blank`";
        };
    }
}
