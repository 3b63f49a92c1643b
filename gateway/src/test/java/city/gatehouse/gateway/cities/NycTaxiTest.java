package city.gatehouse.gateway.cities;

import static org.assertj.core.api.Assertions.assertThat;

import city.gatehouse.policy.reader.CityReader;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class NycTaxiTest {
    static final Path CITY = Path.of("src/test/resources/cities/nyc-taxi");

    @Test
    void itsDocumentsHaveNoFindings() {
        var reading = CityReader.read(CITY);

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.set()).isPresent();
        assertThat(reading.cases()).isNotEmpty();
    }
}
