package city.gatehouse.gateway.doctor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import city.gatehouse.gateway.SmallCity;
import city.gatehouse.gateway.configuration.GatewayConfiguration;
import city.gatehouse.gateway.configuration.ServerAddress;
import city.gatehouse.gateway.configuration.StorePlaces;
import city.gatehouse.gateway.discover.drift.Difference;
import city.gatehouse.gateway.discover.drift.Drift;
import city.gatehouse.policy.catalog.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorTest {
    @TempDir Path directory;
    private SmallCity city;

    @BeforeEach
    void writeCity() throws IOException {
        city = SmallCity.in(directory.resolve("city"));
    }

    @Test
    void aSoundGatewayIsWell() {
        city.open().close();

        var checks = examine();

        assertThat(checks).allSatisfy(check -> assertThat(check.findings()).isEmpty());
        assertThat(checks)
                .extracting(Check::name)
                .containsExactly(
                        "java",
                        "policies",
                        "listeners",
                        "data directory",
                        "permissions",
                        "keys",
                        "records main",
                        "store main",
                        "space");
    }

    @Test
    void aGatewayBeforeItsFirstStartIsWell() {
        assertThat(examine()).allMatch(Check::isWell);
    }

    @Test
    void everythingThatDriftsIsTold() throws IOException {
        city.write(
                "visits.yaml",
                city.read("visits.yaml")
                        .replace("branch: text plain", "branch: date plain")
                        .replace("  visitor: text direct-identifier\n", "  caller: text plain\n"));
        city.write("policy.yaml", "");
        Files.delete(city.folder().resolve("policy.yaml"));

        assertThat(check("store main").findings())
                .extracting(Check.Finding::sentence)
                .satisfiesExactlyInAnyOrder(
                        s -> assertThat(s).contains("`library.visits.branch`", "VARCHAR", "DATE"),
                        s -> assertThat(s).contains("no column `caller`"),
                        s -> assertThat(s).contains("`visitor`", "not classified"));
    }

    @Test
    void aTableThatNobodyDescribedIsTold() throws IOException {
        Files.copy(city.folder().resolve("visits.csv"), city.folder().resolve("more.csv"));
        city.write(
                "city.yaml",
                city.read("city.yaml")
                        .replace("visits.csv}", "visits.csv, library.more: more.csv}"));

        assertThat(check("store main").findings())
                .singleElement()
                .satisfies(f -> assertThat(f.sentence()).contains("`library.more`"));
    }

    @Test
    void aTableThatIsGoneIsTold() {
        var described = city.source().read().set().orElseThrow().city();

        assertThat(Drift.between(described, "main", List.of()))
                .extracting(Difference::sentence)
                .containsExactly("`library.visits` is not in the store as `library.visits`");
        assertThat(Drift.between(described, "another", List.of())).isEmpty();
    }

    @Test
    void aServerThatIsNoStoreOfTheCityIsTold() {
        var address =
                new ServerAddress(
                        Store.Kind.POSTGRESQL,
                        "localhost",
                        5432,
                        "taps",
                        "reader",
                        Optional.empty(),
                        ServerAddress.Tls.DISABLE,
                        Optional.empty());
        var configuration =
                GatewayConfiguration.DEFAULT.withPlaces(
                        new StorePlaces(Map.of(), Map.of("mian", address)));

        var checks = new Doctor(city.source(), configuration, SmallCity.CLOCK).examine();

        assertThat(checks)
                .filteredOn(check -> check.name().equals("servers"))
                .flatExtracting(Check::findings)
                .extracting(Check.Finding::sentence, Check.Finding::help)
                .containsExactly(
                        tuple(
                                "`servers: mian` is no store of the city",
                                "the stores of the city are `main`"));
    }

    @Test
    void whatIsOpenToOthersIsTold() throws IOException {
        city.open().close();
        Files.setPosixFilePermissions(
                city.data().resolve("state.db"), PosixFilePermissions.fromString("rw-r--r--"));

        assertThat(check("permissions").findings())
                .singleElement()
                .satisfies(f -> assertThat(f.help()).contains("chmod", "state.db"));
    }

    @Test
    void aBrokenRecordIsTold() throws IOException {
        city.open().close();
        var segment = city.data().resolve("audit/main/00000001.avro");
        var bytes = Files.readAllBytes(segment);
        bytes[bytes.length - 40] ^= 1;
        Files.write(segment, bytes);

        assertThat(check("records main").isWell()).isFalse();
    }

    @Test
    void oneThingThatIsWrongDoesNotHideAnother() throws IOException {
        city.open().close();
        Files.delete(city.data().resolve("master.key"));
        Files.delete(city.folder().resolve("visits.csv"));

        assertThat(check("keys").isWell()).isFalse();
        assertThat(check("store main").isWell()).isFalse();
    }

    @Test
    void anOldJavaIsTold() {
        assertThat(Doctor.java(Runtime.Version.parse("17.0.12")).isWell()).isFalse();
        assertThat(Doctor.java(Runtime.Version.parse("25")).isWell()).isTrue();
    }

    private Check check(String name) {
        return examine().stream().filter(c -> c.name().equals(name)).findFirst().orElseThrow();
    }

    private List<Check> examine() {
        return new Doctor(city.source(), GatewayConfiguration.DEFAULT, SmallCity.CLOCK).examine();
    }
}
