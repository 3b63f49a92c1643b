package city.gatehouse.gateway.configuration;

import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where the stores of a city are on this machine and on others: what its documents do not say.
 *
 * @param directories that a store's files may begin with, {@code ${name}/path}
 * @param servers by the names of the stores that they are
 */
public record StorePlaces(Map<String, Path> directories, Map<String, ServerAddress> servers) {
    public static final StorePlaces NONE = new StorePlaces(Map.of(), Map.of());

    public StorePlaces {
        directories = Collections.unmodifiableMap(new TreeMap<>(directories));
        servers = Collections.unmodifiableMap(new TreeMap<>(servers));
    }
}
