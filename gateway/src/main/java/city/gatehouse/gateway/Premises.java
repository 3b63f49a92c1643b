package city.gatehouse.gateway;

import city.gatehouse.gateway.configuration.GatewayConfiguration;
import java.nio.file.Path;

/**
 * Where a gateway keeps what.
 *
 * @param city what relative paths of the city's documents are relative to
 * @param data the gateway's own directory
 * @param masterKey the file of the master key
 */
public record Premises(Path city, Path data, Path masterKey) {
    public static Premises of(CitySource source, GatewayConfiguration configuration) {
        var city =
                switch (source) {
                    case CitySource.Folder(Path path) -> path;
                    case CitySource.Bundled _ -> Path.of("");
                };
        var data = configuration.data().orElseGet(() -> city.resolve(".gatehouse"));
        return new Premises(
                city.toAbsolutePath(),
                data.toAbsolutePath(),
                configuration
                        .masterKey()
                        .orElseGet(() -> data.resolve("master.key"))
                        .toAbsolutePath());
    }

    /** Where the database files of embedded stores are. */
    public Path stores() {
        return data.resolve("stores");
    }

    /** Where the chains of records are. */
    public Path audit() {
        return data.resolve("audit");
    }

    public Path state() {
        return data.resolve("state.db");
    }

    /** Where engines put what does not fit into memory. */
    public Path spill() {
        return data.resolve("spill");
    }
}
