package city.gatehouse.gateway.promise;

import city.gatehouse.gateway.CitySource;
import city.gatehouse.gateway.prove.house.HouseStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The demo city's documents, whatever stores its data are in. */
final class Rivermouth {
    private static final Path DOCUMENTS = Path.of("../policies/src/main/resources/rivermouth");

    private Rivermouth() {}

    static CitySource over(HouseStore stores, Path folder) {
        try (var documents = Files.walk(DOCUMENTS)) {
            for (var document : documents.filter(Files::isRegularFile).toList()) {
                var copy = folder.resolve(DOCUMENTS.relativize(document));
                Files.createDirectories(copy.getParent());
                Files.writeString(copy, moved(Files.readString(document), stores));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new CitySource.Folder(folder);
    }

    private static String moved(String document, HouseStore stores) {
        var text = document.replace(HouseStore.DUCKDB.declared(), stores.declared());
        for (var dataset : stores.elsewhere().entrySet()) {
            if (text.startsWith("dataset: " + dataset.getKey() + "\n")) {
                text = text.replace("store: rivermouth", "store: " + dataset.getValue());
            }
        }
        return text;
    }
}
