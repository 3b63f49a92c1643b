package city.gatehouse.gateway;

import city.gatehouse.gateway.command.GatehouseCommand;
import city.gatehouse.gateway.command.terminal.Surroundings;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;

/** Where the process begins: the one place that looks at its environment. */
public final class Gatehouse {
    private Gatehouse() {}

    /** Runs one command; see {@link GatehouseCommand}. */
    public static void main(String[] arguments) {
        var out = stream(FileDescriptor.out);
        var err = stream(FileDescriptor.err);
        var root = Path.of(Optional.ofNullable(System.getProperty("gatehouse.root")).orElse("."));
        boolean terminal = Boolean.getBoolean("gatehouse.terminal");
        var surroundings =
                new Surroundings(
                        root.toAbsolutePath().normalize(),
                        System.in,
                        out,
                        err,
                        terminal,
                        InstantSource.system());
        int exit = GatehouseCommand.run(surroundings, arguments);
        out.flush();
        err.flush();
        System.exit(exit);
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(
                new java.io.BufferedOutputStream(new FileOutputStream(descriptor), 1 << 16),
                descriptor == FileDescriptor.err,
                StandardCharsets.UTF_8);
    }
}
