package city.gatehouse.anonymize.token;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.gatehouse.policy.grant.TokenScope;
import city.gatehouse.policy.refusal.RefusalCode;
import city.gatehouse.policy.refusal.RefusedException;
import com.google.crypto.tink.subtle.AesSiv;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class TokenizerTest {
    private static final TokenScope SCOPE = new TokenScope("rider", "transport-planning", 1);

    private final TokenKeys keys = KnownKeys.countingFrom(0);
    private final Tokenizer tokenizer = keys.tokenizer(SCOPE, 20);

    @Test
    void tokensOfAKnownSecretAreWhatTheyAlwaysWere() {
        assertThat(tokenizer.token("4711"))
                .isEqualTo("54bdb07syr5b2bjhrcq81wxf2wscsn5jzfseyjwrxy9sx4hh1scxwt5rrbd0");
    }

    @Test
    void aTokenIsAesSivOfThePaddedValueUnderAnHkdfKeyOfTheScope() throws Exception {
        byte[] padded = new byte[21];
        padded[0] = 4;
        System.arraycopy("4711".getBytes(UTF_8), 0, padded, 1, 4);

        byte[] key = hkdf(KnownKeys.secret(0), context("gatehouse tokens, version 1", SCOPE), 64);
        byte[] encrypted = new AesSiv(key).encryptDeterministically(padded, new byte[0]);

        assertThat(tokenizer.token("4711")).isEqualTo(crockford(encrypted));
    }

    @Test
    void everyValueComesBackFromItsToken() {
        long seed = 20260630;
        var random = new Random(seed);
        for (int width : new int[] {1, 7, 20, 30, 255, 256, 1024}) {
            var wide = keys.tokenizer(SCOPE, width);
            for (int i = 0; i < 200; i++) {
                String value = text(random, width);
                String token = wide.token(value);

                assertThat(wide.detokenize(token))
                        .as("seed %d, width %d", seed, width)
                        .hasValue(value);
                assertThat(wide.token(value)).isEqualTo(token);
                assertThat(token).hasSize(wide.tokenLength()).matches("[0-9a-hjkmnp-tv-z]+");
            }
        }
    }

    @Test
    void differentValuesHaveDifferentTokens() {
        var tokens = new HashSet<String>();
        for (int i = 0; i < 20_000; i++) {
            tokens.add(tokenizer.token(Integer.toString(i)));
        }
        tokens.add(tokenizer.token(""));
        tokens.add(tokenizer.token("\0"));
        tokens.add(tokenizer.token("\0\0"));
        tokens.add(tokenizer.token("1\0"));

        assertThat(tokens).hasSize(20_004);
    }

    @Test
    void tokensOfOneValueCannotBeLinkedAcrossScopes() {
        var scopes =
                List.of(
                        SCOPE,
                        new TokenScope("rider", "transport-planning", 2),
                        new TokenScope("rider", "transport-planning", 257),
                        new TokenScope("rider", "research", 1),
                        new TokenScope("resident", "transport-planning", 1),
                        new TokenScope("ridertransport-", "planning", 1),
                        new TokenScope("", "ridertransport-planning", 1));
        var tokens = new HashSet<String>();
        for (TokenScope scope : scopes) {
            tokens.add(keys.tokenizer(scope, 20).token("4711"));
            tokens.add(KnownKeys.countingFrom(1).tokenizer(scope, 20).token("4711"));
        }

        assertThat(tokens).hasSize(2 * scopes.size());
        for (TokenScope scope : scopes.subList(1, scopes.size())) {
            assertThat(keys.tokenizer(scope, 20).detokenize(tokenizer.token("4711"))).isEmpty();
        }
    }

    @Test
    void whatIsNoTokenOfTheScopeIsNothing() {
        String token = tokenizer.token("4711");
        var others = new ArrayList<String>();
        for (int i = 0; i < token.length(); i++) {
            char other = token.charAt(i) == '0' ? '1' : '0';
            others.add(token.substring(0, i) + other + token.substring(i + 1));
            others.add(token.substring(0, i) + token.substring(i + 1));
        }
        others.addAll(
                List.of(
                        "",
                        " ",
                        "4711",
                        token + "0",
                        "0" + token,
                        token + " ",
                        token.toUpperCase(Locale.ROOT),
                        token.replace('1', 'l'),
                        "\uD83D\uDE00".repeat(token.length() / 2),
                        "\uFF10".repeat(token.length()),
                        "0".repeat(token.length()),
                        "z".repeat(token.length()),
                        "'; drop table residents; --",
                        "x".repeat(1_000_000),
                        keys.tokenizer(SCOPE, 21).token("4711"),
                        keys.tokenizer(SCOPE, 19).token("4711")));
        others.remove(token);

        for (String other : others) {
            assertThat(other.equals(token) ? "" : tokenizer.detokenize(other).orElse("")).isEmpty();
        }
    }

    @Test
    void aValueLongerThanTheWidthIsRefusedWithoutBeingTold() {
        assertThatThrownBy(() -> tokenizer.token("Seraphina Quill, 12 Mill Lane"))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> {
                            assertThat(refused.refusal().code()).isEqualTo(RefusalCode.DATA_ERROR);
                            assertThat(refused).hasMessageNotContainingAny("Quill", "29", "20");
                        });
        assertThatThrownBy(() -> keys.tokenizer(SCOPE, 3).token("\uD83D\uDE00"))
                .isInstanceOf(RefusedException.class);
        assertThat(keys.tokenizer(SCOPE, 4).token("\uD83D\uDE00")).isNotEmpty();
    }

    @Test
    void textThatIsNotUnicodeIsRefusedRatherThanReplaced() {
        assertThatThrownBy(() -> tokenizer.token("a\uD83D")).isInstanceOf(RefusedException.class);
    }

    @Test
    void tokensOfSequentialNumbersShowNeitherOrderNorPrefixNorLength() {
        int count = 10_000;
        var tokens =
                IntStream.range(0, count)
                        .mapToObj(i -> tokenizer.token("" + (1_000_000 + i)))
                        .toList();

        assertThat(Math.abs(rankCorrelation(tokens))).isLessThan(0.05);
        assertThat(tokens).allMatch(token -> token.length() == tokenizer.tokenLength());
        for (int place = 0; place < tokenizer.tokenLength() - 1; place++) {
            assertThat(chiSquare(tokens, place)).as("place %d", place).isLessThan(31 + 6 * 8);
        }
        assertThat(tokens.stream().map(t -> t.substring(0, 8)).distinct()).hasSize(count);
    }

    @Test
    void manyThreadsMakeTheSameTokens() {
        var alone = IntStream.range(0, 5_000).mapToObj(i -> tokenizer.token("" + i)).toList();
        var together =
                IntStream.range(0, 5_000)
                        .parallel()
                        .mapToObj(i -> tokenizer.token("" + i))
                        .toList();

        assertThat(together).isEqualTo(alone);
    }

    private static double rankCorrelation(List<String> tokens) {
        int n = tokens.size();
        var order =
                IntStream.range(0, n)
                        .boxed()
                        .sorted((a, b) -> tokens.get(a).compareTo(tokens.get(b)))
                        .toList();
        double squares = 0;
        for (int rank = 0; rank < n; rank++) {
            double difference = rank - order.get(rank);
            squares += difference * difference;
        }
        return 1 - 6 * squares / ((double) n * ((double) n * n - 1));
    }

    /** Against 32 equally likely characters: 31 degrees of freedom, standard deviation about 8. */
    private static double chiSquare(List<String> tokens, int place) {
        int[] counts = new int[128];
        tokens.forEach(token -> counts[token.charAt(place)]++);
        double expected = tokens.size() / 32.0;
        double sum = 0;
        for (char c : "0123456789abcdefghjkmnpqrstvwxyz".toCharArray()) {
            sum += (counts[c] - expected) * (counts[c] - expected) / expected;
        }
        return sum;
    }

    private static String text(Random random, int width) {
        var text = new StringBuilder();
        int[] alphabets = {'0', 'a', 0xE9, 0x4E2D, 0x1F600, 0};
        int length = random.nextInt(width + 1);
        while (true) {
            int before = text.length();
            text.appendCodePoint(alphabets[random.nextInt(alphabets.length)] + random.nextInt(10));
            if (text.toString().getBytes(UTF_8).length > length) {
                text.setLength(before);
                return text.toString();
            }
        }
    }

    private static byte[] context(String use, TokenScope scope) {
        var bytes = new ByteArrayOutputStream();
        for (String part : List.of(use, scope.domain(), scope.purpose())) {
            bytes.writeBytes(ByteBuffer.allocate(4).putInt(part.length()).array());
            bytes.writeBytes(part.getBytes(UTF_8));
        }
        bytes.writeBytes(ByteBuffer.allocate(4).putInt(scope.epoch()).array());
        return bytes.toByteArray();
    }

    /** RFC 5869 with an empty salt. */
    private static byte[] hkdf(byte[] secret, byte[] info, int length) throws Exception {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(new byte[32], "HmacSHA256"));
        byte[] extracted = mac.doFinal(secret);
        mac.init(new SecretKeySpec(extracted, "HmacSHA256"));
        var output = new ByteArrayOutputStream();
        byte[] block = new byte[0];
        for (int i = 1; output.size() < length; i++) {
            mac.update(block);
            mac.update(info);
            block = mac.doFinal(new byte[] {(byte) i});
            output.writeBytes(block);
        }
        return java.util.Arrays.copyOf(output.toByteArray(), length);
    }

    private static String crockford(byte[] bytes) {
        var bits = new StringBuilder();
        for (byte b : bytes) {
            bits.append(String.format("%8s", Integer.toBinaryString(b & 0xff)).replace(' ', '0'));
        }
        while (bits.length() % 5 != 0) {
            bits.append('0');
        }
        var text = new StringBuilder();
        for (int i = 0; i < bits.length(); i += 5) {
            text.append(
                    "0123456789abcdefghjkmnpqrstvwxyz"
                            .charAt(Integer.parseInt(bits.substring(i, i + 5), 2)));
        }
        return text.toString();
    }
}
