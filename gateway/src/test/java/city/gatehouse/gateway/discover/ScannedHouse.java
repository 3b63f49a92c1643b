package city.gatehouse.gateway.discover;

import static java.util.Objects.requireNonNull;

import city.gatehouse.gateway.CitySource;
import city.gatehouse.gateway.Gateway;
import city.gatehouse.gateway.configuration.GatewayConfiguration;
import city.gatehouse.gateway.configuration.StorePlaces;
import city.gatehouse.gateway.discover.report.ColumnScan;
import city.gatehouse.gateway.discover.report.Evidence;
import city.gatehouse.gateway.discover.report.Proposal;
import city.gatehouse.gateway.discover.report.ScanReport;
import city.gatehouse.policy.catalog.ColumnClass;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A gateway whose stores are scanned. */
record ScannedHouse(Gateway gateway) implements AutoCloseable {
    static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-07-01T12:00:00Z"));

    static ScannedHouse open(CitySource source, Path data, StorePlaces places) {
        var configuration = GatewayConfiguration.DEFAULT.withData(data).withPlaces(places);
        return new ScannedHouse(Gateway.open(source, configuration, CLOCK, new SecureRandom()));
    }

    ScanReport scan(String store) {
        var stores = gateway.policies().city().stores();
        return gateway.catalogScan().scan(requireNonNull(stores.get(store)), (_, _, _) -> {});
    }

    @Override
    public void close() {
        gateway.close();
    }

    /** What was proposed for a column. */
    static Proposal proposal(ScanReport report, String table, String column) {
        return report.tables().stream()
                .filter(it -> it.name().equals(table))
                .flatMap(it -> it.columns().stream())
                .filter(it -> it.name().equals(column))
                .findFirst()
                .flatMap(ColumnScan::proposal)
                .orElseThrow();
    }

    /** Proposed classes beside the right ones. */
    record Score(int proposed, int right, int all, List<String> wrong) {
        /**
         * @param truth by {@code table.column}
         */
        static Score of(ScanReport report, Map<String, ColumnClass> truth) {
            var wrong = new ArrayList<String>();
            int proposed = 0;
            int right = 0;
            for (var entry : new LinkedHashMap<>(truth).entrySet()) {
                int dot = entry.getKey().lastIndexOf('.');
                var table = entry.getKey().substring(0, dot);
                var column = entry.getKey().substring(dot + 1);
                var found = proposal(report, table, column);
                if (found.columnClass().isEmpty()) {
                    continue;
                }
                proposed++;
                if (found.columnClass().get() == entry.getValue()) {
                    right++;
                } else {
                    wrong.add(
                            entry.getKey()
                                    + " is "
                                    + entry.getValue().word()
                                    + ", proposed "
                                    + found.words()
                                    + found.evidence().stream().map(Evidence::words).toList());
                }
            }
            return new Score(proposed, right, truth.size(), wrong);
        }

        double precision() {
            return proposed == 0 ? 0 : (double) right / proposed;
        }

        double recall() {
            return (double) right / all;
        }

        String words() {
            return "%d of %d columns proposed, precision %.2f, recall %.2f%n  %s"
                    .formatted(proposed, all, precision(), recall(), String.join("\n  ", wrong));
        }
    }
}
