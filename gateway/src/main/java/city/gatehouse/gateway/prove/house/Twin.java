package city.gatehouse.gateway.prove.house;

import city.gatehouse.policy.catalog.Column;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Another database that a purpose cannot tell from the first: of the rows that its rules show, raw
 * values that are treated the same and anything in columns that are not granted; of the others,
 * fewer, more and any.
 *
 * @param database has the raw tables attached, and gets the twin's
 */
record Twin(PlainDuckDb database, HiddenValues values) {
    static Twin in(PlainDuckDb database, List<Granted> granted) {
        HiddenValues.MACROS.forEach(database::run);
        return new Twin(database, new HiddenValues(granted.getFirst().set().city().hierarchies()));
    }

    void add(Granted granted) {
        var columns = granted.rawColumns();
        database.run("CREATE SCHEMA IF NOT EXISTS " + granted.dataset().name().schema());
        database.run(
                """
                CREATE TABLE %1$s AS
                WITH old AS (SELECT rowid AS r, (%2$s) IS TRUE AS seen, * FROM raw.%1$s),
                changed AS (SELECT r, seen, %3$s FROM old),
                judged AS (SELECT *, (%2$s) IS TRUE AS still FROM changed),
                chosen AS (SELECT o.seen, o.r, %4$s FROM old o JOIN judged n USING (r))
                SELECT %5$s FROM (
                    SELECT r AS place, * FROM chosen WHERE seen OR chance(r, 'gone') < 0.7
                    UNION ALL
                    SELECT r + 0.5 AS place, * FROM chosen WHERE NOT seen AND chance(r, 'more') < 0.5)
                ORDER BY place
                """
                        .formatted(
                                granted.name(),
                                granted.rule(),
                                each(columns, c -> changed(granted, c) + " AS " + c.name()),
                                each(
                                        columns,
                                        c ->
                                                "CASE WHEN n.still = o.seen THEN n.%1$s ELSE o.%1$s END AS %1$s"
                                                        .formatted(c.name())),
                                each(columns, Column::name)));
    }

    private static String each(List<Column> columns, Function<Column, String> sql) {
        return columns.stream().map(sql).collect(Collectors.joining(", "));
    }

    /** Of a row that is not seen, what the rule asks for stays, so that it is not seen. */
    private String changed(Granted granted, Column column) {
        var unseen = granted.isInRule(column) ? column.name() : values.any(column);
        return "CASE WHEN seen THEN " + alike(granted, column) + " ELSE " + unseen + " END";
    }

    /** Keys stay, because groups are counted by them. */
    private String alike(Granted granted, Column column) {
        boolean key =
                granted.dataset().subjectKeys().stream()
                        .anyMatch(k -> k.columns().contains(column.name()));
        return key
                ? column.name()
                : granted.treatment(column)
                        .map(treatment -> values.alike(column, treatment))
                        .orElseGet(() -> values.any(column));
    }
}
