package city.gatehouse.gateway;

import city.gatehouse.gateway.configuration.GatewayConfiguration;
import city.gatehouse.gateway.configuration.StorePlaces;
import city.gatehouse.gateway.query.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/** A city of one table, written into a folder for a test: who visited which library. */
public record SmallCity(Path folder) {
    public static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2026-06-30T12:00:00Z"));

    /** In one row of the table, and in no document. */
    public static final String PLANTED_RESIDENT = "Zebediah Quackenbush";

    private static final String CITY =
            """
            city: smallville
            title: Smallville
            stores:
              main: {kind: duckdb, files: {library.visits: visits.csv}}
            purposes:
              planning: {title: Planning of libraries}
            subjects:
              resident: {title: A person}
            domains:
              resident: {title: Resident numbers, width: 20}
            roles:
              analyst: {title: Analyses}
            accounts:
              analyst: {title: An analyst, roles: [analyst], purposes: [planning]}
            """;
    private static final String DATASET =
            """
            dataset: library.visits
            title: Visits to libraries
            store: main
            subjects: {resident: resident_id}
            assessment: {id: DPIA-1, review-by: 2036-06-30}
            columns:
              resident_id: {type: bigint, class: direct-identifier, domain: resident}
              visitor: text direct-identifier
              branch: text plain
            """;
    private static final String POLICY =
            """
            policy: library-planning
            title: Planning of libraries
            purpose: planning
            who: {roles: [analyst]}
            approved: {by: [dpo@small.example, library@small.example], on: 2025-01-01, until: 2036-06-30}
            grants:
              - dataset: library.visits
                columns:
                  resident_id: {tokenize: resident}
                  visitor: {partial: {first: 1}}
                  branch: keep
                answers: rows
            """;

    public static SmallCity in(Path folder) throws IOException {
        var city = new SmallCity(folder);
        Files.createDirectories(folder);
        city.write("city.yaml", CITY);
        city.write("visits.yaml", DATASET);
        city.write("policy.yaml", POLICY);
        var rows = new StringBuilder("resident_id,visitor,branch\n");
        for (int i = 1; i <= 50; i++) {
            rows.append(i)
                    .append(",Visitor ")
                    .append(i)
                    .append(",Branch ")
                    .append(i % 3)
                    .append('\n');
        }
        rows.append("51,").append(PLANTED_RESIDENT).append(",Branch 1\n");
        city.write("visits.csv", rows.toString());
        return city;
    }

    public void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    public String read(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    public CitySource source() {
        return new CitySource.Folder(folder);
    }

    public Path data() {
        return folder.resolve(".gatehouse");
    }

    public Gateway open() {
        return open(GatewayConfiguration.DEFAULT);
    }

    public Gateway open(GatewayConfiguration configuration) {
        return Gateway.open(source(), configuration, CLOCK, new SecureRandom());
    }

    /** Of the account {@code analyst}, which has one purpose. */
    public static Session analyst(Gateway gateway) {
        var identity = gateway.identity();
        var account = identity.trusted("analyst", "cli", "local");
        return identity.session(account, Optional.empty(), "cli", "local");
    }

    /** The defaults with these directories for files. */
    public static GatewayConfiguration with(Map<String, Path> placeholders) {
        return GatewayConfiguration.DEFAULT.withPlaces(new StorePlaces(placeholders, Map.of()));
    }
}
