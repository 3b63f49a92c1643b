package city.gatehouse.gateway.command;

import picocli.CommandLine.Command;

/** What is done with a city's policies. */
@Command(
        name = "policy",
        description = "Checks and tries a city's policies.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {PolicyLintCommand.class, PolicyTestCommand.class})
final class PolicyCommand implements GatehouseCommand.Noun {}
