package city.gatehouse.postgresql;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;

/**
 * A PostgreSQL on this machine with an empty database {@code postgres} of its owner of the same
 * name, who needs no password. It says on stdout where it listens, and stops when its stdin ends.
 */
public final class PostgreSqlServer {
    private PostgreSqlServer() {}

    public static void main(String[] arguments) throws IOException {
        var builder = EmbeddedPostgres.builder();
        if (arguments.length > 0) {
            builder.setPort(Integer.parseInt(arguments[0]));
        }
        try (var server = builder.start()) {
            System.out.println(
                    "postgresql ready postgresql://localhost:" + server.getPort() + "/postgres");
            System.out.flush();
            waitForTheEnd();
        }
    }

    private static void waitForTheEnd() throws IOException {
        while (System.in.read() >= 0) {}
    }
}
