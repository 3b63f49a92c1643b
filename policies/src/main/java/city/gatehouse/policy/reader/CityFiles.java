package city.gatehouse.policy.reader;

import java.util.List;
import java.util.Optional;

/** Where a city's documents come from. */
public interface CityFiles {
    /** The YAML documents. */
    List<Document> documents();

    /** A file by its path below the city's folder; empty if there is none that can be read. */
    Optional<Document> find(String path);

    /** Documents that are at hand. */
    static CityFiles of(List<Document> documents) {
        return new CityFiles() {
            @Override
            public List<Document> documents() {
                return documents.stream().filter(Document::isYaml).toList();
            }

            @Override
            public Optional<Document> find(String path) {
                return documents.stream().filter(each -> each.name().equals(path)).findFirst();
            }
        };
    }
}
