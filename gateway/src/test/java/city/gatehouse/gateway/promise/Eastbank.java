package city.gatehouse.gateway.promise;

import city.gatehouse.gateway.CitySource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * A small town whose data are awkward: NULL wherever it may be, composite subjects, policies that
 * overlap, a file beside a database.
 */
final class Eastbank {
    private static final CitySource SOURCE =
            new CitySource.Folder(Path.of("src/test/resources/cities/eastbank"));

    private Eastbank() {}

    /** The town's data, in a database file. */
    static Path generate(Path file) throws SQLException {
        run(file, "cities/eastbank/data.sql");
        return file;
    }

    static House open(Path raw, Path data) throws IOException {
        Files.createDirectories(data.resolve("stores"));
        Files.copy(raw, store(data));
        return House.open(SOURCE, data);
    }

    /** A gateway with the same keys over data that were changed. */
    static House twin(House house, Path raw, Path data, String changes)
            throws IOException, SQLException {
        House.copyKeys(house.data(), data);
        Files.createDirectories(data.resolve("stores"));
        Files.copy(raw, store(data));
        run(store(data), changes);
        return House.open(SOURCE, data);
    }

    private static Path store(Path data) {
        return data.resolve("stores").resolve("eastbank.duckdb");
    }

    private static void run(Path file, String script) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:duckdb:" + file);
                var statement = connection.createStatement()) {
            statement.execute(Case.Resources.text(script));
        }
    }
}
