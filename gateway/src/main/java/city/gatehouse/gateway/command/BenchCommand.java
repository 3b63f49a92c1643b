package city.gatehouse.gateway.command;

import picocli.CommandLine.Command;

/** What is measured. */
@Command(
        name = "bench",
        description = "Measures Gatehouse beside the bare store, and proves what it answers.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {BenchRunCommand.class, BenchProveCommand.class})
final class BenchCommand implements GatehouseCommand.Noun {}
