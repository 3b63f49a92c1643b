package city.gatehouse.engine.emitted;

import city.gatehouse.engine.dialect.StoreDialect;
import city.gatehouse.engine.read.StatementReader;
import city.gatehouse.engine.relation.Relation;
import city.gatehouse.policy.refusal.Refusal;
import city.gatehouse.policy.refusal.RefusalCode;
import city.gatehouse.policy.refusal.RefusedException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.parser.SqlParseException;
import org.apache.calcite.sql.parser.SqlParser;
import org.apache.calcite.sql.parser.impl.SqlParserImpl;
import org.apache.calcite.sql.validate.SqlConformanceEnum;

/** SQL that a writer has written, and that has yet to be trusted. */
public final class EmittedSql {
    /** Not Babel's, which looks further ahead and takes three times as long. */
    private static final SqlParser.Config PARSER =
            StatementReader.PARSER
                    .withParserFactory(SqlParserImpl.FACTORY)
                    .withCaseSensitive(true)
                    .withConformance(SqlConformanceEnum.BABEL)
                    .withIdentifierMaxLength(Integer.MAX_VALUE);

    private EmittedSql() {}

    /**
     * The same text, if it is what was planned: it reads the planned tables only, each with the
     * columns of its row rule consulted where it is read; each of its columns comes from exactly
     * the planned columns, and is a stored value only where that was planned; and nothing decides
     * about its rows that was not to.
     *
     * @param output which columns of the relation it answers with, in order
     * @throws RefusedException INTERNAL where it is not
     */
    public static String checked(
            String sql, Relation relation, List<Integer> output, StoreDialect dialect) {
        try {
            var read = read(sql, dialect);
            var planned = new PlannedOrigins();
            var origins = planned.of(relation);
            var columns = output.stream().map(origins.columns()::get).toList();
            compare(new WrittenOrigins(tables(relation)).of(read), origins.with(columns), planned);
            return sql;
        } catch (UntrustedSqlException e) {
            throw new RefusedException(Refusal.of(RefusalCode.INTERNAL), e);
        }
    }

    /**
     * What a dialect has written, parsed.
     *
     * @throws RefusedException INTERNAL where the parser does not read it, or the dialect does not
     *     know all of its functions
     */
    public static SqlNode read(String sql, StoreDialect dialect) {
        try {
            if (!dialect.functions().containsAll(EmittedSpelling.functions(sql))) {
                throw new UntrustedSqlException("a function that no writer knows");
            }
            return SqlParser.create(EmittedSpelling.of(sql), PARSER).parseQuery();
        } catch (UntrustedSqlException | SqlParseException e) {
            throw new RefusedException(Refusal.of(RefusalCode.INTERNAL), e);
        }
    }

    private static Map<List<String>, Set<String>> tables(Relation relation) {
        var tables = new HashMap<List<String>, Set<String>>();
        relation.tree()
                .forEach(node -> {
                    if (node instanceof Relation.GovernedScan scan) {
                        tables.put(
                                scan.dataset().table(),
                                scan.dataset().columns().values().stream()
                                        .map(column -> column.name())
                                        .collect(Collectors.toCollection(LinkedHashSet::new)));
                    } else if (node instanceof Relation.StreamScan scan) {
                        tables.put(List.of(scan.name()), new LinkedHashSet<>(scan.columns()));
                    }
                });
        return tables;
    }

    private static void compare(Origins written, Origins planned, PlannedOrigins plan) {
        // Rows without columns are written with one, so that they can be counted.
        int width = planned.columns().size();
        boolean isCounter = width == 0 && written.columns().equals(List.of(Derived.NOTHING));
        if (written.columns().size() != width && !isCounter) {
            throw new UntrustedSqlException("another number of columns");
        }
        for (int i = 0; i < width; i++) {
            compare(written.columns().get(i), planned.columns().get(i));
        }
        if (!isDecidedAlike(written.deciding(), planned.deciding(), plan)) {
            throw new UntrustedSqlException("rows are decided about by other columns");
        }
        planned.guards()
                .forEach((table, rule) -> {
                    if (!written.guards().getOrDefault(table, Set.of()).containsAll(rule)) {
                        throw new UntrustedSqlException("a row rule is lost");
                    }
                });
    }

    private static boolean isDecidedAlike(
            Set<Decision> written, Set<Decision> planned, PlannedOrigins plan) {
        var inParts = plan.inParts();
        var allowed = new HashSet<>(planned);
        allowed.addAll(plan.counting());
        inParts.values().forEach(allowed::addAll);
        return allowed.containsAll(written)
                && planned.stream()
                        .allMatch(decision ->
                                written.contains(decision)
                                        || inParts.containsKey(decision)
                                                && written.containsAll(
                                                        Objects.requireNonNull(
                                                                inParts.get(decision))));
    }

    private static void compare(Derived written, Derived planned) {
        if (!written.sources().equals(planned.sources()) || (written.bare() && !planned.bare())) {
            throw new UntrustedSqlException("a column comes from elsewhere");
        }
    }
}
