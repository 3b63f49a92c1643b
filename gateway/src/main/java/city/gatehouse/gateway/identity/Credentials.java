package city.gatehouse.gateway.identity;

import city.gatehouse.gateway.state.State;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The credentials of accounts, hashed. A credential that was right is remembered for a short while,
 * not in clear, so that not every call pays for its hash; one that is replaced is forgotten at
 * once.
 */
public final class Credentials {
    private static final Duration REMEMBERED = Duration.ofMinutes(5);
    private static final int REMEMBERED_CREDENTIALS = 10_000;
    private static final int LONGEST = 1_000;
    private static final String MAC = "HmacSHA256";

    private final State state;
    private final SecureRandom random;
    private final InstantSource clock;
    private final int iterations;
    private final SecretKeySpec cacheKey;
    private final Cache<String, Boolean> right;
    private final PasswordHash nobody;
    private final Semaphore hashing;

    public Credentials(State state, SecureRandom random, InstantSource clock) {
        this(state, random, clock, PasswordHash.ITERATIONS);
    }

    Credentials(State state, SecureRandom random, InstantSource clock, int iterations) {
        this.state = state;
        this.random = random;
        this.clock = clock;
        this.iterations = iterations;
        this.cacheKey = new SecretKeySpec(bytes(32), MAC);
        this.right =
                Caffeine.newBuilder()
                        .maximumSize(REMEMBERED_CREDENTIALS)
                        .expireAfterWrite(REMEMBERED)
                        .build();
        // No secret leads to it; comparing with it costs what comparing with a real one does.
        this.nobody =
                new PasswordHash(
                        PasswordHash.ALGORITHM,
                        iterations,
                        Base64.getEncoder().encodeToString(bytes(PasswordHash.SALT_BYTES)),
                        Base64.getEncoder().encodeToString(bytes(32)));
        // Callers who are not known yet must not take every processor.
        this.hashing = new Semaphore(2, true);
    }

    /** Makes a credential for every account that has none; each is to be shown once. */
    public Map<String, Secret> generateMissing(Collection<String> accounts) {
        var made = new LinkedHashMap<String, Secret>();
        for (var account : accounts) {
            var secret = Secret.random(random);
            var hash = hashed(secret);
            if (stored(account, hash, "ON CONFLICT (account) DO NOTHING")) {
                made.put(account, secret);
            }
        }
        return made;
    }

    /** Makes a new credential, which replaces the one there was. */
    public Secret renew(String account) {
        var secret = Secret.random(random);
        stored(
                account,
                hashed(secret),
                "ON CONFLICT (account) DO UPDATE SET algorithm = excluded.algorithm,"
                        + " iterations = excluded.iterations, salt = excluded.salt,"
                        + " hash = excluded.hash, set_at = excluded.set_at");
        return secret;
    }

    /** Takes the account's credential away; true when there was one. */
    public boolean revoke(String account) {
        return state.transaction(connection -> {
            try (var delete =
                    connection.prepareStatement("DELETE FROM credential WHERE account = ?")) {
                delete.setString(1, account);
                return delete.executeUpdate() > 0;
            }
        });
    }

    /** Whether this credential was right a short while ago and still is. */
    boolean remembers(String account, String secret) {
        return secret.length() <= LONGEST
                && find(account)
                        .map(kept -> right.getIfPresent(key(account, secret, kept)) != null)
                        .orElse(false);
    }

    /** Whether it is the account's; costs the same when there is no such account. */
    boolean verify(String account, String secret) {
        var kept = find(account);
        hashing.acquireUninterruptibly();
        boolean matches;
        try {
            var shown = secret.length() <= LONGEST ? secret : "";
            matches = kept.orElse(nobody).matches(shown) && kept.isPresent();
        } finally {
            hashing.release();
        }
        if (matches) {
            right.put(key(account, secret, kept.orElseThrow()), true);
        }
        return matches;
    }

    private PasswordHash hashed(Secret secret) {
        return PasswordHash.of(secret.inClear(), bytes(PasswordHash.SALT_BYTES), iterations);
    }

    private boolean stored(String account, PasswordHash hash, String onConflict) {
        return state.transaction(connection -> {
            try (var insert =
                    connection.prepareStatement(
                            "INSERT INTO credential"
                                    + " (account, algorithm, iterations, salt, hash, set_at)"
                                    + " VALUES (?, ?, ?, ?, ?, ?) "
                                    + onConflict)) {
                insert.setString(1, account);
                insert.setString(2, hash.algorithm());
                insert.setInt(3, hash.iterations());
                insert.setString(4, hash.salt());
                insert.setString(5, hash.hash());
                insert.setString(6, clock.instant().toString());
                return insert.executeUpdate() > 0;
            }
        });
    }

    private Optional<PasswordHash> find(String account) {
        return state.transaction(connection -> {
            try (var select =
                    connection.prepareStatement(
                            "SELECT algorithm, iterations, salt, hash FROM credential"
                                    + " WHERE account = ?")) {
                select.setString(1, account);
                try (var rows = select.executeQuery()) {
                    return rows.next()
                            ? Optional.of(
                                    new PasswordHash(
                                            rows.getString(1),
                                            rows.getInt(2),
                                            rows.getString(3),
                                            rows.getString(4)))
                            : Optional.empty();
                }
            }
        });
    }

    /** Stands for a credential in memory; another once the account has another. */
    private String key(String account, String secret, PasswordHash kept) {
        try {
            var mac = Mac.getInstance(MAC);
            mac.init(cacheKey);
            for (var part : new String[] {account, kept.hash(), secret}) {
                mac.update(Integer.toString(part.length()).getBytes(StandardCharsets.US_ASCII));
                mac.update((byte) 0);
                mac.update(part.getBytes(StandardCharsets.UTF_8));
            }
            return Base64.getEncoder().encodeToString(mac.doFinal());
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("every Java has " + MAC, e);
        }
    }

    private byte[] bytes(int count) {
        var bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }
}
