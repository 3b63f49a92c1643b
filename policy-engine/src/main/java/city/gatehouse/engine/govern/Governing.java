package city.gatehouse.engine.govern;

import static city.gatehouse.policy.refusal.RefusalCode.GROUPS_ONLY;
import static city.gatehouse.policy.refusal.RefusalCode.GROUP_AGGREGATE;
import static city.gatehouse.policy.refusal.RefusalCode.GROUP_SHAPE;
import static city.gatehouse.policy.refusal.RefusalCode.INTERNAL;
import static city.gatehouse.policy.refusal.RefusalCode.SINGLED_OUT;

import city.gatehouse.engine.authorize.AuthorizedQuery;
import city.gatehouse.engine.function.Functions;
import city.gatehouse.engine.govern.Governed.Fact;
import city.gatehouse.engine.relation.Columns;
import city.gatehouse.engine.relation.Relation;
import city.gatehouse.engine.relation.Subquery;
import city.gatehouse.engine.type.Types;
import city.gatehouse.policy.refusal.Refusal;
import city.gatehouse.policy.refusal.RefusedException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.calcite.rel.core.CorrelationId;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rex.RexBuilder;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexCorrelVariable;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexOver;
import org.apache.calcite.rex.RexShuttle;

/**
 * Replaces every dataset by its governed view and follows whose rows each relation holds (design,
 * sections 4 and 5). Rows of subjects whose policy asks for groups carry their raw subject keys as
 * hidden columns until an aggregate has counted them; what still carries one at the root does not
 * leave.
 */
public final class Governing {
    private final RexBuilder builder = new RexBuilder(Types.factory());
    private final Conditions conditions = new Conditions();
    private final Set<CorrelationId> residents = new HashSet<>();
    private final Views views;
    private final Relation root;
    private int strictest;

    /** Whether the expressions that are being governed are evaluated for single residents' rows. */
    private boolean exposed;

    private Governing(AuthorizedQuery query) {
        this.views = new Views(query);
        this.root = query.query().root();
    }

    /**
     * Governs a query.
     *
     * @throws RefusedException GROUPS_ONLY, GROUP_SHAPE, GROUP_AGGREGATE or SINGLED_OUT
     */
    public static GovernedQuery govern(AuthorizedQuery query) {
        var governing = new Governing(query);
        var governed = governing.govern(governing.root);
        if (governed.isPending()) {
            throw new RefusedException(Refusal.of(GROUPS_ONLY));
        }
        Releases.check(governed.relation());
        return new GovernedQuery(
                governed.relation(),
                query.query().output(),
                query.query().names(),
                query.verdict(),
                Protection.sentence(query),
                query.readsMoment());
    }

    private Governed govern(Relation relation) {
        return switch (relation) {
            case Relation.VisibleScan scan -> views.of(scan);
            case Relation.Values values ->
                    Governed.free(
                            values,
                            Collections.nCopies(
                                    values.width(),
                                    new Fact(false, OptionalInt.empty(), Making.MIXED, Side.OWN)));
            case Relation.Unnest unnest -> unnest(unnest);
            case Relation.Project project -> project(project);
            case Relation.Filter filter -> filter(filter);
            case Relation.Join join -> join(join);
            case Relation.Aggregate aggregate -> aggregate(aggregate);
            case Relation.Sort sort -> sort(sort);
            case Relation.SetOperation operation -> set(operation);
            case Relation.Correlate correlate -> correlate(correlate);
            case Relation.GovernedScan _, Relation.Release _, Relation.StreamScan _ ->
                    throw new RefusedException(Refusal.of(INTERNAL));
        };
    }

    /** The elements of an array of a row around. */
    private Governed unnest(Relation.Unnest unnest) {
        boolean isOfResidents =
                unnest.correlations()
                        .anyMatch(access ->
                                access.getReferenceExpr() instanceof RexCorrelVariable variable
                                        && residents.contains(variable.id));
        if (isOfResidents) {
            throw new RefusedException(
                    Refusal.of(
                                    GROUP_SHAPE,
                                    "UNNEST over single residents' rows cannot be protected")
                            .help("test the array itself with LIST_CONTAINS, or take x[1]"));
        }
        var array = conditions.fact(unnest.array(), List.of());
        return Governed.free(
                unnest,
                List.of(
                        new Fact(
                                array.identifying(), OptionalInt.empty(), Making.MIXED, Side.OWN)));
    }

    /** Makes the row around a subquery known, and whether it is a single resident's. */
    private void enter(CorrelationId correlation, Governed row) {
        conditions.enter(correlation, row.columns());
        if (row.isPending()) {
            residents.add(correlation);
        }
    }

    private Governed project(Relation.Project project) {
        var input = govern(project.input());
        project.correlation().ifPresent(id -> enter(id, input));
        if (input.isPending() && project.expressions().stream().anyMatch(RexOver::containsOver)) {
            throw new RefusedException(
                    Refusal.of(
                            GROUP_SHAPE,
                            "a window over single residents' rows cannot be protected"));
        }
        var facts =
                project.expressions().stream()
                        .map(e -> conditions.fact(e, input.columns()))
                        .toList();
        if (input.isPending()) {
            project.expressions().forEach(e -> Correlations.checkNone(e));
        }
        var expressions = new ArrayList<RexNode>();
        project.expressions().forEach(e -> expressions.add(rewrite(e, input)));
        for (int key = 0; key < input.subjects().size(); key++) {
            int column = input.visible() + key;
            expressions.add(new RexInputRef(column, input.relation().types().get(column)));
        }
        return new Governed(
                new Relation.Project(input.relation(), expressions, project.correlation()),
                facts,
                input.subjects(),
                atLeast(input),
                input.anchors().stream().map(anchor -> place(anchor, project)).toList());
    }

    /** Where a column of the input is among those of a projection. */
    private static int place(int column, Relation.Project project) {
        return IntStream.range(0, project.width())
                .filter(i ->
                        project.expressions().get(i) instanceof RexInputRef reference
                                && reference.getIndex() == column)
                .findFirst()
                .orElse(Governed.LOST);
    }

    private Governed filter(Relation.Filter written) {
        var filter =
                new Relation.Filter(
                        written.input(),
                        memberships(
                                written.condition(),
                                written.correlation(),
                                written.input().types()),
                        written.correlation());
        var input = govern(filter.input());
        filter.correlation().ifPresent(id -> enter(id, input));
        if (input.isPending() || exposed) {
            conditions.check(filter.condition(), input.columns());
        } else {
            conditions.checkIdentifying(filter.condition(), input.columns());
        }
        if (input.isPending()) {
            Correlations.checkEqualities(filter.condition(), input.columns());
        }
        var condition = rewrite(filter.condition(), input);
        return new Governed(
                new Relation.Filter(input.relation(), condition, filter.correlation()),
                input.columns(),
                input.subjects(),
                atLeast(input),
                input.anchors());
    }

    private Governed join(Relation.Join join) {
        var left = govern(join.left());
        var right = govern(join.right());
        var joining = new Joining(join, left, right, conditions);
        var facts = joining.columns();
        boolean padsLeft =
                join.kind() == Relation.Join.Kind.RIGHT || join.kind() == Relation.Join.Kind.FULL;
        boolean padsRight =
                join.kind() == Relation.Join.Kind.LEFT || join.kind() == Relation.Join.Kind.FULL;
        var types = new ArrayList<>(padded(left.relation().types(), padsLeft));
        types.addAll(padded(right.relation().types(), padsRight));
        var unpadded = new ArrayList<>(left.relation().types());
        unpadded.addAll(right.relation().types());
        IntUnaryOperator moves =
                i -> i < left.visible() ? i : i - left.visible() + left.relation().width();
        boolean isExposed = left.isPending() || right.isPending();
        if (isExposed) {
            Correlations.checkNone(join.condition());
        }
        var condition = rewrite(join.condition(), moves, unpadded, facts, isExposed);
        var relation =
                new Relation.Join(left.relation(), right.relation(), join.kind(), condition, types);
        return keysLast(relation, left, right, facts, joining.anchors());
    }

    private Governed correlate(Relation.Correlate correlate) {
        var left = govern(correlate.left());
        enter(correlate.correlation(), left);
        var right = govern(correlate.right());
        if (left.isPending() || right.isPending()) {
            throw new RefusedException(
                    Refusal.of(
                            GROUP_SHAPE,
                            "LATERAL over single residents' rows cannot be protected"));
        }
        var types = new ArrayList<>(left.relation().types());
        types.addAll(padded(right.relation().types(), correlate.outer()));
        return Governed.free(
                new Relation.Correlate(
                        left.relation(),
                        right.relation(),
                        correlate.outer(),
                        correlate.correlation(),
                        types),
                Stream.concat(left.columns().stream(), right.columns().stream()).toList());
    }

    /**
     * Behind a join the hidden keys stand between the visible columns; afterwards they are last
     * again.
     */
    private Governed keysLast(
            Relation relation,
            Governed left,
            Governed right,
            List<Fact> facts,
            List<Integer> anchors) {
        var subjects = new ArrayList<>(left.subjects());
        subjects.addAll(right.subjects());
        int atLeast = Math.max(atLeast(left), atLeast(right));
        if (!left.isPending()) {
            return new Governed(relation, facts, subjects, atLeast, anchors);
        }
        int leftWidth = left.relation().width();
        var order =
                IntStream.concat(
                                IntStream.concat(
                                        IntStream.range(0, left.visible()),
                                        IntStream.range(leftWidth, leftWidth + right.visible())),
                                IntStream.concat(
                                        IntStream.range(left.visible(), leftWidth),
                                        IntStream.range(
                                                leftWidth + right.visible(), relation.width())))
                        .<RexNode>mapToObj(i -> new RexInputRef(i, relation.types().get(i)))
                        .toList();
        return new Governed(
                new Relation.Project(relation, order, Optional.empty()),
                facts,
                subjects,
                atLeast,
                anchors);
    }

    private List<RelDataType> padded(List<RelDataType> types, boolean pads) {
        return pads
                ? types.stream()
                        .map(t -> builder.getTypeFactory().createTypeWithNullability(t, true))
                        .toList()
                : types;
    }

    private Governed aggregate(Relation.Aggregate aggregate) {
        var input = govern(aggregate.input());
        if (!input.isPending()) {
            return Governed.free(
                    new Relation.Aggregate(
                            input.relation(),
                            aggregate.keys(),
                            aggregate.groupingSets(),
                            aggregate.calls(),
                            aggregate.types()),
                    facts(aggregate, input));
        }
        checkTotal(aggregate, input);
        return groupsBySubject(aggregate, input)
                ? PerSubject.of(input, aggregate)
                : Release.of(builder, input, aggregate);
    }

    /**
     * An aggregate that fails tells something about its group, before that is known to be large.
     */
    private static void checkTotal(Relation.Aggregate aggregate, Governed input) {
        var types = input.relation().types();
        for (var call : aggregate.calls()) {
            var operands = call.getArgList().stream().map(types::get).toList();
            if (!Functions.isTotal(call, operands)) {
                throw new RefusedException(
                        Refusal.of(
                                        GROUP_AGGREGATE,
                                        call.getAggregation().getName()
                                                + " of these values could fail for single groups")
                                .help("CAST its argument to DOUBLE, or to fewer digits"));
            }
        }
    }

    private static List<Fact> facts(Relation.Aggregate aggregate, Governed input) {
        var facts = new ArrayList<Fact>();
        aggregate.keys().forEach(key -> facts.add(input.columns().get(key)));
        aggregate.calls().forEach(call -> facts.add(Conditions.fact(call, input.columns())));
        return facts;
    }

    private static boolean groupsBySubject(Relation.Aggregate aggregate, Governed input) {
        return aggregate.isSimple()
                && IntStream.range(0, input.subjects().size())
                        .allMatch(key ->
                                aggregate.keys().stream()
                                        .map(column -> input.columns().get(column).key())
                                        .anyMatch(k -> k.isPresent() && k.getAsInt() == key));
    }

    private Governed sort(Relation.Sort sort) {
        var input = govern(sort.input());
        if (!input.isPending()) {
            return Governed.free(
                    new Relation.Sort(input.relation(), sort.keys(), sort.offset(), sort.fetch()),
                    input.columns());
        }
        if (sort.limits() && sort != root) {
            throw new RefusedException(
                    Refusal.of(
                            GROUP_SHAPE, "a limit on single residents' rows cannot be protected"));
        }
        return input;
    }

    private Governed set(Relation.SetOperation operation) {
        var inputs = operation.inputs().stream().map(this::govern).toList();
        var first = inputs.getFirst();
        if (inputs.stream().noneMatch(Governed::isPending)) {
            return Governed.free(
                    new Relation.SetOperation(
                            operation.kind(),
                            operation.all(),
                            inputs.stream().map(Governed::relation).toList(),
                            operation.types()),
                    IntStream.range(0, operation.width()).mapToObj(i -> alike(inputs, i)).toList());
        }
        if (operation.all() && Releases.readTwice(inputs)) {
            throw new RefusedException(
                    Refusal.of(
                                    GROUP_SHAPE,
                                    "these branches would count single residents as often as the"
                                            + " statement likes")
                            .help("read the rows once, with OR between the conditions"));
        }
        boolean alike =
                inputs.stream()
                        .allMatch(input ->
                                input.subjects().equals(first.subjects())
                                        && input.anchors().isEmpty());
        if (operation.kind() != Relation.SetOperation.Kind.UNION
                || !alike
                || !sameKeyTypes(inputs)) {
            throw new RefusedException(
                    Refusal.of(
                            GROUP_SHAPE,
                            "rows about different residents are combined before they are grouped"));
        }
        var types = new ArrayList<>(operation.types());
        types.addAll(first.relation().types().subList(first.visible(), first.relation().width()));
        var facts = IntStream.range(0, operation.width()).mapToObj(i -> alike(inputs, i)).toList();
        int atLeast = inputs.stream().mapToInt(this::atLeast).max().orElseThrow();
        var union =
                new Governed(
                        new Relation.SetOperation(
                                operation.kind(),
                                true,
                                inputs.stream().map(Governed::relation).toList(),
                                types),
                        facts,
                        first.subjects(),
                        atLeast,
                        List.of());
        if (operation.all()) {
            return union;
        }
        var keys = IntStream.range(0, operation.width()).boxed().toList();
        var distinct =
                new Relation.Aggregate(
                        union.relation(), keys, List.of(keys), List.of(), operation.types());
        return groupsBySubject(distinct, union)
                ? PerSubject.of(union, distinct)
                : Release.of(builder, union, distinct);
    }

    private static boolean sameKeyTypes(List<Governed> inputs) {
        return inputs.stream()
                        .map(i -> i.relation().types().subList(i.visible(), i.relation().width()))
                        .distinct()
                        .count()
                == 1;
    }

    private static Fact alike(List<Governed> inputs, int column) {
        var facts = inputs.stream().map(input -> input.columns().get(column)).distinct().toList();
        return facts.size() == 1 && facts.getFirst().making() == Making.NAMED
                ? facts.getFirst()
                : new Fact(
                        facts.stream().anyMatch(Fact::identifying),
                        OptionalInt.empty(),
                        Making.MIXED,
                        Side.either(facts.stream().map(Fact::side).toList()));
    }

    private int atLeast(Governed governed) {
        return governed.isPending() ? Math.max(governed.atLeast(), strictest) : 0;
    }

    /** EXISTS over residents' rows, where it asks which residents are among them. */
    private RexNode memberships(
            RexNode condition, Optional<CorrelationId> around, List<RelDataType> types) {
        if (around.isEmpty() || Subquery.in(condition).isEmpty()) {
            return condition;
        }
        var membership = new Membership(builder, around.get(), types);
        return condition.accept(
                new RexShuttle() {
                    @Override
                    public RexNode visitCall(RexCall call) {
                        return call.getOperator() instanceof Subquery subquery
                                        && subquery.form() == Subquery.Form.EXISTS
                                        && readsResidents(subquery.relation())
                                ? membership.of(subquery.relation()).orElse(call)
                                : super.visitCall(call);
                    }
                });
    }

    private boolean readsResidents(Relation relation) {
        return relation.tree()
                .filter(Relation.VisibleScan.class::isInstance)
                .map(Relation.VisibleScan.class::cast)
                .anyMatch(scan -> views.isGrouped(scan.dataset()));
    }

    private RexNode rewrite(RexNode expression, Governed input) {
        return rewrite(
                expression, i -> i, input.relation().types(), input.columns(), input.isPending());
    }

    /**
     * The expression over columns that have moved and have new types, with its subqueries governed.
     */
    private RexNode rewrite(
            RexNode expression,
            IntUnaryOperator moves,
            List<RelDataType> types,
            List<Fact> facts,
            boolean onSingleRows) {
        boolean before = exposed;
        exposed |= onSingleRows;
        var rewritten = moved(expression, moves, types, facts);
        var result = exposed ? contained(rewritten) : rewritten;
        exposed = before;
        return result;
    }

    /** Whether an expression fails on a single resident's row tells something about that row. */
    private RexNode contained(RexNode expression) {
        return Functions.contained(expression, builder)
                .orElseThrow(() ->
                        new RefusedException(
                                Refusal.of(
                                                GROUP_SHAPE,
                                                "an expression that can fail for a single"
                                                        + " resident's row cannot be protected")
                                        .help(
                                                "write TRY(…) around it, or TRY_CAST: that is NULL"
                                                        + " where it fails")));
    }

    private RexNode moved(
            RexNode expression, IntUnaryOperator moves, List<RelDataType> types, List<Fact> facts) {
        return expression.accept(
                new RexShuttle() {
                    @Override
                    public RexNode visitInputRef(RexInputRef reference) {
                        int index = moves.applyAsInt(reference.getIndex());
                        return new RexInputRef(index, types.get(index));
                    }

                    @Override
                    public RexNode visitCall(RexCall call) {
                        if (!(call.getOperator() instanceof Subquery subquery)) {
                            return super.visitCall(call);
                        }
                        var governed = subquery(subquery, call.getOperands(), facts);
                        var operands =
                                call.getOperands().stream().map(o -> o.accept(this)).toList();
                        return builder.makeCall(call.getType(), subquery.over(governed), operands);
                    }
                });
    }

    /**
     * A subquery's governed relation. One whose rows still carry keys may only say which subjects
     * of the outer rows are among its own: then every outer row is still about its own subject
     * alone.
     */
    private Relation subquery(Subquery subquery, List<RexNode> operands, List<Fact> facts) {
        var inner = govern(subquery.relation());
        boolean byKey =
                operands.size() == 1
                        && conditions.fact(operands.getFirst(), facts).key().isPresent()
                        && inner.visible() == 1
                        && inner.columns().getFirst().key().isPresent();
        if (!inner.isPending()) {
            // A subquery can pass on a column of the row around it.
            boolean passes =
                    subquery.form() != Subquery.Form.EXISTS
                            && inner.columns().stream().anyMatch(Fact::identifying);
            if (passes
                    || operands.stream().anyMatch(o -> conditions.fact(o, facts).identifying())) {
                throw new RefusedException(Refusal.of(SINGLED_OUT));
            }
            return inner.relation();
        }
        if (subquery.form() != Subquery.Form.IN || !byKey || inner.subjects().size() != 1) {
            throw new RefusedException(
                    Refusal.of(
                                    GROUP_SHAPE,
                                    "a subquery over single residents' rows cannot be protected")
                            .help(
                                    "compare the residents themselves with IN, or group the subquery"));
        }
        strictest = Math.max(strictest, inner.atLeast());
        var visible = List.of(Columns.references(inner.relation().types()).getFirst());
        return new Relation.Project(inner.relation(), visible, Optional.empty());
    }
}
