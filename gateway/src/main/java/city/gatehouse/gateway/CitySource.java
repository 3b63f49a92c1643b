package city.gatehouse.gateway;

import city.gatehouse.policy.reader.CityReader;
import city.gatehouse.policy.reader.Reading;
import java.nio.file.Path;

/** Where a city's documents are. */
public sealed interface CitySource {
    /** A folder with any number of YAML documents. */
    record Folder(Path path) implements CitySource {}

    /** A city that comes with Gatehouse, such as {@code rivermouth}; it has no files of data. */
    record Bundled(String name) implements CitySource {}

    /** Reads the documents as they are now. */
    default Reading read() {
        return switch (this) {
            case Folder(Path path) -> CityReader.read(path);
            case Bundled(String name) -> CityReader.readBundled(name);
        };
    }
}
