package city.gatehouse.engine.split;

import city.gatehouse.engine.Detokenizer;
import city.gatehouse.engine.function.AggregateKind;
import city.gatehouse.engine.function.Functions;
import city.gatehouse.engine.relation.Columns;
import city.gatehouse.engine.relation.Connectives;
import city.gatehouse.engine.relation.Literals;
import city.gatehouse.engine.relation.Relation;
import city.gatehouse.engine.relation.Subquery;
import city.gatehouse.engine.split.Representation.Plain;
import city.gatehouse.engine.split.Representation.Shifted;
import city.gatehouse.engine.split.Representation.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.apache.calcite.rel.core.CorrelationId;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rex.RexBuilder;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexCorrelVariable;
import org.apache.calcite.rex.RexFieldAccess;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.rex.RexLiteral;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexOver;
import org.apache.calcite.rex.RexUtil;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.sql.type.SqlTypeUtil;

/**
 * Expressions over governed columns as expressions over what a store holds. Each case is an
 * equality that holds because tokens are deterministic and NULL stays NULL (design, section 4);
 * whatever is not listed has no raw form.
 */
final class RawExpressions {
    private final RexBuilder builder;
    private final Detokenizer detokenizer;
    private final Set<String> rules;
    private final BiFunction<Relation, Map<CorrelationId, RawForm>, Optional<RawForm>> subqueries;

    /** An expression over raw columns, and how it represents the governed value. */
    record Raw(RexNode node, Representation representation, boolean restricted) {}

    RawExpressions(
            RexBuilder builder,
            Detokenizer detokenizer,
            Set<String> rules,
            BiFunction<Relation, Map<CorrelationId, RawForm>, Optional<RawForm>> subqueries) {
        this.builder = builder;
        this.detokenizer = detokenizer;
        this.rules = rules;
        this.subqueries = subqueries;
    }

    /** What expressions refer to: columns with their raw types, and the rows around a subquery. */
    record Scope(
            List<Representation> columns,
            List<RelDataType> types,
            Optional<String> store,
            Map<CorrelationId, RawForm> outer) {}

    /** The raw form of {@code expression}; empty where none is proven to be the same. */
    Optional<Raw> of(RexNode expression, Scope scope, boolean restricted) {
        return of(expression, scope)
                .filter(raw -> !(restricted || raw.restricted()) || Functions.isTotal(raw.node()))
                .map(raw ->
                        new Raw(raw.node(), raw.representation(), raw.restricted() || restricted));
    }

    private Optional<Raw> of(RexNode expression, Scope scope) {
        return switch (expression) {
            case RexInputRef reference ->
                    Optional.of(
                            new Raw(
                                    new RexInputRef(
                                            reference.getIndex(),
                                            scope.types().get(reference.getIndex())),
                                    scope.columns().get(reference.getIndex()),
                                    false));
            case RexLiteral literal -> plain(literal);
            case RexFieldAccess access -> outer(access, scope);
            case RexOver over -> window(over, scope);
            case RexCall call when call.getOperator() instanceof Subquery subquery ->
                    subquery(call, subquery, scope);
            case RexCall call -> call(call, scope);
            default -> Optional.empty();
        };
    }

    private static Optional<Raw> plain(RexNode node) {
        return Optional.of(new Raw(node, Representation.PLAIN, false));
    }

    private Optional<Raw> outer(RexFieldAccess access, Scope scope) {
        if (!(access.getReferenceExpr() instanceof RexCorrelVariable variable)
                || !scope.outer().containsKey(variable.id)) {
            return Optional.empty();
        }
        var row = scope.outer().get(variable.id);
        var factory = builder.getTypeFactory();
        var names =
                java.util.stream.IntStream.range(0, row.relation().width())
                        .mapToObj(i -> "c" + i)
                        .toList();
        var type = factory.createStructType(row.relation().types(), names);
        int index = access.getField().getIndex();
        return Optional.of(
                new Raw(
                        builder.makeFieldAccess(builder.makeCorrel(type, variable.id), index),
                        row.columns().get(index),
                        row.restricted()));
    }

    private Optional<Raw> call(RexCall call, Scope scope) {
        var operands = operands(call.getOperands(), scope);
        if (operands.isEmpty()) {
            return Optional.empty();
        }
        var raw = operands.get();
        boolean restricted = raw.stream().anyMatch(Raw::restricted);
        var nodes = raw.stream().map(Raw::node).toList();
        if (raw.stream().allMatch(r -> r.representation() instanceof Plain)) {
            return Optional.of(
                    new Raw(call.clone(call.getType(), nodes), Representation.PLAIN, restricted));
        }
        return switch (call.getKind()) {
            case IS_NULL, IS_NOT_NULL -> {
                // A shifted date is also NULL where its subject is.
                if (!(raw.getFirst().representation() instanceof Token)) {
                    yield Optional.empty();
                }
                rules.add("NULL of a treated column is NULL of the raw one");
                yield Optional.of(
                        new Raw(
                                call.clone(call.getType(), nodes),
                                Representation.PLAIN,
                                restricted));
            }
            case EQUALS, NOT_EQUALS, IS_DISTINCT_FROM, IS_NOT_DISTINCT_FROM ->
                    equality(call, raw.getFirst(), raw.getLast())
                            .map(node -> new Raw(node, Representation.PLAIN, restricted));
            case CAST ->
                    raw.getFirst().representation() instanceof Token
                                    && SqlTypeUtil.inCharFamily(call.getType())
                            ? Optional.of(raw.getFirst())
                            : Optional.empty();
            case CASE -> choice(call, raw, restricted);
            default -> Optional.empty();
        };
    }

    private Optional<List<Raw>> operands(List<RexNode> nodes, Scope scope) {
        var operands = new ArrayList<Raw>();
        for (var node : nodes) {
            var raw = of(node, scope);
            if (raw.isEmpty()) {
                return Optional.empty();
            }
            operands.add(raw.get());
        }
        return Optional.of(operands);
    }

    private Optional<RexNode> equality(RexCall call, Raw left, Raw right) {
        if (left.representation() instanceof Token a && right.representation() instanceof Token b) {
            if (a.comparesWith(b)) {
                rules.add("token = token: compared raw in the store");
                return Optional.of(builder.makeCall(call.getOperator(), left.node(), right.node()));
            }
            if (a.scope().equals(b.scope())) {
                return Optional.empty();
            }
            rules.add("tokens of different domains are never equal");
            return Optional.of(never(call, List.of(left.node(), right.node())));
        }
        if (left.representation() instanceof Token token && text(right).isPresent()) {
            return literal(call, left.node(), token, text(right).get());
        }
        if (right.representation() instanceof Token token && text(left).isPresent()) {
            return literal(call, right.node(), token, text(left).get());
        }
        return Optional.empty();
    }

    private Optional<RexNode> literal(RexCall call, RexNode column, Token token, String text) {
        var canonical = detokenizer.detokenize(token.scope(), text);
        if (canonical.isEmpty()) {
            rules.add("a literal that is no token equals nothing");
            return Optional.of(never(call, List.of(column)));
        }
        rules.add("token = literal: detokenized in the gateway, compared raw in the store");
        return Literals.of(builder, canonical.get(), column.getType())
                .map(value -> builder.makeCall(call.getOperator(), column, value));
    }

    /** The text of a literal, also where Calcite has cast it. */
    private static Optional<String> text(Raw raw) {
        var node = raw.node();
        while (node instanceof RexCall call
                && call.getKind() == SqlKind.CAST
                && SqlTypeUtil.inCharFamily(call.getType())) {
            node = call.getOperands().getFirst();
        }
        return node instanceof RexLiteral literal
                        && !literal.isNull()
                        && SqlTypeUtil.inCharFamily(literal.getType())
                ? Optional.ofNullable(literal.getValueAs(String.class))
                : Optional.empty();
    }

    /** A comparison of values that differ whenever neither is NULL. */
    private RexNode never(RexCall call, List<RexNode> columns) {
        boolean differs =
                call.getKind() == SqlKind.NOT_EQUALS || call.getKind() == SqlKind.IS_DISTINCT_FROM;
        var answer = builder.makeLiteral(differs);
        var nulls =
                columns.stream()
                        .map(column -> builder.makeCall(SqlStdOperatorTable.IS_NULL, column))
                        .toList();
        return switch (call.getKind()) {
            case EQUALS, NOT_EQUALS -> {
                var type =
                        builder.getTypeFactory().createTypeWithNullability(answer.getType(), true);
                var anyNull = Connectives.anyOf(builder, nulls);
                yield builder.makeCall(
                        type,
                        SqlStdOperatorTable.CASE,
                        List.of(anyNull, builder.makeNullLiteral(type), answer));
            }
            default ->
                    columns.size() == 1
                            ? answer
                            : differs
                                    ? builder.makeCall(
                                            SqlStdOperatorTable.NOT,
                                            Connectives.allOf(builder, nulls))
                                    : Connectives.allOf(builder, nulls);
        };
    }

    private Optional<Raw> choice(RexCall call, List<Raw> operands, boolean restricted) {
        Optional<Token> chosen = Optional.empty();
        var nodes = new ArrayList<RexNode>();
        for (int i = 0; i < operands.size(); i++) {
            var operand = operands.get(i);
            boolean value = i % 2 == 1 || i == operands.size() - 1;
            if (!value && !(operand.representation() instanceof Plain)) {
                return Optional.empty();
            }
            if (value && operand.representation() instanceof Token token) {
                if (chosen.isPresent() && !chosen.get().equals(token)) {
                    return Optional.empty();
                }
                chosen = Optional.of(token);
            } else if (value && !RexUtil.isNullLiteral(operand.node(), true)) {
                return Optional.empty();
            }
            nodes.add(operand.node());
        }
        if (chosen.isEmpty()) {
            return Optional.empty();
        }
        var type =
                nodes.stream()
                        .filter(node -> !RexUtil.isNullLiteral(node, true))
                        .skip(1)
                        .map(RexNode::getType)
                        .filter(t ->
                                t.getSqlTypeName()
                                        != org.apache.calcite.sql.type.SqlTypeName.BOOLEAN)
                        .findFirst();
        if (type.isEmpty()) {
            return Optional.empty();
        }
        var nullable = builder.getTypeFactory().createTypeWithNullability(type.get(), true);
        for (int i = 0; i < nodes.size(); i++) {
            if (RexUtil.isNullLiteral(nodes.get(i), true)) {
                nodes.set(i, builder.makeNullLiteral(nullable));
            }
        }
        rules.add("CASE over tokens: chosen raw in the store");
        return Optional.of(
                new Raw(
                        builder.makeCall(nullable, SqlStdOperatorTable.CASE, nodes),
                        chosen.get(),
                        restricted));
    }

    /**
     * A window may count tokens and partition by them; it may not order by them or look into them.
     */
    private Optional<Raw> window(RexOver over, Scope scope) {
        var window = over.getWindow();
        boolean counts =
                Functions.aggregateKind(over.getAggOperator())
                        .filter(k -> k == AggregateKind.COUNTING)
                        .isPresent();
        boolean orders = window.orderKeys.stream().allMatch(key -> isPlain(key.left, scope));
        boolean operands =
                over.getOperands().stream()
                        .allMatch(o -> isPlain(o, scope) || (counts && isBareToken(o, scope)));
        boolean partitions =
                window.partitionKeys.stream()
                        .allMatch(k -> isPlain(k, scope) || isBareToken(k, scope));
        if (!orders || !operands || !partitions) {
            return Optional.empty();
        }
        return plain(Columns.moved(over, i -> i, scope.types()));
    }

    private boolean isPlain(RexNode node, Scope scope) {
        return Subquery.in(node).isEmpty()
                && of(node, scope)
                        .filter(raw ->
                                raw.representation() instanceof Plain && raw.node().equals(node))
                        .isPresent();
    }

    private static boolean isBareToken(RexNode node, Scope scope) {
        return node instanceof RexInputRef reference
                && scope.columns().get(reference.getIndex()) instanceof Token;
    }

    private Optional<Raw> subquery(RexCall call, Subquery subquery, Scope scope) {
        var operands = operands(call.getOperands(), scope);
        var inner = subqueries.apply(subquery.relation(), scope.outer());
        if (operands.isEmpty() || inner.isEmpty() || inner.get().carried() > 0) {
            return Optional.empty();
        }
        var form = inner.get();
        boolean sameStore = form.store().isEmpty() || form.store().equals(scope.store());
        if (!sameStore || form.columns().stream().anyMatch(c -> c instanceof Shifted)) {
            return Optional.empty();
        }
        boolean compares =
                switch (subquery.form()) {
                    case EXISTS, SCALAR -> true;
                    case IN -> comparable(operands.get(), form.columns());
                    case SOME ->
                            form.columns().stream().allMatch(c -> c instanceof Plain)
                                    && operands.get().stream()
                                            .allMatch(o -> o.representation() instanceof Plain);
                };
        if (!compares) {
            return Optional.empty();
        }
        var representation =
                subquery.form() == Subquery.Form.SCALAR
                        ? form.columns().getFirst()
                        : Representation.PLAIN;
        var type =
                representation instanceof Token
                        ? builder.getTypeFactory()
                                .createTypeWithNullability(form.relation().types().getFirst(), true)
                        : call.getType();
        var nodes = operands.get().stream().map(Raw::node).toList();
        return Optional.of(
                new Raw(
                        builder.makeCall(type, subquery.over(form.relation()), nodes),
                        representation,
                        form.restricted() || operands.get().stream().anyMatch(Raw::restricted)));
    }

    private static boolean comparable(List<Raw> operands, List<Representation> columns) {
        for (int i = 0; i < operands.size(); i++) {
            boolean same =
                    switch (columns.get(i)) {
                        case Plain _ -> operands.get(i).representation() instanceof Plain;
                        case Token token ->
                                operands.get(i).representation() instanceof Token other
                                        && token.comparesWith(other);
                        case Shifted _ -> false;
                    };
            if (!same) {
                return false;
            }
        }
        return true;
    }
}
