package city.gatehouse.gateway.prove.sql;

import java.util.List;
import java.util.Optional;

/** An expression that has a type. In a {@code form}, each {@code {}} stands for one operand. */
public sealed interface Expression {
    /** What its values are. */
    Family family();

    /** A column of a source. */
    record Column(String source, String name, Family family) implements Expression {}

    /** A literal as it is written. */
    record Literal(String text, Family family) implements Expression {}

    /**
     * A {@code ?} and what is bound to it.
     *
     * @param value a Boolean, Long, BigDecimal, Double, String, LocalDate or LocalDateTime
     */
    record Parameter(Object value, Family family) implements Expression {}

    /** An operator, a function of one row, CASE or a cast. */
    record Call(String form, Family family, List<Expression> operands) implements Expression {
        public Call {
            operands = List.copyOf(operands);
            Forms.require(form, operands.size());
        }

        public static Call of(String form, Family family, Expression... operands) {
            return new Call(form, family, List.of(operands));
        }
    }

    /** A function of the rows of a group. */
    record Aggregate(
            String form, Family family, List<Expression> operands, Optional<Expression> filter)
            implements Expression {
        public Aggregate {
            operands = List.copyOf(operands);
            Forms.require(form, operands.size());
        }
    }

    /**
     * A function of the rows of a window.
     *
     * @param frame such as {@code ROWS 2 PRECEDING}; empty for the usual one
     */
    record Window(
            String form,
            Family family,
            List<Expression> operands,
            List<Expression> partition,
            List<Ordering> order,
            String frame)
            implements Expression {
        public Window {
            operands = List.copyOf(operands);
            partition = List.copyOf(partition);
            order = List.copyOf(order);
            Forms.require(form, operands.size());
        }
    }

    /** The one value of a subquery. */
    record Scalar(Query query, Family family) implements Expression {}

    /** Whether a subquery has rows. */
    record Exists(Query query, boolean negated) implements Expression {
        @Override
        public Family family() {
            return Family.BOOLEAN;
        }
    }

    /** Whether a value is among those of a subquery. */
    record Member(Expression operand, Query query, boolean negated) implements Expression {
        @Override
        public Family family() {
            return Family.BOOLEAN;
        }
    }

    /**
     * How a value compares with those of a subquery.
     *
     * @param comparison such as {@code >= ALL}
     */
    record Quantified(Expression operand, String comparison, Query query) implements Expression {
        @Override
        public Family family() {
            return Family.BOOLEAN;
        }
    }
}
