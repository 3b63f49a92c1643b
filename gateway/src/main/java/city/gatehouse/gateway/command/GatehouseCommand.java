package city.gatehouse.gateway.command;

import city.gatehouse.gateway.command.terminal.Exit;
import city.gatehouse.gateway.command.terminal.Failures;
import city.gatehouse.gateway.command.terminal.Surroundings;
import java.lang.reflect.Constructor;
import java.math.BigDecimal;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The whole command line. */
@Command(
        name = "gatehouse",
        description = "Answers questions about a city's data as policy allows, and no further.",
        mixinStandardHelpOptions = true,
        versionProvider = GatehouseCommand.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            DemoCommand.class,
            ServeCommand.class,
            QueryCommand.class,
            PolicyCommand.class,
            CatalogCommand.class,
            AuditCommand.class,
            DoctorCommand.class,
            BenchCommand.class
        },
        footer = {
            "",
            "Exit codes: 0 done, 1 refused or findings, 2 wrong usage, 3 broken.",
            "Data goes to stdout, everything else to stderr.",
            "",
            "Start with: gatehouse demo --once"
        })
public final class GatehouseCommand {
    /** Runs one command line and says how it ended: one of {@link Exit}. */
    public static int run(Surroundings surroundings, String... arguments) {
        var line = new CommandLine(new GatehouseCommand(), new Factory(surroundings));
        line.setOut(new java.io.PrintWriter(surroundings.out(), true));
        line.setErr(new java.io.PrintWriter(surroundings.err(), true));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpWidth(110);
        line.registerConverter(BigDecimal.class, GatehouseCommand::number);
        line.setUsageHelpAutoWidth(false);
        line.setParameterExceptionHandler((failure, _) -> {
            var command = failure.getCommandLine();
            surroundings.err().println("gatehouse: " + sentence(failure));
            surroundings
                    .err()
                    .println("Try `" + command.getCommandSpec().qualifiedName() + " --help`.");
            return Exit.USAGE;
        });
        line.setExecutionExceptionHandler(
                (failure, _, _) -> Failures.tell(surroundings.err(), failure));
        line.setExecutionStrategy(GatehouseCommand::execute);
        return line.execute(arguments);
    }

    private static String sentence(CommandLine.ParameterException failure) {
        if (!(failure instanceof CommandLine.UnmatchedArgumentException unmatched)
                || unmatched.isUnknownOption()) {
            return String.valueOf(failure.getMessage());
        }
        var word = unmatched.getUnmatched().getFirst();
        return failure.getCommandLine().getSubcommands().isEmpty()
                ? "`" + word + "` is one word too many; what belongs together is put in quotes"
                : "there is no command `" + word + "` here";
    }

    private static BigDecimal number(String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException _) {
            throw new CommandLine.TypeConversionException("`" + text + "` is not a number");
        }
    }

    /** A noun without its verb is wrong usage, and says which verbs there are. */
    private static int execute(CommandLine.ParseResult parsed) {
        CommandLine.ParseResult last = parsed;
        while (last.hasSubcommand()) {
            last = last.subcommand();
        }
        boolean wantsHelp = last.isUsageHelpRequested() || last.isVersionHelpRequested();
        if (!wantsHelp && last.commandSpec().userObject() instanceof Noun) {
            throw new CommandLine.ParameterException(
                    last.commandSpec().commandLine(), "a command is missing here");
        }
        if (!wantsHelp && last.commandSpec().userObject() instanceof GatehouseCommand) {
            last.commandSpec().commandLine().usage(last.commandSpec().commandLine().getErr());
            return Exit.USAGE;
        }
        return new CommandLine.RunLast().execute(parsed);
    }

    /** As the build wrote it into the jar. */
    public static String version() {
        var version = GatehouseCommand.class.getPackage().getImplementationVersion();
        return version == null ? "unpackaged" : version;
    }

    /** A command that only has commands below it. */
    interface Noun {}

    /** Gives each command its surroundings. */
    private record Factory(Surroundings surroundings) implements CommandLine.IFactory {
        @Override
        public <K> K create(Class<K> type) throws Exception {
            for (Constructor<?> constructor : type.getDeclaredConstructors()) {
                if (constructor.getParameterCount() == 1
                        && constructor.getParameterTypes()[0] == Surroundings.class) {
                    return type.cast(constructor.newInstance(surroundings));
                }
            }
            return CommandLine.defaultFactory().create(type);
        }
    }

    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"gatehouse " + version()};
        }
    }
}
