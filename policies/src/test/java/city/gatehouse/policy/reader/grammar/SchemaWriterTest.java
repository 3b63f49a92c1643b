package city.gatehouse.policy.reader.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SchemaWriterTest {
    private static final Path COMMITTED = Path.of("src/main/resources" + SchemaWriter.RESOURCE);

    /** Run with {@code -Daccept=true} to write what the grammar says now. */
    @Test
    void theCommittedSchemaIsTheOneThatTheGrammarWrites() throws IOException {
        if (Boolean.getBoolean("accept")) {
            Files.writeString(COMMITTED, SchemaWriter.schema());
        }

        assertThat(Files.readString(COMMITTED)).isEqualTo(SchemaWriter.schema());
    }
}
