package city.gatehouse.engine.split;

import city.gatehouse.engine.Detokenizer;
import city.gatehouse.engine.function.AggregateKind;
import city.gatehouse.engine.function.Functions;
import city.gatehouse.engine.relation.Relation;
import city.gatehouse.engine.relation.Relation.GovernedColumn;
import city.gatehouse.engine.split.RawExpressions.Raw;
import city.gatehouse.engine.split.RawExpressions.Scope;
import city.gatehouse.engine.split.Representation.Plain;
import city.gatehouse.engine.split.Representation.Shifted;
import city.gatehouse.engine.split.Representation.Token;
import city.gatehouse.engine.type.Types;
import city.gatehouse.policy.catalog.City;
import city.gatehouse.policy.catalog.Column;
import city.gatehouse.policy.catalog.KeyDomain;
import city.gatehouse.policy.grant.TokenScope;
import city.gatehouse.policy.grant.Treatment;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.calcite.rel.core.AggregateCall;
import org.apache.calcite.rel.core.CorrelationId;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rex.RexBuilder;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.rex.RexNode;

/** What of a governed relation one store can compute with provably the same result. */
final class Pushdown {
    private static final int EPOCH = 1;

    private final City city;
    private final String purpose;
    private final RexBuilder builder = new RexBuilder(Types.factory());
    private final RawExpressions expressions;
    private final Set<String> rules;

    Pushdown(City city, String purpose, Detokenizer detokenizer, Set<String> rules) {
        this.city = city;
        this.purpose = purpose;
        this.rules = rules;
        this.expressions = new RawExpressions(builder, detokenizer, rules, this::of);
    }

    /** The raw form of a whole query or of a part that needs no outer row. */
    Optional<RawForm> of(Relation relation) {
        return of(relation, Map.of());
    }

    private Optional<RawForm> of(Relation relation, Map<CorrelationId, RawForm> outer) {
        return switch (relation) {
            case Relation.GovernedScan scan -> Optional.of(scan(scan));
            case Relation.Values values ->
                    Optional.of(
                            new RawForm(values, plain(values.width()), Optional.empty(), false, 0));
            case Relation.Unnest unnest -> unnest(unnest, outer);
            case Relation.Project project ->
                    of(project.input(), outer).flatMap(in -> project(project, in, outer));
            case Relation.Filter filter ->
                    of(filter.input(), outer).flatMap(in -> filter(filter, in, outer));
            case Relation.Join join ->
                    of(join.left(), outer)
                            .flatMap(l ->
                                    of(join.right(), outer).flatMap(r -> join(join, l, r, outer)));
            case Relation.Correlate correlate ->
                    of(correlate.left(), outer).flatMap(l -> correlate(correlate, l, outer));
            case Relation.Aggregate aggregate ->
                    of(aggregate.input(), outer).flatMap(in -> aggregate(aggregate, in));
            case Relation.Release release ->
                    of(release.input(), outer).flatMap(in -> release(release, in));
            case Relation.Sort sort -> of(sort.input(), outer).flatMap(in -> sort(sort, in));
            case Relation.SetOperation operation -> set(operation, outer);
            case Relation.VisibleScan _, Relation.StreamScan _ -> Optional.empty();
        };
    }

    /** The elements are those of a row that the store has as it is governed. */
    private Optional<RawForm> unnest(Relation.Unnest unnest, Map<CorrelationId, RawForm> outer) {
        return expressions
                .of(unnest.array(), new Scope(List.of(), List.of(), Optional.empty(), outer), false)
                .filter(raw -> raw.representation() instanceof Plain)
                .map(raw ->
                        new RawForm(
                                new Relation.Unnest(raw.node(), unnest.types()),
                                plain(1),
                                Optional.empty(),
                                raw.restricted(),
                                0));
    }

    private RawForm scan(Relation.GovernedScan scan) {
        var columns = new ArrayList<GovernedColumn>();
        var types = new ArrayList<RelDataType>();
        var representations = new ArrayList<Representation>();
        var carried = new ArrayList<Column>();
        for (int i = 0; i < scan.width(); i++) {
            var column = scan.columns().get(i);
            var representation = representation(scan, column, carried);
            representations.add(representation);
            boolean plain = representation instanceof Plain;
            columns.add(
                    plain
                            ? column
                            : new GovernedColumn(
                                    column.raw(), new Treatment.Keep(), column.hidden()));
            types.add(plain ? scan.types().get(i) : rawType(column.column()));
        }
        for (var key : carried) {
            columns.add(new GovernedColumn(List.of(key), new Treatment.Keep(), true));
            types.add(rawType(key));
        }
        return new RawForm(
                new Relation.GovernedScan(scan.dataset(), scan.rows(), columns, types),
                representations,
                Optional.of(scan.dataset().store()),
                scan.rows().isPresent() || scan.columns().stream().anyMatch(GovernedColumn::hidden),
                carried.size());
    }

    private Representation representation(
            Relation.GovernedScan scan, GovernedColumn column, List<Column> carried) {
        return switch (column.treatment()) {
            case Treatment.Tokenize(String domain) ->
                    new Token(
                            new TokenScope(domain, purpose, EPOCH),
                            width(domain),
                            column.column().type());
            case Treatment.Shift(String subject, int days) -> {
                var key =
                        scan.dataset().subjectKeys().stream()
                                .filter(k -> k.subject().equals(subject) && k.columns().size() == 1)
                                .map(k -> scan.dataset().columns().get(k.columns().getFirst()))
                                .findFirst()
                                .orElseThrow();
                if (!carried.contains(key)) {
                    carried.add(key);
                }
                yield new Shifted(
                        new TokenScope("shift." + subject, purpose, EPOCH),
                        days,
                        column.column().type(),
                        carried.indexOf(key));
            }
            case Treatment.Keep _,
                    Treatment.Blank _,
                    Treatment.Constant _,
                    Treatment.Partial _,
                    Treatment.Generalize _,
                    Treatment.Clamp _ ->
                    Representation.PLAIN;
        };
    }

    private int width(String domain) {
        var declared = city.domains().get(domain);
        return declared == null ? KeyDomain.DEFAULT_WIDTH : declared.width();
    }

    private static RelDataType rawType(Column column) {
        return Types.relType(column.type(), true, Types.factory());
    }

    private Optional<RawForm> project(
            Relation.Project project, RawForm input, Map<CorrelationId, RawForm> outer) {
        var scope = scope(input, entered(outer, project.correlation(), input));
        var raws = new ArrayList<Raw>();
        for (var expression : project.expressions()) {
            var raw = expressions.of(expression, scope, input.restricted());
            if (raw.isEmpty()) {
                return Optional.empty();
            }
            raws.add(raw.get());
        }
        var nodes = new ArrayList<RexNode>();
        raws.forEach(raw -> nodes.add(raw.node()));
        int width = input.columns().size();
        for (int i = width; i < width + input.carried(); i++) {
            nodes.add(new RexInputRef(i, input.relation().types().get(i)));
        }
        return Optional.of(
                new RawForm(
                        new Relation.Project(input.relation(), nodes, project.correlation()),
                        raws.stream().map(Raw::representation).toList(),
                        input.store(),
                        input.restricted() || raws.stream().anyMatch(Raw::restricted),
                        input.carried()));
    }

    private Optional<RawForm> filter(
            Relation.Filter filter, RawForm input, Map<CorrelationId, RawForm> outer) {
        var scope = scope(input, entered(outer, filter.correlation(), input));
        return expressions
                .of(filter.condition(), scope, input.restricted())
                .filter(raw -> raw.representation() instanceof Plain)
                .map(raw ->
                        new RawForm(
                                new Relation.Filter(
                                        input.relation(), raw.node(), filter.correlation()),
                                input.columns(),
                                input.store(),
                                input.restricted() || raw.restricted(),
                                input.carried()));
    }

    private Optional<RawForm> join(
            Relation.Join join, RawForm left, RawForm right, Map<CorrelationId, RawForm> outer) {
        if (left.carried() + right.carried() > 0 || !together(left, right)) {
            return Optional.empty();
        }
        var columns = concat(left.columns(), right.columns());
        var types = concat(left.relation().types(), right.relation().types());
        var store = left.store().or(right::store);
        boolean restricted = left.restricted() || right.restricted();
        return expressions
                .of(join.condition(), new Scope(columns, types, store, outer), restricted)
                .filter(raw -> raw.representation() instanceof Plain)
                .map(raw ->
                        new RawForm(
                                new Relation.Join(
                                        left.relation(),
                                        right.relation(),
                                        join.kind(),
                                        raw.node(),
                                        types(columns, types, join.types())),
                                columns,
                                store,
                                raw.restricted(),
                                0));
    }

    private Optional<RawForm> correlate(
            Relation.Correlate correlate, RawForm left, Map<CorrelationId, RawForm> outer) {
        return of(correlate.right(), entered(outer, Optional.of(correlate.correlation()), left))
                .filter(right -> left.carried() + right.carried() == 0 && together(left, right))
                .map(right -> {
                    var columns = concat(left.columns(), right.columns());
                    var types = concat(left.relation().types(), right.relation().types());
                    return new RawForm(
                            new Relation.Correlate(
                                    left.relation(),
                                    right.relation(),
                                    correlate.outer(),
                                    correlate.correlation(),
                                    types(columns, types, correlate.types())),
                            columns,
                            left.store().or(right::store),
                            left.restricted() || right.restricted(),
                            0);
                });
    }

    private Optional<RawForm> aggregate(Relation.Aggregate aggregate, RawForm input) {
        return grouped(aggregate, input)
                .map(columns ->
                        new RawForm(
                                new Relation.Aggregate(
                                        input.relation(),
                                        aggregate.keys(),
                                        aggregate.groupingSets(),
                                        aggregate.calls(),
                                        types(aggregate.keys(), input, columns, aggregate.types())),
                                columns,
                                input.store(),
                                input.restricted(),
                                0));
    }

    /** Subjects are counted by their raw keys, wherever that is. */
    private Optional<RawForm> release(Relation.Release release, RawForm input) {
        rules.add("residents of groups: counted raw in the store");
        return grouped(release.groups(), input)
                .map(columns -> concat(columns, plain(release.counts().size())))
                .map(columns ->
                        new RawForm(
                                new Relation.Release(
                                        input.relation(),
                                        release.keys(),
                                        release.calls(),
                                        release.counts(),
                                        release.atLeast(),
                                        types(release.keys(), input, columns, release.types())),
                                columns,
                                input.store(),
                                input.restricted(),
                                0));
    }

    /** How a store holds the columns of groups; empty where it cannot make them. */
    private Optional<List<Representation>> grouped(Relation.Aggregate aggregate, RawForm input) {
        boolean keys =
                aggregate.keys().stream()
                        .noneMatch(key -> input.columns().get(key) instanceof Shifted);
        if (!keys || !aggregate.calls().stream().allMatch(call -> isRaw(call, input))) {
            return Optional.empty();
        }
        var columns = new ArrayList<Representation>();
        aggregate.keys().forEach(key -> columns.add(input.columns().get(key)));
        columns.addAll(plain(aggregate.calls().size()));
        if (columns.stream().anyMatch(c -> c instanceof Token)) {
            rules.add("GROUP BY token: grouped raw in the store, tokens made once for each group");
        }
        return Optional.of(columns);
    }

    private boolean isRaw(AggregateCall call, RawForm input) {
        var read = new BitSet();
        call.getArgList().forEach(read::set);
        call.getCollation().getFieldCollations().forEach(key -> read.set(key.getFieldIndex()));
        return read.stream().allMatch(i -> input.columns().get(i) instanceof Plain)
                || countsTokens(call, input);
    }

    /** The keys have the types that the store holds them in. */
    private List<RelDataType> types(
            List<Integer> keys,
            RawForm input,
            List<Representation> columns,
            List<RelDataType> governed) {
        var raw = keys.stream().map(input.relation().types()::get).toList();
        return types(columns, concat(raw, governed.subList(raw.size(), governed.size())), governed);
    }

    private static List<Representation> plain(int columns) {
        return Collections.nCopies(columns, Representation.PLAIN);
    }

    private boolean countsTokens(AggregateCall call, RawForm input) {
        boolean counting =
                Functions.aggregateKind(call.getAggregation())
                        .filter(kind -> kind == AggregateKind.COUNTING)
                        .isPresent();
        boolean tokens =
                call.getArgList().stream()
                        .noneMatch(i -> input.columns().get(i) instanceof Shifted);
        if (counting && tokens) {
            rules.add("COUNT of tokens: counted raw in the store");
        }
        return counting && tokens;
    }

    private Optional<RawForm> sort(Relation.Sort sort, RawForm input) {
        boolean plain =
                sort.keys().stream()
                        .allMatch(key -> input.columns().get(key.column()) instanceof Plain);
        if (!plain) {
            return Optional.empty();
        }
        if (sort.limits()) {
            rules.add("LIMIT: kept by the store");
        }
        return Optional.of(input.with(sort.over(input.relation())));
    }

    private Optional<RawForm> set(
            Relation.SetOperation operation, Map<CorrelationId, RawForm> outer) {
        var inputs = new ArrayList<RawForm>();
        for (var input : operation.inputs()) {
            var raw = of(input, outer).filter(r -> r.carried() == 0);
            if (raw.isEmpty() || (!inputs.isEmpty() && !together(inputs.getFirst(), raw.get()))) {
                return Optional.empty();
            }
            inputs.add(raw.get());
        }
        var columns = inputs.getFirst().columns();
        boolean alike =
                inputs.stream().allMatch(i -> i.columns().equals(columns))
                        && columns.stream().noneMatch(c -> c instanceof Shifted);
        if (!alike) {
            return Optional.empty();
        }
        if (columns.stream().anyMatch(c -> c instanceof Token)) {
            rules.add("set operation over tokens: computed raw in the store");
        }
        return Optional.of(
                new RawForm(
                        new Relation.SetOperation(
                                operation.kind(),
                                operation.all(),
                                inputs.stream().map(RawForm::relation).toList(),
                                types(
                                        columns,
                                        inputs.getFirst().relation().types(),
                                        operation.types())),
                        columns,
                        inputs.stream().flatMap(i -> i.store().stream()).findFirst(),
                        inputs.stream().anyMatch(RawForm::restricted),
                        0));
    }

    /** Governed types for what is as governed, raw ones for what is not. */
    private List<RelDataType> types(
            List<Representation> columns, List<RelDataType> raw, List<RelDataType> governed) {
        return IntStream.range(0, columns.size())
                .mapToObj(i ->
                        columns.get(i) instanceof Plain
                                ? governed.get(i)
                                : builder.getTypeFactory()
                                        .createTypeWithNullability(raw.get(i), true))
                .toList();
    }

    private static boolean together(RawForm a, RawForm b) {
        return a.store().isEmpty() || b.store().isEmpty() || a.store().equals(b.store());
    }

    private static Scope scope(RawForm input, Map<CorrelationId, RawForm> outer) {
        return new Scope(input.columns(), input.relation().types(), input.store(), outer);
    }

    private static Map<CorrelationId, RawForm> entered(
            Map<CorrelationId, RawForm> outer, Optional<CorrelationId> correlation, RawForm row) {
        if (correlation.isEmpty()) {
            return outer;
        }
        var inner = new HashMap<>(outer);
        inner.put(correlation.get(), row);
        return inner;
    }

    private static <T> List<T> concat(List<T> a, List<T> b) {
        return Stream.concat(a.stream(), b.stream()).toList();
    }
}
