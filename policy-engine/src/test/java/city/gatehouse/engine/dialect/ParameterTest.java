package city.gatehouse.engine.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A parameter has the type of what it stands beside, or that its function usually takes. */
class ParameterTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "i = ? # INTEGER",
                "? < d # DECIMAL(9, 2)",
                "ts >= ? # TIMESTAMP",
                "s LIKE ? # VARCHAR",
                "s ILIKE ? # VARCHAR",
                "i BETWEEN ? AND 3 # INTEGER",
                "s IN (?, 'x') # VARCHAR",
                "d + ? # DECIMAL(9, 2)",
                "left(s, ?) # BIGINT",
                "substring(s, ?) # BIGINT",
                "position(? IN s) # VARCHAR",
                "lower(?) # VARCHAR",
                "s || ? # VARCHAR",
                "coalesce(i, ?) # INTEGER",
                "nullif(s, ?) # VARCHAR",
                "CAST(? AS DATE) # DATE",
                "u = ? # UUID",
                "tz > ? # TIMESTAMP WITH TIME ZONE",
                "starts_with(s, ?) # VARCHAR",
                "power(i, ?) # DOUBLE"
            })
    void aParameterHasTheTypeOfItsNeighbour(String expression, String type) {
        assertThat(new Pipeline(_ -> {}, _ -> {}).parameters("SELECT " + expression + " FROM edge"))
                .containsExactly(type);
    }
}
