package city.gatehouse.gateway.prove.generate;

import city.gatehouse.gateway.prove.sql.Expression;
import city.gatehouse.gateway.prove.sql.Family;
import java.util.List;
import java.util.Optional;

/**
 * A column that an expression can use.
 *
 * @param samples values that occur in it; empty when they are not known
 * @param distinct about how many values it has
 */
record Field(
        Expression.Column column,
        boolean nullable,
        Optional<String> space,
        boolean token,
        boolean identifying,
        long distinct,
        List<Value> samples) {
    static Field of(String alias, Visible.Column column) {
        return new Field(
                new Expression.Column(alias, column.name(), column.family()),
                column.nullable(),
                column.space(),
                column.token(),
                column.identifying(),
                column.distinct(),
                column.samples());
    }

    /** A column that was computed. */
    static Field computed(String alias, String name, Family family, long distinct) {
        return new Field(
                new Expression.Column(alias, name, family),
                true,
                Optional.empty(),
                false,
                false,
                distinct,
                List.of());
    }

    /** The same column under another source and name. */
    Field as(String alias, String name) {
        return new Field(
                new Expression.Column(alias, name, column.family()),
                nullable,
                space,
                token,
                identifying,
                distinct,
                samples);
    }

    Field padded() {
        return new Field(column, true, space, token, identifying, distinct, samples);
    }

    Family family() {
        return column.family();
    }
}
