package city.gatehouse.gateway.command;

import picocli.CommandLine.Command;

/** What is done with the audit record. */
@Command(
        name = "audit",
        description = "Looks after the audit record.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {AuditVerifyCommand.class})
final class AuditCommand implements GatehouseCommand.Noun {}
