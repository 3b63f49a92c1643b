package city.gatehouse.gateway.prove;

import city.gatehouse.gateway.demo.DataFile;
import city.gatehouse.gateway.demo.Progress;
import city.gatehouse.gateway.prove.house.ProveCity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One city of the proof for all tests that ask for it: nothing that is asked of it changes it. */
final class ProveCityExtension implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType().equals(ProveCity.class);
    }

    @Override
    public ProveCity resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(ProveCityExtension.class))
                .getOrComputeIfAbsent(ProveCity.class, _ -> Open.open(), Open.class)
                .city();
    }

    /** The city, and the folder that goes with it. */
    private record Open(ProveCity city, Path folder) implements CloseableResource {
        static Open open() {
            try {
                var folder = Files.createTempDirectory("prove-city");
                var store = folder.resolve("rivermouth.duckdb");
                new DataFile(store).ensure(Optional.of(ProveCity.SCALE), Progress.SILENT);
                return new Open(ProveCity.open(folder, store), folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() throws IOException {
            city.close();
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
