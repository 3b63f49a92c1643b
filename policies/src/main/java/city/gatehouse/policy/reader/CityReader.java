package city.gatehouse.policy.reader;

import java.nio.file.Path;
import java.util.List;

/** Reads cities. */
public final class CityReader {
    private CityReader() {}

    /** The city in a folder: every {@code *.yaml} and {@code *.yml} below it. */
    public static Reading read(Path folder) {
        throw new UnsupportedOperationException("being built: " + folder);
    }

    /** A city that comes with Gatehouse, such as {@code rivermouth}. */
    public static Reading readBundled(String name) {
        throw new UnsupportedOperationException("being built: " + name);
    }

    /** A city of these documents, whatever their order. */
    public static Reading read(List<Document> documents) {
        throw new UnsupportedOperationException("being built: " + documents.size());
    }
}
