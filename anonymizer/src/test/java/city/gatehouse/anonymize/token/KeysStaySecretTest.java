package city.gatehouse.anonymize.token;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import city.gatehouse.policy.grant.TokenScope;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The secret is in no text, in no exception and behind no public method. */
class KeysStaySecretTest {
    private static final TokenScope SCOPE = new TokenScope("resident", "research", 1);

    private final TokenKeys keys = KnownKeys.countingFrom('A');

    @Test
    void noTextOfAnyPublicTypeTellsAKey() {
        List<Object> objects =
                List.of(
                        keys,
                        keys.tokenizer(SCOPE, 20),
                        keys.shifts(SCOPE, 10),
                        MasterKey.open(MasterKey.createInClear()));

        for (Object object : objects) {
            assertTellsNothing(object.toString());
        }
    }

    @Test
    void noFailureTellsAKey() {
        var failures =
                List.<Runnable>of(
                        () -> keys.tokenizer(SCOPE, 2).token("123"),
                        () -> keys.tokenizer(SCOPE, 0),
                        () -> keys.shifts(SCOPE, 0),
                        () ->
                                TokenKeys.read(
                                        KnownKeys.secret('A'),
                                        MasterKey.open(MasterKey.createInClear())),
                        () -> MasterKey.open(KnownKeys.secret('A')),
                        () ->
                                keys.tokenizer(SCOPE, 2)
                                        .write(KnownKeys.secret('A'), new byte[99], 0));

        for (Runnable failure : failures) {
            var trace = new StringWriter();
            try {
                failure.run();
            } catch (RuntimeException e) {
                e.printStackTrace(new PrintWriter(trace));
            }
            assertThat(trace.toString()).isNotEmpty();
            assertTellsNothing(trace.toString());
        }
    }

    @Test
    void onlySealedKeysAndANewMasterKeyLeaveThePackageAsBytes() {
        var bytesOut =
                java.util.stream.Stream.of(
                                TokenKeys.class,
                                Tokenizer.class,
                                SubjectShifts.class,
                                MasterKey.class)
                        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                        .filter(method ->
                                Modifier.isPublic(method.getModifiers())
                                        && method.getReturnType() == byte[].class)
                        .map(Method::getName);

        assertThat(bytesOut).containsExactlyInAnyOrder("writeEncrypted", "createInClear");
    }

    @Test
    void noKeyIsAField() {
        for (Class<?> type : List.of(TokenKeys.class, Tokenizer.class, SubjectShifts.class)) {
            for (var field : type.getDeclaredFields()) {
                assertThat(Modifier.isPrivate(field.getModifiers())).isTrue();
                assertThat(
                                field.getType() == byte[].class
                                        && !Modifier.isStatic(field.getModifiers()))
                        .isFalse();
            }
        }
    }

    private static void assertTellsNothing(String text) {
        byte[] secret = KnownKeys.secret('A');
        for (int at = 0; at + 8 <= secret.length; at++) {
            byte[] part = Arrays.copyOfRange(secret, at, at + 8);
            String lower = text.toLowerCase(Locale.ROOT);
            assertThat(lower).doesNotContain(HexFormat.of().formatHex(part));
            assertThat(text)
                    .doesNotContain(new String(part, ISO_8859_1))
                    .doesNotContain(
                            Base64.getEncoder()
                                    .withoutPadding()
                                    .encodeToString(Arrays.copyOf(part, 6)))
                    .doesNotContain(Arrays.toString(part).substring(1, 20));
        }
    }
}
