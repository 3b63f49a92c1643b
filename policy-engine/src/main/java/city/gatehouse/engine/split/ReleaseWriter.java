package city.gatehouse.engine.split;

import city.gatehouse.engine.dialect.StoreDialect;
import city.gatehouse.engine.relation.Relation;
import city.gatehouse.engine.relation.Relation.Release;
import city.gatehouse.engine.relation.Relation.Release.SubjectCount;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Writes the groups of a release with how many subjects are in them (design, section 5). An exact
 * number of distinct subjects is the expensive part. Where the store has a lower bound that costs
 * little, that decides most groups; only the groups that it leaves undecided, although they have
 * rows enough, are read once more and counted exactly.
 */
final class ReleaseWriter {
    private final StoreDialect dialect;
    private final Release release;
    private final Supplier<SqlBlock> input;
    private final Supplier<String> alias;

    /**
     * @param input the block of what is grouped, with aliases of its own each time
     * @param alias a new alias
     */
    ReleaseWriter(
            StoreDialect dialect,
            Release release,
            Supplier<SqlBlock> input,
            Supplier<String> alias) {
        this.dialect = dialect;
        this.release = release;
        this.input = input;
        this.alias = alias;
    }

    /** A select of the columns of the release, named {@code c0, c1, …}. */
    String write(Function<SqlBlock, List<String>> groups) {
        return release.atLeast() <= dialect.distinctLowerBoundUpTo() && isRereadCheaply()
                ? twice(groups)
                : once(groups);
    }

    /** Rows that have to be grouped first are computed before it is known that none is needed. */
    private boolean isRereadCheaply() {
        return release.input()
                .tree()
                .allMatch(relation ->
                        relation instanceof Relation.GovernedScan
                                || relation instanceof Relation.Filter
                                || relation instanceof Relation.Project
                                || relation instanceof Relation.Join);
    }

    private String once(Function<SqlBlock, List<String>> groups) {
        var block = input.get();
        IntFunction<String> named = block.columns()::get;
        var columns = new ArrayList<>(groups.apply(block));
        for (var count : release.counts()) {
            columns.add(
                    verdict(
                            distinct(count, named) + " >= " + release.atLeast(),
                            rows(count, named)));
        }
        return block.with(columns).select() + groupBy(keys(block));
    }

    private String twice(Function<SqlBlock, List<String>> groups) {
        var first = alias.get();
        var second = alias.get();
        var reference = alias.get();
        var exact = alias.get();
        int width = release.groups().width();
        var columns = new ArrayList<String>();
        columns.addAll(named(reference, "c", width));
        for (int i = 0; i < release.counts().size(); i++) {
            columns.add(
                    verdict(
                            "%s >= %d OR %s >= %d"
                                    .formatted(
                                            bound(reference, i),
                                            release.atLeast(),
                                            name(exact, "d", i),
                                            release.atLeast()),
                            number(reference, i)));
        }
        var from =
                first
                        + " AS "
                        + reference
                        + " LEFT JOIN "
                        + second
                        + " AS "
                        + exact
                        + " ON "
                        + sameKeys(reference, exact);
        return "WITH %s AS MATERIALIZED (%s), %s AS (%s) "
                        .formatted(first, bounded(groups), second, counted(first))
                + new SqlBlock(dialect, from, columns, List.of(), false).select();
    }

    /**
     * The groups, and for each count the lower bound {@code l} and the number of rows {@code n}.
     */
    private String bounded(Function<SqlBlock, List<String>> groups) {
        var block = input.get();
        var columns = new ArrayList<String>();
        var values = groups.apply(block);
        for (int i = 0; i < values.size(); i++) {
            columns.add(values.get(i) + " AS " + dialect.identifier("c" + i));
        }
        for (int i = 0; i < release.counts().size(); i++) {
            var count = release.counts().get(i);
            var subject = block.columns().get(count.subject());
            columns.add(
                    dialect.distinctLowerBound(
                                    subject,
                                    subject + " IS NOT NULL" + and(count, block.columns()::get))
                            + " AS "
                            + dialect.identifier("l" + i));
            columns.add(rows(count, block.columns()::get) + " AS " + dialect.identifier("n" + i));
        }
        return "SELECT " + String.join(", ", columns) + block.tail() + groupBy(keys(block));
    }

    /** The exact counts {@code d} of the groups that their bounds leave undecided. */
    private String counted(String first) {
        var block = input.get();
        var read = new ArrayList<String>(keys(block));
        var used = new ArrayList<Integer>();
        for (var count : release.counts()) {
            used.add(count.subject());
            count.condition().ifPresent(used::add);
        }
        var others = used.stream().distinct().toList();
        others.forEach(column -> read.add(block.columns().get(column)));
        var row = alias.get();
        var group = alias.get();
        var keys = named(row, "c", release.keys().size());
        IntFunction<String> named =
                column -> name(row, "c", release.keys().size() + others.indexOf(column));
        var columns = new ArrayList<String>();
        for (int i = 0; i < keys.size(); i++) {
            columns.add(keys.get(i) + " AS " + dialect.identifier("c" + i));
        }
        for (int i = 0; i < release.counts().size(); i++) {
            columns.add(
                    distinct(release.counts().get(i), named)
                            + " AS "
                            + dialect.identifier("d" + i));
        }
        return "SELECT %s FROM (%s) AS %s WHERE EXISTS (SELECT 1 FROM %s AS %s WHERE %s AND %s)%s"
                .formatted(
                        String.join(", ", columns),
                        block.with(read).select(),
                        row,
                        first,
                        group,
                        undecided(group),
                        sameKeys(group, row),
                        groupBy(keys));
    }

    /** Has rows enough, and a count that its bound does not decide. */
    private String undecided(String group) {
        var counts = IntStream.range(0, release.counts().size()).boxed().toList();
        var large =
                counts.stream()
                        .filter(i -> release.counts().get(i).condition().isEmpty())
                        .map(i -> number(group, i) + " >= " + release.atLeast());
        var open =
                counts.stream()
                        .map(i ->
                                "(%s >= %d AND %s < %d)"
                                        .formatted(
                                                number(group, i),
                                                release.atLeast(),
                                                bound(group, i),
                                                release.atLeast()))
                        .collect(Collectors.joining(" OR ", "(", ")"));
        return Stream.concat(large, Stream.of(open)).collect(Collectors.joining(" AND "));
    }

    private String verdict(String isEnough, String rows) {
        return "CASE WHEN %s THEN %d WHEN %s > 0 THEN %d ELSE %d END"
                .formatted(isEnough, Release.ENOUGH, rows, Release.FEW, Release.NONE);
    }

    private static String distinct(SubjectCount count, IntFunction<String> columns) {
        return "count(DISTINCT " + columns.apply(count.subject()) + ")" + filter(count, columns);
    }

    /** Rows about nobody are rows too: there are not none of them. */
    private static String rows(SubjectCount count, IntFunction<String> columns) {
        return "count(*)" + filter(count, columns);
    }

    private static String filter(SubjectCount count, IntFunction<String> columns) {
        return count.condition().isEmpty()
                ? ""
                : " FILTER (WHERE " + columns.apply(count.condition().getAsInt()) + ")";
    }

    private static String and(SubjectCount count, IntFunction<String> columns) {
        return count.condition().isEmpty()
                ? ""
                : " AND " + columns.apply(count.condition().getAsInt());
    }

    private List<String> keys(SqlBlock block) {
        return release.keys().stream().map(block.columns()::get).toList();
    }

    private static String groupBy(List<String> keys) {
        return keys.isEmpty() ? "" : " GROUP BY " + String.join(", ", keys);
    }

    private String sameKeys(String left, String right) {
        return release.keys().isEmpty()
                ? "TRUE"
                : IntStream.range(0, release.keys().size())
                        .mapToObj(i -> dialect.isSame(name(left, "c", i), name(right, "c", i)))
                        .collect(Collectors.joining(" AND "));
    }

    private String bound(String group, int count) {
        return name(group, "l", count);
    }

    private String number(String group, int count) {
        return name(group, "n", count);
    }

    private List<String> named(String relation, String letter, int width) {
        return IntStream.range(0, width).mapToObj(i -> name(relation, letter, i)).toList();
    }

    private String name(String relation, String letter, int index) {
        return relation + "." + dialect.identifier(letter + index);
    }
}
