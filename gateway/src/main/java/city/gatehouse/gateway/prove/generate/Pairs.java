package city.gatehouse.gateway.prove.generate;

import city.gatehouse.gateway.prove.sql.Family;
import java.util.ArrayList;
import java.util.List;

/** Columns of two sides that can be compared: those of one space before all others. */
final class Pairs {
    private Pairs() {}

    /** Two columns of one family. */
    record Pair(Field left, Field right) {
        boolean sameSpace() {
            return left.space().isPresent() && left.space().equals(right.space());
        }

        /** Whether it singles nobody out: identifiers are compared with their like. */
        boolean isOpen() {
            return left.identifying() == right.identifying()
                    && (!left.identifying() || sameSpace());
        }

        /** About how many rows an equality of them leaves. */
        long rows(long leftRows, long rightRows) {
            long values = Math.max(1, Math.max(left.distinct(), right.distinct()));
            return leftRows * rightRows / values;
        }
    }

    /** The pairs, those of one space several times, so that they are drawn more often. */
    static List<Pair> of(List<Field> left, List<Field> right) {
        var pairs = new ArrayList<Pair>();
        for (var one : left) {
            for (var other : right) {
                if (one.family() == other.family()
                        && one.family() != Family.HUGE
                        && !isInexact(one)
                        && !isInexact(other)) {
                    var pair = new Pair(one, other);
                    for (int i = 0; i < (pair.sameSpace() ? 12 : 1); i++) {
                        pairs.add(pair);
                    }
                }
            }
        }
        return pairs;
    }

    /** What was computed as a DOUBLE may differ in its last digits each time. */
    private static boolean isInexact(Field field) {
        return field.family() == Family.DOUBLE && field.samples().isEmpty();
    }
}
