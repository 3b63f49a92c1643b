package city.gatehouse.gateway.command;

import static org.assertj.core.api.Assertions.assertThat;

import city.gatehouse.gateway.command.terminal.Exit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    private static final Path LAUNCHER = Path.of("../gatehouse").toAbsolutePath().normalize();

    @TempDir Path folder;

    @Test
    void itFindsAJavaOf25OrNewerThroughASymbolicLinkFromAnywhere() throws Exception {
        var link = Files.createSymbolicLink(folder.resolve("gh"), LAUNCHER);

        var ended = run(link, Map.of(), "--java-home");

        assertThat(ended.exit()).isZero();
        assertThat(Path.of(ended.out().strip()).resolve("bin/javac")).exists();
    }

    @Test
    void aJavaHomeThatIsTooOldIsPassedOver() throws Exception {
        var old = jdk("old", "17.0.15");
        var recent = jdk("recent", "26.0.1");
        var launcher = withoutOtherPlaces();

        var passedOver =
                run(
                        launcher,
                        Map.of("JAVA_HOME", old.toString(), "PATH", path(recent)),
                        "--java-home");
        var taken = run(launcher, Map.of("JAVA_HOME", recent.toString()), "--java-home");

        assertThat(passedOver.out().strip()).isEqualTo(recent.toString());
        assertThat(taken.out().strip()).isEqualTo(recent.toString());
    }

    @Test
    void itSaysPlainlyWhatIsMissingWhenThereIsNoJava25() throws Exception {
        var old = jdk("old", "17.0.15");

        var ended = run(withoutOtherPlaces(), Map.of("PATH", path(old)), "demo");

        assertThat(ended.exit()).isEqualTo(Exit.BROKEN);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err()).contains("there is no Java 25 here").contains("JAVA_HOME");
    }

    @Test
    void itSaysPlainlyWhatIsMissingWhenThereIsNothingToBuildWith() throws Exception {
        var recent = jdk("recent", "25");

        var ended = run(withoutOtherPlaces(), Map.of("PATH", path(recent)), "demo");

        assertThat(ended.exit()).isEqualTo(Exit.BROKEN);
        assertThat(ended.err()).contains("there is no Maven");
    }

    /** A copy that looks for a Java at JAVA_HOME and on the PATH only. */
    private Path withoutOtherPlaces() throws IOException {
        var text = Files.readString(LAUNCHER);
        int begin = text.indexOf("    for home in ");
        int end = text.indexOf("    done\n", begin) + "    done\n".length();
        var copy = folder.resolve("copy");
        Files.writeString(copy, text.substring(0, begin) + text.substring(end));
        Files.setPosixFilePermissions(copy, PosixFilePermissions.fromString("rwx------"));
        return copy;
    }

    private Path jdk(String name, String version) throws IOException {
        var home = Files.createDirectories(folder.toRealPath().resolve(name));
        Files.createDirectories(home.resolve("bin"));
        for (var tool : List.of("bin/java", "bin/javac")) {
            Files.writeString(home.resolve(tool), "#!/bin/sh\n");
            Files.setPosixFilePermissions(
                    home.resolve(tool), PosixFilePermissions.fromString("rwx------"));
        }
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    /** The tools that the launcher needs, and a Java. */
    private String path(Path java) throws IOException {
        var tools = folder.resolve("tools");
        if (!Files.exists(tools)) {
            Files.createDirectory(tools);
            for (var tool : List.of("sh", "sed", "head", "dirname", "readlink", "find", "grep")) {
                var found =
                        List.of("/bin", "/usr/bin").stream()
                                .map(directory -> Path.of(directory, tool))
                                .filter(Files::exists)
                                .findFirst()
                                .orElseThrow();
                Files.createSymbolicLink(tools.resolve(tool), found);
            }
        }
        return java.resolve("bin") + ":" + tools;
    }

    private record Ended(int exit, String out, String err) {}

    private Ended run(Path launcher, Map<String, String> environment, String... arguments)
            throws Exception {
        var out = folder.resolve("out");
        var err = folder.resolve("err");
        var command = new java.util.ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        var builder =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile());
        builder.environment().remove("JAVA_HOME");
        builder.environment().putAll(environment);
        var process = builder.start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Ended(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }
}
