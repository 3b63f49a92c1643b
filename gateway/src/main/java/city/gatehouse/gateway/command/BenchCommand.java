package city.gatehouse.gateway.command;

import city.gatehouse.gateway.command.terminal.Surroundings;
import city.gatehouse.gateway.command.terminal.TerminalProgress;
import city.gatehouse.gateway.demo.DataFile;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;

/** What is measured. */
@Command(
        name = "bench",
        description = "Measures Gatehouse beside the bare store, and proves what it answers.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {BenchRunCommand.class, BenchProveCommand.class})
final class BenchCommand implements GatehouseCommand.Noun {
    /** How results are written. */
    enum Format {
        TABLE,
        JSON
    }

    /** Rivermouth's data of a scale, made up in a directory where they are not there yet. */
    static Path rivermouth(Surroundings surroundings, Path directory, BigDecimal scale) {
        var store =
                directory.resolve(
                        "rivermouth-" + scale.stripTrailingZeros().toPlainString() + ".duckdb");
        new DataFile(store)
                .ensure(
                        Optional.of(scale),
                        TerminalProgress.on(surroundings, "Making up Rivermouth"));
        return store;
    }
}
