package city.gatehouse.policy.reader;

import city.gatehouse.policy.reader.document.Findings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Reads cities. */
public final class CityReader {
    private CityReader() {}

    /** The city in a folder: every {@code *.yaml} and {@code *.yml} below it. */
    public static Reading read(Path folder) {
        return read(folder, folder.toString());
    }

    /**
     * A city that comes with Gatehouse, such as {@code rivermouth}.
     *
     * @throws IllegalArgumentException when there is none of this name
     */
    public static Reading readBundled(String name) {
        var city = CityReader.class.getResource("/" + name + "/city.yaml");
        if (city == null) {
            throw new IllegalArgumentException("no city comes with Gatehouse as `" + name + "`");
        }
        try {
            return readFrom(city.toURI(), name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Reading readFrom(URI city, String name) throws IOException {
        if (!city.getScheme().equals("jar")) {
            return read(Path.of(city).resolveSibling(""), name);
        }
        try (var jar = FileSystems.newFileSystem(city, Map.of())) {
            return read(jar.getPath("/" + name), name);
        }
    }

    private static Reading read(Path folder, String shownAs) {
        var findings = new Findings();
        return CityBuilder.build(new CityFolder(folder, shownAs, findings), findings);
    }

    /** A city of these documents, whatever their order. */
    public static Reading read(List<Document> documents) {
        return CityBuilder.build(CityFiles.of(documents), new Findings());
    }
}
