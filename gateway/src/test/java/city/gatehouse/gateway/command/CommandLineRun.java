package city.gatehouse.gateway.command;

import city.gatehouse.gateway.command.terminal.Surroundings;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;

/** A command line, run in this process. */
record CommandLineRun(int exit, String out, String err) {
    static final Instant NOW = Instant.parse("2026-07-01T09:00:00Z");

    /** Runs below a root of its own. */
    static CommandLineRun of(Path root, String... arguments) {
        return withInput(root, "", arguments);
    }

    static CommandLineRun withInput(Path root, String input, String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int exit;
        try (var outStream = new PrintStream(out, true, StandardCharsets.UTF_8);
                var errStream = new PrintStream(err, true, StandardCharsets.UTF_8)) {
            exit =
                    GatehouseCommand.run(
                            new Surroundings(
                                    root,
                                    new ByteArrayInputStream(
                                            input.getBytes(StandardCharsets.UTF_8)),
                                    outStream,
                                    errStream,
                                    false,
                                    InstantSource.fixed(NOW)),
                            arguments);
        }
        return new CommandLineRun(
                exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
