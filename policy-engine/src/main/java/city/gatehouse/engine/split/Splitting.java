package city.gatehouse.engine.split;

import city.gatehouse.engine.Detokenizer;
import city.gatehouse.engine.dialect.DuckDbDialect;
import city.gatehouse.engine.dialect.PostgreSqlDialect;
import city.gatehouse.engine.dialect.StoreDialect;
import city.gatehouse.engine.dialect.TrinoDialect;
import city.gatehouse.engine.emitted.EmittedSql;
import city.gatehouse.engine.function.Functions;
import city.gatehouse.engine.govern.GovernedQuery;
import city.gatehouse.engine.relation.Columns;
import city.gatehouse.engine.relation.Connectives;
import city.gatehouse.engine.relation.OutputColumn;
import city.gatehouse.engine.relation.Relation;
import city.gatehouse.engine.relation.Subquery;
import city.gatehouse.engine.split.Representation.Plain;
import city.gatehouse.engine.split.Representation.Shifted;
import city.gatehouse.engine.split.Representation.Token;
import city.gatehouse.engine.type.Types;
import city.gatehouse.policy.PolicySet;
import city.gatehouse.policy.catalog.ColumnType;
import city.gatehouse.policy.catalog.Store;
import city.gatehouse.policy.grant.TreatedColumn;
import city.gatehouse.policy.grant.Treatment;
import city.gatehouse.policy.refusal.Refusal;
import city.gatehouse.policy.refusal.RefusalCode;
import city.gatehouse.policy.refusal.RefusedException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.calcite.rex.RexBuilder;
import org.apache.calcite.rex.RexNode;

/**
 * Cuts a governed query: the largest parts that a store can compute with provably the same result
 * become its fragments, and what is above them the residual query.
 */
public final class Splitting {
    private static final StoreDialect RESIDUAL = new DuckDbDialect();
    private static final RexBuilder BUILDER = new RexBuilder(Types.factory());

    private final PolicySet policySet;
    private final String purpose;
    private final Detokenizer detokenizer;
    private final Pushdown pushdown;
    private final Set<String> rules = new LinkedHashSet<>();
    private final List<Fragment> fragments = new ArrayList<>();

    private Splitting(PolicySet policySet, String purpose, Detokenizer detokenizer) {
        this.policySet = policySet;
        this.purpose = purpose;
        this.detokenizer = detokenizer;
        this.pushdown = new Pushdown(policySet.city(), purpose, detokenizer, rules);
    }

    /** The plan for a governed query, asked for {@code purpose}. */
    public static GovernedPlan split(
            GovernedQuery query, PolicySet policySet, String purpose, Detokenizer detokenizer) {
        return new Splitting(policySet, purpose, detokenizer).split(query);
    }

    /** The columns of the answer to a governed query. */
    public static List<OutputColumn> columns(GovernedQuery query) {
        var types = query.root().types();
        return IntStream.range(0, query.output().size())
                .mapToObj(i -> {
                    var type = types.get(query.output().get(i));
                    return new OutputColumn(
                            query.names().get(i), Types.columnType(type), type.isNullable());
                })
                .toList();
    }

    private GovernedPlan split(GovernedQuery query) {
        var root =
                new StableOrder(scan -> dialect(scan.dataset().store()).keepsTableOrder())
                        .of(new Sinking(rules).sink(query.root()), query.output());
        var whole = raw(root);
        Optional<String> residual = Optional.empty();
        if (whole.isPresent()) {
            fragment(whole.get(), query.output(), Optional.empty());
        } else {
            rules.add(
                    "what no store can be proven to compute alike: computed in the gateway, above the treatments");
            var stream = stream(root);
            residual = Optional.of(written(stream, query.output(), RESIDUAL));
        }
        return new GovernedPlan(
                fragments,
                residual,
                columns(query),
                query.verdict(),
                query.protection(),
                List.copyOf(rules));
    }

    /** What one store computes; a rule that only a failed attempt applied is not told. */
    private Optional<RawForm> raw(Relation relation) {
        var before = List.copyOf(rules);
        var raw = pushdown.of(relation).filter(form -> form.store().isPresent() && isSaid(form));
        if (raw.isEmpty()) {
            rules.retainAll(before);
        }
        return raw;
    }

    /** Whether the store has words for all of it: found out by looking for them. */
    private boolean isSaid(RawForm form) {
        var dialect = dialect(form.store().orElseThrow());
        if (dialect.isComplete()) {
            return true;
        }
        try {
            new SqlWriter(dialect, policySet.city()).write(form.relation(), all(form.relation()));
            return true;
        } catch (RefusedException _) {
            return false;
        }
    }

    /**
     * The relation over treated streams: its largest parts that have a raw form are read from their
     * stores.
     */
    private Relation stream(Relation relation) {
        return stream(relation, List.of());
    }

    /**
     * @param wishes which of its rows are wanted; others may be there all the same
     */
    private Relation stream(Relation relation, List<Wish> wishes) {
        var raw = raw(relation);
        if (raw.isPresent()) {
            var fragment =
                    fragment(raw.get(), all(relation), reduction(relation, raw.get(), wishes));
            return new Relation.StreamScan(
                    fragment.name(),
                    fragment.columns().stream()
                            .limit(relation.width())
                            .map(TreatedColumn::name)
                            .toList(),
                    relation.types(),
                    List.of());
        }
        return switch (relation) {
            case Relation.Aggregate aggregate -> aggregate.over(grouped(aggregate.input()));
            case Relation.Filter filter -> chosen(filtered(filter), wishes);
            case Relation.Join join -> joined(join, wishes);
            case Relation.Project _,
                    Relation.Correlate _,
                    Relation.Release _,
                    Relation.Sort _,
                    Relation.SetOperation _,
                    Relation.Unnest _,
                    Relation.Values _ ->
                    relation.with(this::stream, this::stream);
            case Relation.GovernedScan _, Relation.VisibleScan _, Relation.StreamScan _ ->
                    throw new RefusedException(
                            Refusal.of(
                                    RefusalCode.UNSUPPORTED_FUNCTION,
                                    "a dataset's store cannot compute its treatments or row rules"));
        };
    }

    /**
     * The conditions that a store can decide below those that it cannot. Only total ones go ahead
     * of others: a condition beside it can be what keeps one from failing.
     */
    private Relation.Filter filtered(Relation.Filter filter) {
        var conditions = Connectives.conjuncts(filter.condition());
        if (conditions.size() < 2 || filter.correlation().isPresent()) {
            return filter;
        }
        var below = conditions.stream().filter(c -> isDecidedBelow(c, filter)).toList();
        if (below.isEmpty()) {
            return filter;
        }
        var above = conditions.stream().filter(c -> !below.contains(c)).toList();
        return new Relation.Filter(
                new Relation.Filter(filter.input(), all(below), Optional.empty()),
                all(above),
                Optional.empty());
    }

    private boolean isDecidedBelow(RexNode condition, Relation.Filter filter) {
        return Subquery.in(condition).isEmpty()
                && Functions.isTotal(condition)
                && raw(filter(filter.input(), condition)).isPresent();
    }

    private static RexNode all(List<RexNode> conditions) {
        return Connectives.allOf(BUILDER, conditions);
    }

    /** A separator and the fraction of a percentile stay literals where they are used. */
    private Relation grouped(Relation rows) {
        var stream = stream(rows);
        var columns = new ArrayList<RexNode>(Columns.references(rows.types()));
        for (int i = 0; i < columns.size(); i++) {
            columns.set(i, rows.constant(i).orElse(columns.get(i)));
        }
        return columns.equals(Columns.references(rows.types()))
                ? stream
                : new Relation.Project(stream, columns, Optional.empty());
    }

    private RexNode stream(RexNode expression) {
        return Subquery.replaced(expression, BUILDER, this::stream);
    }

    private Relation chosen(Relation.Filter filter, List<Wish> wishes) {
        var condition = stream(filter.condition());
        var input = new ArrayList<>(wishes);
        input.addAll(Wish.of(condition));
        return new Relation.Filter(stream(filter.input(), input), condition, filter.correlation());
    }

    /** The side that is said to be the smaller one is read first, and may then reduce the other. */
    private Relation joined(Relation.Join join, List<Wish> wishes) {
        var sides = JoinSides.of(join);
        Relation left;
        Relation right;
        if (sides.isRightFirst(wishes)) {
            right = stream(join.right(), sides.right(wishes));
            left = stream(join.left(), sides.left(wishes, right));
        } else {
            left = stream(join.left(), sides.left(wishes));
            right = stream(join.right(), sides.right(wishes, left));
        }
        return new Relation.Join(left, right, join.kind(), stream(join.condition()), join.types());
    }

    private static List<Integer> sent(RawForm form, List<Integer> output) {
        var sent = new ArrayList<>(output);
        for (int i = 0; i < form.carried(); i++) {
            sent.add(form.columns().size() + i);
        }
        return sent;
    }

    /**
     * For those of the wishes that the store can be proven to fulfil. Tokens are left out: they
     * would take the raw identifiers of one store to another.
     */
    private Optional<Reduction> reduction(Relation relation, RawForm form, List<Wish> wishes) {
        var possible =
                wishes.stream()
                        .filter(wish -> form.columns().get(wish.column()) instanceof Plain)
                        .filter(wish ->
                                another()
                                        .reduced(
                                                relation,
                                                List.of(wish),
                                                List.of(Optional.of(wish.example())))
                                        .isPresent())
                        .toList();
        if (possible.isEmpty()) {
            return Optional.empty();
        }
        rules.add(
                "join of fragments: where one has at most %,d values, the other is asked for these"
                        .formatted(Reduction.MOST_VALUES));
        return Optional.of(
                new Reduction(
                        possible.stream().map(Wish::key).toList(),
                        values -> another().reduced(relation, possible, values)));
    }

    /** For questions that are no part of this plan, or come when it is made. */
    private Splitting another() {
        return new Splitting(policySet, purpose, detokenizer);
    }

    /** What is asked of the store when the values are known. */
    private Optional<String> reduced(
            Relation relation, List<Wish> wishes, List<Optional<List<Object>>> values) {
        var conditions =
                IntStream.range(0, wishes.size())
                        .boxed()
                        .flatMap(i ->
                                values
                                        .get(i)
                                        .flatMap(v -> wishes.get(i).condition(relation, v))
                                        .stream())
                        .toList();
        return conditions.isEmpty()
                ? Optional.empty()
                : raw(filter(relation, all(conditions)))
                        .map(form ->
                                written(
                                        form.relation(),
                                        sent(form, all(relation)),
                                        dialect(form.store().orElseThrow())));
    }

    private static List<Integer> all(Relation relation) {
        return IntStream.range(0, relation.width()).boxed().toList();
    }

    private static Relation filter(Relation relation, RexNode condition) {
        return new Relation.Filter(relation, condition, Optional.empty());
    }

    private Fragment fragment(RawForm form, List<Integer> output, Optional<Reduction> reduction) {
        var sent = sent(form, output);
        var rawColumns = new ArrayList<>(sent.stream().map(i -> rawType(form, i)).toList());
        var treated = new ArrayList<TreatedColumn>();
        if (sent.isEmpty()) {
            // Rows without columns are written with one, so that they can be counted.
            rawColumns.add(ColumnType.INTEGER);
            treated.add(TreatedColumn.kept("c", 0, ColumnType.INTEGER));
        }
        for (int i = 0; i < output.size(); i++) {
            treated.add(
                    treated(
                            "c" + i,
                            i,
                            form.columns().get(output.get(i)),
                            rawColumns.get(i),
                            output.size()));
        }
        var store = form.store().orElseThrow();
        var dialect = dialect(store);
        var sql = written(form.relation(), sent, dialect);
        var fragment =
                new Fragment("f" + fragments.size(), store, sql, rawColumns, treated, reduction);
        fragments.add(fragment);
        return fragment;
    }

    private String written(Relation relation, List<Integer> output, StoreDialect dialect) {
        var sql = new SqlWriter(dialect, policySet.city()).write(relation, output);
        return EmittedSql.checked(sql, relation, output, dialect);
    }

    private static ColumnType rawType(RawForm form, int column) {
        return Types.columnType(form.relation().types().get(column));
    }

    private static TreatedColumn treated(
            String name,
            int source,
            Representation representation,
            ColumnType type,
            int firstCarried) {
        return switch (representation) {
            case Plain() -> TreatedColumn.kept(name, source, type);
            case Token(var scope, int width, _) ->
                    new TreatedColumn(
                            name,
                            source,
                            type,
                            new Treatment.Tokenize(scope.domain()),
                            Optional.of(scope),
                            width,
                            OptionalInt.empty());
            case Shifted(var scope, int days, _, int carried) ->
                    new TreatedColumn(
                            name,
                            source,
                            type,
                            new Treatment.Shift(scope.domain(), days),
                            Optional.of(scope),
                            0,
                            OptionalInt.of(firstCarried + carried));
        };
    }

    private StoreDialect dialect(String store) {
        return dialect(policySet.city().stores().get(store));
    }

    private static StoreDialect dialect(@org.jspecify.annotations.Nullable Store store) {
        if (store == null) {
            throw new IllegalStateException("every dataset's store is declared");
        }
        return switch (store.kind()) {
            case DUCKDB -> new DuckDbDialect();
            case POSTGRESQL -> new PostgreSqlDialect();
            case TRINO -> new TrinoDialect();
        };
    }
}
