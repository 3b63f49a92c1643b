package city.gatehouse.gateway.prove.shrink;

import static org.assertj.core.api.Assertions.assertThat;

import city.gatehouse.gateway.prove.sql.Body;
import city.gatehouse.gateway.prove.sql.Expression;
import city.gatehouse.gateway.prove.sql.Expression.Aggregate;
import city.gatehouse.gateway.prove.sql.Expression.Call;
import city.gatehouse.gateway.prove.sql.Expression.Column;
import city.gatehouse.gateway.prove.sql.Expression.Literal;
import city.gatehouse.gateway.prove.sql.Family;
import city.gatehouse.gateway.prove.sql.Grouping;
import city.gatehouse.gateway.prove.sql.Item;
import city.gatehouse.gateway.prove.sql.Ordering;
import city.gatehouse.gateway.prove.sql.Query;
import city.gatehouse.gateway.prove.sql.Source;
import city.gatehouse.gateway.prove.sql.SqlWriter;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What is left of a query is what its failure needs. */
class ShrinkerTest {
    private static final Expression FARE = new Column("t1", "fare", Family.DECIMAL);
    private static final Expression STOP = new Column("t1", "stop_id", Family.TEXT);
    private static final Expression KIND = new Column("t2", "kind", Family.TEXT);

    @Test
    void whatTheFailureDoesNotNeedIsLeftOut() {
        var small = shrunk("upper");

        assertThat(small).isEqualTo("SELECT upper(t1.stop_id) AS c1 FROM mobility.taps AS t1");
    }

    @Test
    void aConditionIsLeftWithThePartThatFails() {
        assertThat(shrunk("LIKE"))
                .endsWith("WHERE (t1.stop_id LIKE 'S%')")
                .doesNotContain("AND", "JOIN", "ORDER");
    }

    @Test
    void aJoinThatFailsStays() {
        assertThat(shrunk("LEFT JOIN")).contains("LEFT JOIN").doesNotContain("WHERE", "GROUP BY");
    }

    @Test
    void aQueryThatNeedsAllOfItStaysAsItIs() {
        var query = query();

        assertThat(new Shrinker(500).shrink(query, q -> q.equals(query))).isEqualTo(query);
    }

    @Test
    void noMoreIsTriedThanAllowed() {
        var tried = new AtomicInteger();

        new Shrinker(7)
                .shrink(
                        query(),
                        _ -> {
                            tried.incrementAndGet();
                            return false;
                        });

        assertThat(tried).hasValue(7);
    }

    private static String shrunk(String needed) {
        var small =
                new Shrinker(500).shrink(query(), q -> SqlWriter.write(q).sql().contains(needed));
        return SqlWriter.write(small).sql();
    }

    private static Query query() {
        var upper = Call.of("upper({})", Family.TEXT, STOP);
        var like = Call.of("({} LIKE {})", Family.BOOLEAN, STOP, new Literal("'S%'", Family.TEXT));
        var dear = Call.of("({} > {})", Family.BOOLEAN, FARE, new Literal("1", Family.WHOLE));
        var join =
                new Source.Join(
                        new Source.Table("mobility.taps", "t1"),
                        new Source.Table("mobility.stops", "t2"),
                        "LEFT JOIN",
                        Optional.of(Call.of("({} = {})", Family.BOOLEAN, STOP, KIND)),
                        List.of());
        var select =
                new Body.Select(
                        false,
                        List.of(
                                new Item(upper, "c1"),
                                new Item(
                                        new Aggregate(
                                                "sum({})",
                                                Family.HUGE,
                                                List.of(FARE),
                                                Optional.of(dear)),
                                        "c2")),
                        Optional.of(join),
                        Optional.of(Call.of("({} AND {})", Family.BOOLEAN, dear, like)),
                        Grouping.by(List.of(upper)),
                        Optional.empty());
        return new Query(
                List.of(),
                select,
                List.of(new Ordering(new Column("", "c1", Family.TEXT), "DESC")),
                OptionalInt.of(5),
                OptionalInt.empty());
    }
}
