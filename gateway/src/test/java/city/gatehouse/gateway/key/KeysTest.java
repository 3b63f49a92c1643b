package city.gatehouse.gateway.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.gatehouse.gateway.configuration.NotReadyException;
import city.gatehouse.gateway.configuration.ReadinessCode;
import city.gatehouse.gateway.state.OwnerOnly;
import city.gatehouse.policy.grant.TokenScope;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeysTest {
    private static final TokenScope SCOPE = new TokenScope("resident", "research", 1);

    @TempDir Path data;

    @Test
    void theFirstStartMakesKeysAndTheNextOpensThem() {
        var first = Keys.open(data, master());
        var token = first.tokens().tokenizer(SCOPE, 20).token("4711");

        var second = Keys.open(data, master());

        assertThat(second.tokens().tokenizer(SCOPE, 20).detokenize(token)).contains("4711");
        assertThat(second.statements().of("SELECT 1"))
                .isEqualTo(first.statements().of("SELECT 1"))
                .hasSize(64)
                .isNotEqualTo(first.statements().of("SELECT 2"));
    }

    @Test
    void nobodyButTheOwnerReadsTheirFiles() {
        Keys.open(data, master());

        assertThat(Keys.files(data, master()))
                .hasSize(4)
                .allSatisfy(file -> assertThat(OwnerOnly.isOpenToOthers(file)).isFalse());
    }

    @Test
    void aMissingMasterKeyIsNeverMadeAnewWhereKeysAreSealed() throws IOException {
        Keys.open(data, master());
        Files.delete(master());
        var before = contents();

        assertNotReady(() -> Keys.open(data, master()), ReadinessCode.MASTER_KEY_MISSING);

        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void aMasterKeyThatOthersCanReadIsNotUsed() throws IOException {
        Keys.open(data, master());
        Files.setPosixFilePermissions(master(), PosixFilePermissions.fromString("rw-r--r--"));

        assertNotReady(() -> Keys.open(data, master()), ReadinessCode.MASTER_KEY_EXPOSED);
    }

    @Test
    void aSealedKeyThatIsGoneAfterTheFirstRecordIsNotMadeAnew() throws IOException {
        Keys.open(data, master());
        Files.createDirectory(data.resolve("audit"));
        Files.delete(data.resolve("tokens.keyset"));
        var before = contents();

        assertNotReady(() -> Keys.open(data, master()), ReadinessCode.KEYS_MISSING);

        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void anInterruptedFirstStartIsFinishedByTheNext() throws IOException {
        Keys.open(data, master());
        Files.delete(data.resolve("tokens.keyset"));

        Keys.open(data, master());

        assertThat(data.resolve("tokens.keyset")).exists();
    }

    @Test
    void damagedKeysAndAnotherMasterKeyAreRefusedAndNothingIsOverwritten() throws IOException {
        Keys.open(data, master());
        for (var file : Keys.files(data, master()).toList()) {
            var sound = Files.readAllBytes(file);
            var damaged = sound.clone();
            damaged[damaged.length / 2] ^= 1;
            Files.write(file, damaged);
            var before = contents();

            assertNotReady(() -> Keys.open(data, master()), ReadinessCode.KEYS_UNREADABLE);

            assertThat(contents()).isEqualTo(before);
            Files.write(file, sound);
        }
    }

    @Test
    void theMasterKeyCanBeKeptElsewhere(@TempDir Path elsewhere) {
        var file = elsewhere.resolve("below/master");

        Keys.open(data, file);

        assertThat(file).exists();
        assertThat(master()).doesNotExist();
    }

    @Test
    void keysSayNothingAboutThemselves() {
        var keys = Keys.open(data, master());

        assertThat(keys).hasToString("Keys");
        assertThat(keys.tokens()).hasToString("TokenKeys");
    }

    private Path master() {
        return data.resolve("master.key");
    }

    private Map<String, String> contents() throws IOException {
        var contents = new HashMap<String, String>();
        try (var files = Files.list(data)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                contents.put(file.toString(), HexFormat.of().formatHex(Files.readAllBytes(file)));
            }
        }
        return contents;
    }

    private static void assertNotReady(ThrowingCallable opening, ReadinessCode code) {
        assertThatThrownBy(opening)
                .isInstanceOfSatisfying(
                        NotReadyException.class,
                        e ->
                                assertThat(e.problems())
                                        .singleElement()
                                        .satisfies(problem -> {
                                            assertThat(problem.code()).isEqualTo(code);
                                            assertThat(problem.text())
                                                    .startsWith("[" + code.word() + "] ");
                                        }));
    }
}
