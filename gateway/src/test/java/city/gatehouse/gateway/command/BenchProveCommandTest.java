package city.gatehouse.gateway.command;

import static org.assertj.core.api.Assertions.assertThat;

import city.gatehouse.gateway.command.terminal.Exit;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The proof on the command line. */
@Tag("slow")
class BenchProveCommandTest {
    @Test
    void theResultIsOneLineOfJsonThatTheExitCodeAgreesWith(@TempDir Path root) {
        var run = run(root, "bench prove --queries 12 --seed 3 --format json");

        assertThat(run.out())
                .matches(
                        "\\{\"generated\":12,\"answered\":\\d+,\"refused\":\\d+,\"mismatched\":\\d+,"
                                + "\"distinguished\":\\d+,\"seed\":3}\\R");
        assertThat(run.err()).contains("seed 3");
        boolean clean = run.out().contains("\"mismatched\":0,\"distinguished\":0");
        assertThat(run.exit()).isEqualTo(clean ? Exit.DONE : Exit.REFUSED);

        assertThat(run(root, "bench prove --queries 12 --seed 3 --format json").out())
                .isEqualTo(run.out());
        assertThat(run(root, "bench prove --only 7 --seed 3").out())
                .contains("generated            1", "Of what plain DuckDB answers");
    }

    private static CommandLineRun run(Path root, String command) {
        return CommandLineRun.of(root, command.split(" "));
    }
}
