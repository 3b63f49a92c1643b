package city.gatehouse.engine.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rex.RexBuilder;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexOver;
import org.apache.calcite.rex.RexShuttle;
import org.apache.calcite.rex.RexVisitorImpl;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlSpecialOperator;
import org.apache.calcite.sql.type.ReturnTypes;

/**
 * A subquery inside an expression, as the operator of a call whose operands are what it is compared
 * with. Two of them are the same only when they are one object.
 */
public final class Subquery extends SqlSpecialOperator {
    /** What a subquery asks. */
    public enum Form {
        /** The one value of the one row; NULL where there is none. */
        SCALAR,
        EXISTS,
        /** The operands, as a row, are among the rows. */
        IN,
        /** The one operand compares with some row. */
        SOME
    }

    private final Form form;
    private final Optional<SqlKind> comparison;
    private final transient Relation relation;

    private Subquery(Form form, Optional<SqlKind> comparison, Relation relation) {
        super(
                "SUBQUERY",
                SqlKind.OTHER_FUNCTION,
                0,
                true,
                ReturnTypes.BOOLEAN_NULLABLE,
                null,
                null);
        this.form = form;
        this.comparison = comparison;
        this.relation = relation;
    }

    /** The expression that asks {@code form} of {@code relation}. */
    public static RexCall call(
            Form form,
            Optional<SqlKind> comparison,
            Relation relation,
            RelDataType type,
            List<RexNode> operands,
            RexBuilder builder) {
        return (RexCall) builder.makeCall(type, new Subquery(form, comparison, relation), operands);
    }

    public Form form() {
        return form;
    }

    /** For {@link Form#SOME}: EQUALS, NOT_EQUALS, LESS_THAN and so on. */
    public Optional<SqlKind> comparison() {
        return comparison;
    }

    public Relation relation() {
        return relation;
    }

    /** The same question of another relation. */
    public Subquery over(Relation other) {
        return new Subquery(form, comparison, other);
    }

    /** The subqueries in an expression, but not those inside of them. */
    public static List<Subquery> in(RexNode expression) {
        var found = new ArrayList<Subquery>();
        expression.accept(
                new RexVisitorImpl<Void>(true) {
                    @Override
                    public Void visitCall(RexCall call) {
                        if (call.getOperator() instanceof Subquery subquery) {
                            found.add(subquery);
                        }
                        return super.visitCall(call);
                    }

                    @Override
                    public Void visitOver(RexOver over) {
                        return super.visitOver(over);
                    }
                });
        return found;
    }

    /** The expression with another relation in each of its subqueries. */
    public static RexNode replaced(
            RexNode expression, RexBuilder builder, UnaryOperator<Relation> other) {
        if (in(expression).isEmpty()) {
            return expression;
        }
        return expression.accept(
                new RexShuttle() {
                    @Override
                    public RexNode visitCall(RexCall call) {
                        var visited = super.visitCall(call);
                        return visited instanceof RexCall inner
                                        && inner.getOperator() instanceof Subquery subquery
                                ? builder.makeCall(
                                        inner.getType(),
                                        subquery.over(other.apply(subquery.relation())),
                                        inner.getOperands())
                                : visited;
                    }
                });
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
