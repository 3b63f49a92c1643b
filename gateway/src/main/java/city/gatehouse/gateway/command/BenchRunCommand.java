package city.gatehouse.gateway.command;

import city.gatehouse.gateway.bench.Bench;
import city.gatehouse.gateway.bench.BenchCity;
import city.gatehouse.gateway.bench.Measurement;
import city.gatehouse.gateway.bench.Measurement.Suite;
import city.gatehouse.gateway.bench.StoresBench;
import city.gatehouse.gateway.command.terminal.Exit;
import city.gatehouse.gateway.command.terminal.Surroundings;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures Gatehouse beside the bare store. */
@Command(
        name = "run",
        description = {
            "Runs Gatehouse and the bare store in turns, on the demo city's taps, and tells the"
                    + " medians of warm runs and their ratio.",
            "",
            "planning: from SQL text to governed plan, beside the store's preparation of a"
                    + " statement.",
            "policies: planning among 10,000 policies over 100,000 columns, beside planning among"
                    + " 10.",
            "query:    questions, beside the same written by hand with the same row rule"
                    + " and exact group sizes.",
            "extract:  a million taps through the Flight JDBC driver, beside the raw columns"
                    + " through DuckDB's.",
            "stores:   questions over a PostgreSQL and a Trino that are started for it, all of two"
                    + " million taps and 50 clients at once, beside the servers' own drivers."
        },
        mixinStandardHelpOptions = true)
final class BenchRunCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Option(
            names = "--suite",
            paramLabel = "SUITE",
            description =
                    "planning, policies, query, extract or stores; otherwise all of them but stores,"
                            + " which starts servers.")
    private Optional<Suite> suite = Optional.empty();

    @Option(
            names = "--format",
            defaultValue = "table",
            paramLabel = "FORMAT",
            description = "table, or json: one line for each case.")
    private BenchCommand.Format format = BenchCommand.Format.TABLE;

    @Option(
            names = "--scale",
            paramLabel = "N",
            defaultValue = "1",
            description = "How many times the demo city's size; ${DEFAULT-VALUE} otherwise.")
    private BigDecimal scale = BigDecimal.ONE;

    BenchRunCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        var directory = surroundings.root().resolve(".gatehouse/bench");
        var suites =
                suite.map(List::of)
                        .orElse(
                                List.of(
                                        Suite.PLANNING,
                                        Suite.POLICIES,
                                        Suite.QUERY,
                                        Suite.EXTRACT));
        var stores =
                new StoresBench(
                        directory,
                        surroundings.root().resolve("gateway"),
                        scale,
                        surroundings.clock(),
                        System::nanoTime);
        if (format == BenchCommand.Format.TABLE) {
            surroundings
                    .out()
                    .printf("%-9s %-36s %10s %10s %7s%n", "suite", "case", "ours", "bare", "ratio");
        }
        new Bench(() -> rivermouth(directory), stores, System::nanoTime).run(suites, this::print);
        return Exit.DONE;
    }

    private BenchCity rivermouth(Path directory) {
        var store = BenchCommand.rivermouth(surroundings, directory, scale);
        return BenchCity.open(directory, store, surroundings.clock());
    }

    private void print(Measurement measured) {
        switch (format) {
            case JSON -> surroundings.out().println(measured.json());
            case TABLE ->
                    surroundings
                            .out()
                            .printf(
                                    "%-9s %-36s %8.2f%s %8.2f%s %6.2fx%n",
                                    measured.suite().word(),
                                    measured.name(),
                                    measured.ours(),
                                    measured.unit(),
                                    measured.bare(),
                                    measured.unit(),
                                    measured.ratio());
        }
        surroundings.out().flush();
    }
}
