package city.gatehouse.gateway.prove.house;

import city.gatehouse.policy.catalog.Column;
import city.gatehouse.policy.catalog.ColumnType;
import city.gatehouse.policy.catalog.Hierarchy;
import city.gatehouse.policy.grant.Treatment;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Other raw values, as SQL over the raw row and its number {@code r}. They need two macros: {@code
 * chance(r, salt)} is at least 0 and below 1, and {@code words(r, salt, n)} a text of n characters.
 */
record HiddenValues(Map<String, Hierarchy> hierarchies) {
    static final List<String> MACROS =
            List.of(
                    "CREATE TEMP MACRO chance(r, salt) AS"
                            + " (hash(r, salt) >> 11)::DOUBLE / 9007199254740992::DOUBLE",
                    "CREATE TEMP MACRO words(r, salt, n) AS substr(md5(salt || r), 1, n)",
                    "CREATE TEMP MACRO within(x, step) AS ((x % step) + step) % step",
                    "CREATE TEMP MACRO months(t) AS ((year(t) - 1970) * 12 + month(t) - 1)",
                    "CREATE TEMP MACRO of_months(n) AS epoch_us(TIMESTAMP '1970-01-01 00:00:00' +"
                            + " to_months(n::INTEGER))");

    /** A value that is treated the same. */
    String alike(Column column, Treatment treatment) {
        var name = column.name();
        return switch (treatment) {
            case Treatment.Keep _, Treatment.Tokenize _, Treatment.Shift _ -> name;
            case Treatment.Blank _, Treatment.Constant _ -> any(column);
            case Treatment.Partial(var first, var last) -> partial(name, first, last);
            case Treatment.TextPrefix(var length) ->
                    "CASE WHEN length(%1$s) >= %2$d THEN left(%1$s, %2$d) || words(r, '%1$s', 5) ELSE %1$s END"
                            .formatted(name, length);
            case Treatment.HierarchyLevel(var hierarchy, var level) ->
                    sibling(name, Objects.requireNonNull(hierarchies.get(hierarchy)), level);
            case Treatment.TimeStep step -> cast(column, moment(name, step));
            case Treatment.NumberBand(var width) -> cast(column, band(column, width));
            case Treatment.GridCell(var degrees) ->
                    "(floor(%1$s / %2$s::DOUBLE) + 0.1 + 0.8 * chance(r, '%1$s')) * %2$s::DOUBLE"
                            .formatted(name, degrees.toPlainString());
            case Treatment.Clamp(var low, var high) ->
                    cast(
                            column,
                            "CASE WHEN %1$s <= %2$s THEN %2$s - floor(chance(r, '%1$s') * 40) WHEN %1$s >= %3$s THEN %3$s + floor(chance(r, '%1$s') * 40) ELSE %1$s END"
                                    .formatted(name, low.toPlainString(), high.toPlainString()));
        };
    }

    private static String cast(Column column, String value) {
        return "CAST(" + value + " AS " + SqlTypes.name(column.type()) + ")";
    }

    private static String partial(String name, int first, int last) {
        return "CASE WHEN %1$s IS NULL THEN NULL WHEN length(%1$s) > %2$d THEN left(%1$s, %3$d) || words(r, '%1$s', 1 + length(%1$s) %% 7) || right(%1$s, %4$d) ELSE words(r, '%1$s', %2$d) END"
                .formatted(name, first + last, first, last);
    }

    private static String sibling(String name, Hierarchy hierarchy, int level) {
        var alike = new LinkedHashMap<String, List<String>>();
        hierarchy
                .paths()
                .forEach((value, path) ->
                        alike.computeIfAbsent(path.get(level - 1), _ -> new ArrayList<>())
                                .add("'" + value.replace("'", "''") + "'"));
        var cases =
                alike.values().stream()
                        .map(values ->
                                "WHEN %1$s IN (%2$s) THEN [%2$s][1 + floor(chance(r, '%1$s') * %3$d)::BIGINT]"
                                        .formatted(name, String.join(", ", values), values.size()))
                        .collect(Collectors.joining(" "));
        return "CASE WHEN " + name + " IS NULL THEN NULL " + cases + " ELSE 'not listed' END";
    }

    private static String moment(String name, Treatment.TimeStep step) {
        var micros = "epoch_us(" + name + "::TIMESTAMP)";
        if (step.unit().months() > 0) {
            int months = step.amount() * step.unit().months();
            var start = "(months(%1$s) - within(months(%1$s), %2$d))".formatted(name, months);
            return "make_timestamp((of_months(%1$s) + floor(chance(r, '%2$s') * (of_months(%1$s + %3$d) - of_months(%1$s))))::BIGINT)"
                    .formatted(start, name, months);
        }
        long length = step.amount() * step.unit().seconds() * 1_000_000;
        long origin = step.unit() == Treatment.TimeStep.Unit.WEEK ? -3 * 86_400_000_000L : 0;
        return "make_timestamp((%1$s - within(%1$s - (%2$d), %3$d) + floor(chance(r, '%4$s') * %3$d))::BIGINT)"
                .formatted(micros, origin, length, name);
    }

    private static String band(Column column, BigDecimal width) {
        var name = column.name();
        int scale = column.type().scale();
        return "%1$s - within(%1$s, %2$s) + floor(chance(r, '%1$s') * %3$s) / %4$s"
                .formatted(
                        name,
                        width.toPlainString(),
                        width.movePointRight(scale).toPlainString(),
                        BigDecimal.ONE.movePointRight(scale).toPlainString());
    }

    /** Any value of the type; NULL only where the catalog says so. */
    String any(Column column) {
        var choices = new ArrayList<>(edges(column.type()));
        if (column.nullable()) {
            choices.add("NULL");
        }
        var cases =
                new StringBuilder("CASE floor(chance(r, '" + column.name() + "') * 8)::INTEGER");
        for (int i = 0; i < choices.size(); i++) {
            cases.append(" WHEN ").append(i).append(" THEN ").append(choices.get(i));
        }
        return cast(column, cases + " ELSE " + column.name() + " END");
    }

    private static List<String> edges(ColumnType type) {
        return switch (type.kind()) {
            case BOOLEAN -> List.of("true", "false");
            case SMALLINT -> List.of("0", "-1", "32767", "-32768");
            case INTEGER -> List.of("0", "-1", "2147483647", "-2147483648");
            case BIGINT -> List.of("0", "-1", "9223372036854775807", "-9223372036854775808");
            case DECIMAL -> {
                var largest =
                        "9".repeat(type.precision() - type.scale())
                                + "."
                                + "9".repeat(type.scale());
                yield List.of("0", largest, "-" + largest);
            }
            case REAL, DOUBLE ->
                    List.of("0", "'nan'::DOUBLE", "'infinity'::DOUBLE", "1e308", "-1e308");
            case TEXT -> List.of("''", "'12a'", "'%_'", "repeat('long ', 20)", "'2026-13-45'");
            case DATE -> List.of("DATE '0001-01-01'", "DATE '9999-12-31'", "DATE 'infinity'");
            case TIMESTAMP ->
                    List.of(
                            "TIMESTAMP '0001-01-01 00:00:00'",
                            "TIMESTAMP '9999-12-31 23:59:59'",
                            "TIMESTAMP 'infinity'");
            case TIME, TIMESTAMP_WITH_TIME_ZONE, UUID, BINARY, JSON, ARRAY -> List.of("NULL");
        };
    }
}
