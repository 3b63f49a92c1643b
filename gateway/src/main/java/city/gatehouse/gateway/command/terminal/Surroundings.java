package city.gatehouse.gateway.command.terminal;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.InstantSource;

/**
 * What a command has around it.
 *
 * @param root of the working copy or installation: the demo city's data is kept below it
 * @param terminal whether somebody watches stderr
 */
public record Surroundings(
        Path root,
        InputStream in,
        PrintStream out,
        PrintStream err,
        boolean terminal,
        InstantSource clock) {}
