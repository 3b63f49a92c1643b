package city.gatehouse.gateway.promise;

import city.gatehouse.gateway.prove.house.HouseStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/**
 * A whole gateway over a small Rivermouth, and beside it the governed view of each purpose, built
 * from a copy of the raw data by plain DuckDB.
 */
final class ViewedHouse implements AutoCloseable {
    private final House house;
    private final Path raw;
    private final Map<String, GovernedView> views = new HashMap<>();

    private ViewedHouse(House house, Path raw) {
        this.house = house;
        this.raw = raw;
    }

    /** Makes the data in an empty folder, and opens a gateway over them. */
    static ViewedHouse in(Path folder) throws IOException {
        return in(folder, HouseStore.DUCKDB);
    }

    /** The same, with a gateway over stores of some kind. */
    static ViewedHouse in(Path folder, HouseStore stores) throws IOException {
        var data = folder.resolve("data");
        House.generate(House.store(data));
        var raw = Files.copy(House.store(data), folder.resolve("raw.duckdb"));
        return new ViewedHouse(House.open(data, stores), raw);
    }

    House house() {
        return house;
    }

    /** What may be seen for a purpose; with the tokens of this house. */
    GovernedView view(String purpose) throws SQLException {
        var known = views.get(purpose);
        if (known == null) {
            known = GovernedView.of(raw, house.tokens(), purpose);
            views.put(purpose, known);
        }
        return known;
    }

    @Override
    public void close() throws SQLException {
        for (var view : views.values()) {
            view.close();
        }
        house.close();
    }
}
