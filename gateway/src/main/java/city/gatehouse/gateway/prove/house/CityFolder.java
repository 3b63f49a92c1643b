package city.gatehouse.gateway.prove.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** The documents of the proof: Rivermouth's catalog, under policies of its own. */
final class CityFolder {
    private static final List<String> OWN =
            List.of("city.yaml", "treated.yaml", "plain.yaml", "grouped.yaml");
    private static final List<String> RIVERMOUTH =
            List.of(
                    "catalog/energy.readings.yaml",
                    "catalog/geo.districts.yaml",
                    "catalog/library.loans.yaml",
                    "catalog/mobility.bike_trips.yaml",
                    "catalog/mobility.stops.yaml",
                    "catalog/mobility.taps.yaml",
                    "catalog/mobility.taxi_trips.yaml",
                    "catalog/parking.sessions.yaml",
                    "catalog/people.residents.yaml",
                    "catalog/service.requests.yaml",
                    "catalog/social.benefits.yaml",
                    "hierarchies/card-kinds.csv",
                    "hierarchies/loan-subjects.csv",
                    "hierarchies/request-categories.csv");

    private CityFolder() {}

    static Path write(Path folder, HouseStore kind) {
        try {
            for (var document : OWN) {
                copy("/city/gatehouse/gateway/prove/city/" + document, folder.resolve(document));
            }
            for (var document : RIVERMOUTH) {
                copy("/rivermouth/" + document, folder.resolve(document));
            }
            var stores = HouseStore.DUCKDB.declared();
            replace(folder.resolve("city.yaml"), stores, kind.declared());
            for (var dataset : kind.elsewhere().entrySet()) {
                replace(
                        folder.resolve("catalog/" + dataset.getKey() + ".yaml"),
                        "store: rivermouth",
                        "store: " + dataset.getValue());
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException("the city of the proof could not be written", e);
        }
    }

    private static void replace(Path file, String text, String by) throws IOException {
        Files.writeString(file, Files.readString(file).replace(text, by));
    }

    private static void copy(String resource, Path file) throws IOException {
        try (var in = CityFolder.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the build has no " + resource);
            }
            Files.createDirectories(file.resolveSibling("."));
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
