package city.gatehouse.gateway.command;

import city.gatehouse.gateway.command.terminal.Exit;
import city.gatehouse.gateway.command.terminal.Surroundings;
import city.gatehouse.gateway.command.terminal.TerminalProgress;
import city.gatehouse.gateway.prove.Prover;
import city.gatehouse.gateway.prove.Proving;
import city.gatehouse.gateway.prove.Tally;
import city.gatehouse.gateway.prove.Trial;
import city.gatehouse.gateway.prove.house.ProveCity;
import city.gatehouse.gateway.prove.sql.SqlWriter;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Proves the gateway on made-up queries. */
@Command(
        name = "prove",
        description = {
            "Makes up queries over the demo city's datasets and asks them of a gateway, of plain"
                    + " DuckDB over the governed view, and of a gateway over a database that"
                    + " differs only in what may not be seen.",
            "",
            "mismatched:    the answer is not that of the governed view.",
            "distinguished: the two gateways answer differently.",
            "",
            "Each of those is made smaller and told on stderr. The exit code is 1 when there are"
                    + " any."
        },
        mixinStandardHelpOptions = true)
final class BenchProveCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Option(
            names = "--queries",
            defaultValue = "2000",
            paramLabel = "N",
            description = "How many; 2000 otherwise.")
    private int queries = 2000;

    @Option(
            names = "--seed",
            defaultValue = "1",
            paramLabel = "S",
            description = "The same seed makes the same queries; 1 otherwise.")
    private long seed = 1;

    @Option(
            names = "--only",
            paramLabel = "I",
            description = "Only the query of this number, as failures are told with.")
    private Optional<Long> only = Optional.empty();

    @Option(
            names = "--format",
            defaultValue = "table",
            paramLabel = "FORMAT",
            description = "table, or json: one line.")
    private BenchCommand.Format format = BenchCommand.Format.TABLE;

    BenchProveCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        var directory = surroundings.root().resolve(".gatehouse/prove");
        var store = BenchCommand.rivermouth(surroundings, directory, ProveCity.SCALE);
        var tally = new Tally();
        try (var city = ProveCity.open(directory, store)) {
            prove(Prover.of(city, seed), tally);
        }
        print(tally);
        return tally.failures().isEmpty() ? Exit.DONE : Exit.REFUSED;
    }

    private void prove(Prover prover, Tally tally) {
        surroundings.err().println("seed " + seed);
        var progress = TerminalProgress.on(surroundings, "Proving");
        var numbers = only.map(LongStream::of).orElseGet(() -> LongStream.range(0, queries));
        int all = only.isPresent() ? 1 : queries;
        Proving.with(prover)
                .each(
                        numbers,
                        trial -> {
                            tally.add(trial);
                            progress.at(
                                    tally.failures().size() + " failed", tally.generated(), all);
                            if (trial.isFailure()) {
                                tell(trial, prover.shrunk(trial));
                            }
                        });
    }

    private void tell(Trial trial, Trial small) {
        var statement = SqlWriter.write(small.query());
        surroundings
                .err()
                .printf(
                        "query %d of seed %d, for %s: %s%n  %s%s%n",
                        trial.number(),
                        seed,
                        small.purpose(),
                        small.failure(),
                        statement.sql(),
                        statement.parameters().isEmpty() ? "" : " with " + statement.parameters());
    }

    private void print(Tally tally) {
        switch (format) {
            case JSON -> surroundings.out().println(tally.json(seed));
            case TABLE -> table(tally);
        }
        surroundings.out().flush();
    }

    private void table(Tally tally) {
        var out = surroundings.out();
        out.printf("%-14s %7d%n", "generated", tally.generated());
        out.printf("%-14s %7d%n", "answered", tally.answered());
        out.printf("%-14s %7d%n", "refused", tally.refused());
        out.printf("%-14s %7d%n", "mismatched", tally.mismatched());
        out.printf("%-14s %7d%n", "distinguished", tally.distinguished());
        out.printf(
                Locale.ROOT,
                "%nOf what plain DuckDB answers, %.1f %% is answered; the rest was refused:%n",
                100 * tally.share());
        tally.refusals().forEach(r -> out.printf("%7d  %s%n", r.count(), r.reason()));
    }
}
