package city.gatehouse.gateway.prove.house;

import city.gatehouse.gateway.configuration.StorePlaces;
import java.nio.file.Path;
import java.util.Map;

/** What kind of store the gateways of the proof read their data from. */
public interface HouseStore {
    /** The DuckDB files that the data come in. */
    HouseStore DUCKDB =
            new HouseStore() {
                @Override
                public String declared() {
                    return "{kind: duckdb, file: rivermouth.duckdb}";
                }

                @Override
                public StorePlaces place(String house, Path data) {
                    return StorePlaces.NONE;
                }
            };

    /** The store as the city's document declares it, and others behind it. */
    String declared();

    /** The stores of datasets that are in another one of those. */
    default Map<String, String> elsewhere() {
        return Map.of();
    }

    /**
     * Makes the data of a DuckDB file those of a store for one house.
     *
     * @return where that is
     */
    StorePlaces place(String house, Path data);
}
