package city.gatehouse.engine.emitted;

import city.gatehouse.engine.relation.Columns;
import city.gatehouse.engine.relation.Connectives;
import city.gatehouse.engine.relation.Relation;
import city.gatehouse.engine.relation.Relation.GovernedColumn;
import city.gatehouse.engine.relation.Subquery;
import city.gatehouse.policy.grant.Treatment;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.calcite.rel.core.AggregateCall;
import org.apache.calcite.rel.core.CorrelationId;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexCorrelVariable;
import org.apache.calcite.rex.RexFieldAccess;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexVisitorImpl;
import org.apache.calcite.sql.SqlKind;

/** Where the answer to a relation comes from, as planned. */
final class PlannedOrigins {
    private final Map<CorrelationId, List<Derived>> outer = new HashMap<>();
    private final Set<Decision> counting = new HashSet<>();
    private final Map<Decision, Set<Decision>> inParts = new HashMap<>();
    private final Map<Relation, Origins> known = new IdentityHashMap<>();

    /**
     * What may be decided besides: a release reads its groups a second time to count who is in
     * them, and finds them by their keys.
     */
    Set<Decision> counting() {
        return Set.copyOf(counting);
    }

    /**
     * What may be decided in parts instead: a condition that is a column, which is itself computed
     * as several conditions that all have to hold.
     */
    Map<Decision, Set<Decision>> inParts() {
        return Map.copyOf(inParts);
    }

    /** Each relation is looked into once, also where a column of it is followed down. */
    Origins of(Relation relation) {
        var origins = known.get(relation);
        if (origins == null) {
            origins = found(relation);
            known.put(relation, origins);
        }
        return origins;
    }

    private Origins found(Relation relation) {
        return switch (relation) {
            case Relation.GovernedScan scan -> scan(scan);
            case Relation.StreamScan scan ->
                    Origins.of(
                            scan.columns().stream()
                                    .map(name ->
                                            Derived.stored(new Source(List.of(scan.name()), name)))
                                    .toList());
            case Relation.Values values ->
                    Origins.of(values.types().stream().map(_ -> Derived.NOTHING).toList());
            case Relation.Unnest unnest -> unnest(unnest);
            case Relation.Project project -> project(project);
            case Relation.Filter filter -> filter(filter);
            case Relation.Join join -> {
                var both = of(join.left()).beside(of(join.right()));
                yield decided(both, join.condition());
            }
            case Relation.Correlate correlate -> correlate(correlate);
            case Relation.Aggregate aggregate -> groups(aggregate, of(aggregate.input()));
            case Relation.Release release -> release(release);
            case Relation.Sort sort -> sort(sort);
            case Relation.SetOperation operation -> set(operation);
            case Relation.VisibleScan _ ->
                    throw new IllegalStateException("only governed views are written");
        };
    }

    private Origins unnest(Relation.Unnest unnest) {
        var reading = new ArrayList<Origins>();
        var array = value(unnest.array(), List.of(), reading);
        return read(Origins.of(List.of(array.computed())), reading);
    }

    private static Origins scan(Relation.GovernedScan scan) {
        var table = scan.dataset().table();
        var raw =
                scan.dataset().columns().values().stream()
                        .map(column -> Derived.stored(new Source(table, column.name())))
                        .toList();
        var rule = scan.rows().map(Connectives::conjuncts).orElse(List.of());
        var conditions = rule.stream().map(conjunct -> columns(conjunct, raw)).toList();
        return new Origins(
                        scan.columns().stream().map(column -> treated(table, column)).toList(),
                        Set.of(),
                        Map.of(table, Derived.all(conditions)))
                .decidedBy(Decision.Kind.CONDITION, conditions);
    }

    private static Derived columns(RexNode condition, List<Derived> raw) {
        return Derived.from(Columns.of(List.of(condition)).stream().mapToObj(raw::get).toList());
    }

    private static Derived treated(List<String> table, GovernedColumn column) {
        var sources =
                column.raw().stream()
                        .map(raw -> Derived.stored(new Source(table, raw.name())))
                        .toList();
        return switch (column.treatment()) {
            case Treatment.Keep _ ->
                    sources.size() == 1 ? sources.getFirst() : Derived.from(sources);
            case Treatment.Blank _, Treatment.Constant _ -> Derived.NOTHING;
            case Treatment.Partial _, Treatment.Generalize _, Treatment.Clamp _ ->
                    Derived.from(sources);
            case Treatment.Tokenize _, Treatment.Shift _ ->
                    throw new IllegalStateException("no store makes tokens or shifts");
        };
    }

    private Origins project(Relation.Project project) {
        var input = of(project.input());
        enter(project.correlation(), input);
        var reading = new ArrayList<Origins>();
        var columns =
                project.expressions().stream()
                        .map(expression -> value(expression, input.columns(), reading))
                        .toList();
        return read(input.with(columns), reading);
    }

    private Origins filter(Relation.Filter filter) {
        var input = of(filter.input());
        enter(filter.correlation(), input);
        for (var conjunct : Connectives.conjuncts(filter.condition())) {
            var parts =
                    conjunct instanceof RexInputRef column
                            ? parts(column, filter.input())
                            : List.<Derived>of();
            if (parts.size() > 1) {
                // Two such columns can be computed from the same ones.
                inParts.computeIfAbsent(decision(Derived.from(parts)), _ -> new HashSet<>())
                        .addAll(
                                parts.stream()
                                        .filter(part -> !part.sources().isEmpty())
                                        .map(PlannedOrigins::decision)
                                        .toList());
            }
        }
        return decided(input, filter.condition());
    }

    /** The conditions that a column of a relation stands for; where it is none, only itself. */
    private List<Derived> parts(RexNode condition, Relation rows) {
        if (condition instanceof RexInputRef column) {
            return switch (rows) {
                case Relation.Filter filter -> parts(column, filter.input());
                case Relation.Project project ->
                        Connectives.conjuncts(project.expressions().get(column.getIndex())).stream()
                                .flatMap(part -> parts(part, project.input()).stream())
                                .toList();
                case Relation.GovernedScan _,
                        Relation.StreamScan _,
                        Relation.VisibleScan _,
                        Relation.Values _,
                        Relation.Unnest _,
                        Relation.Join _,
                        Relation.Correlate _,
                        Relation.Aggregate _,
                        Relation.Release _,
                        Relation.Sort _,
                        Relation.SetOperation _ ->
                        List.of(value(column, of(rows).columns(), new ArrayList<>()));
            };
        }
        return List.of(value(condition, of(rows).columns(), new ArrayList<>()));
    }

    private static Decision decision(Derived condition) {
        return new Decision(Decision.Kind.CONDITION, condition.sources());
    }

    private Origins decided(Origins rows, RexNode condition) {
        var reading = new ArrayList<Origins>();
        var values =
                Connectives.conjuncts(condition).stream()
                        .map(conjunct -> value(conjunct, rows.columns(), reading))
                        .toList();
        return read(rows, reading).decidedBy(Decision.Kind.CONDITION, values);
    }

    /**
     * Tables that subqueries read are read as well; their rows decide values, not which there are.
     */
    private static Origins read(Origins rows, List<Origins> subqueries) {
        var result = rows;
        for (var subquery : subqueries) {
            result = result.guarding(subquery.guards());
        }
        return result;
    }

    private Origins correlate(Relation.Correlate correlate) {
        var left = of(correlate.left());
        enter(Optional.of(correlate.correlation()), left);
        return left.beside(of(correlate.right()));
    }

    private void enter(Optional<CorrelationId> correlation, Origins row) {
        correlation.ifPresent(id -> outer.put(id, row.columns()));
    }

    private static Origins groups(Relation.Aggregate aggregate, Origins input) {
        var keys = aggregate.keys().stream().map(input.columns()::get).toList();
        var columns = new ArrayList<>(keys);
        aggregate.calls().forEach(call -> columns.add(call(call, input)));
        return input.with(columns).decidedBy(Decision.Kind.GROUP, keys);
    }

    private static Derived call(AggregateCall call, Origins input) {
        var read = new BitSet();
        Columns.collect(call, read);
        return Derived.from(read.stream().mapToObj(input.columns()::get).toList());
    }

    private Origins release(Relation.Release release) {
        var input = of(release.input());
        var groups = groups(release.groups(), input);
        var keys = groups.columns().subList(0, release.keys().size());
        var columns = new ArrayList<>(groups.columns());
        var consulted = new ArrayList<>(keys);
        for (var count : release.counts()) {
            var read = new ArrayList<Derived>();
            read.add(input.columns().get(count.subject()));
            count.condition().ifPresent(i -> read.add(input.columns().get(i)));
            consulted.addAll(read);
            columns.add(Derived.from(read));
        }
        keys.forEach(key -> counting.add(new Decision(Decision.Kind.CONDITION, key.sources())));
        counting.add(new Decision(Decision.Kind.CONDITION, Derived.all(consulted)));
        return groups.with(columns);
    }

    private Origins sort(Relation.Sort sort) {
        var input = of(sort.input());
        return input.decidedBy(
                Decision.Kind.ORDER,
                sort.keys().stream().map(key -> input.columns().get(key.column())).toList());
    }

    private Origins set(Relation.SetOperation operation) {
        var inputs = operation.inputs().stream().map(this::of).toList();
        var result = inputs.getFirst();
        for (var other : inputs.subList(1, inputs.size())) {
            var left = result.columns();
            var columns =
                    IntStream.range(0, left.size())
                            .mapToObj(i -> left.get(i).or(other.columns().get(i)))
                            .toList();
            result = result.with(columns).reading(other);
        }
        return result;
    }

    private Derived value(RexNode expression, List<Derived> row, List<Origins> subqueries) {
        return switch (expression) {
            case RexInputRef reference -> row.get(reference.getIndex());
            case RexFieldAccess access -> around(access);
            case RexCall call when call.getKind() == SqlKind.CAST ->
                    value(call.getOperands().getFirst(), row, subqueries);
            default -> computed(expression, row, subqueries);
        };
    }

    private Derived around(RexFieldAccess access) {
        if (!(access.getReferenceExpr() instanceof RexCorrelVariable variable)
                || !outer.containsKey(variable.id)) {
            throw new IllegalStateException("a correlation refers to a row around it");
        }
        return outer.get(variable.id).get(access.getField().getIndex());
    }

    private Derived computed(RexNode expression, List<Derived> row, List<Origins> subqueries) {
        var parts = new ArrayList<Derived>();
        expression.accept(
                new RexVisitorImpl<Void>(true) {
                    @Override
                    public Void visitInputRef(RexInputRef reference) {
                        parts.add(row.get(reference.getIndex()));
                        return null;
                    }

                    @Override
                    public Void visitFieldAccess(RexFieldAccess access) {
                        parts.add(around(access));
                        return null;
                    }

                    @Override
                    public Void visitCall(RexCall call) {
                        if (call.getOperator() instanceof Subquery subquery) {
                            var inner = of(subquery.relation());
                            subqueries.add(inner);
                            parts.add(new Derived(inner.consulted(), false));
                        }
                        return super.visitCall(call);
                    }
                });
        return Derived.from(parts);
    }
}
