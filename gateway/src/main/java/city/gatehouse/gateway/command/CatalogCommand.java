package city.gatehouse.gateway.command;

import picocli.CommandLine.Command;

/** What is done with a city's catalog. */
@Command(
        name = "catalog",
        description = "Looks at stores for what the catalog should say of them.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {CatalogScanCommand.class})
final class CatalogCommand implements GatehouseCommand.Noun {}
