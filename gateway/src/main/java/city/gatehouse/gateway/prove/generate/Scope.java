package city.gatehouse.gateway.prove.generate;

import city.gatehouse.gateway.prove.sql.Family;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the expressions of a SELECT can use.
 *
 * @param outer columns of the rows around a subquery
 * @param rows about how many there are
 */
record Scope(List<Field> fields, List<Field> outer, long rows) {
    Scope {
        fields = List.copyOf(fields);
        outer = List.copyOf(outer);
    }

    static Scope of(List<Field> fields, long rows) {
        return new Scope(fields, List.of(), rows);
    }

    Scope inside(List<Field> around) {
        return new Scope(fields, around, rows);
    }

    /** What a condition may be about: nothing that singles out one subject of a group. */
    Scope open() {
        return new Scope(
                fields.stream().filter(field -> !field.identifying()).toList(), outer, rows);
    }

    List<Field> of(Family family) {
        return fields.stream().filter(field -> field.family() == family).toList();
    }

    /** Families that some field has and with which something is computed. */
    List<Family> families() {
        return Stream.of(Family.values())
                .filter(family -> family != Family.HUGE && !of(family).isEmpty())
                .toList();
    }
}
