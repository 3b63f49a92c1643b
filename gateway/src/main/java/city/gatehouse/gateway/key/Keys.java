package city.gatehouse.gateway.key;

import city.gatehouse.anonymize.token.MasterKey;
import city.gatehouse.anonymize.token.TokenKeys;
import city.gatehouse.anonymize.token.UnreadableKeysException;
import city.gatehouse.gateway.audit.StatementDigest;
import city.gatehouse.gateway.audit.chain.ChainKey;
import city.gatehouse.gateway.configuration.NotReadyException;
import city.gatehouse.gateway.configuration.Problem;
import city.gatehouse.gateway.configuration.ReadinessCode;
import city.gatehouse.gateway.state.OwnerOnly;
import com.google.crypto.tink.Aead;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.stream.Stream;

/** Every key of a gateway, opened. */
public final class Keys {
    private static final String TOKENS = "tokens.keyset";
    private static final String AUDIT = "audit.keyset";
    private static final String STATEMENTS = "statements.keyset";
    private static final List<String> SEALED = List.of(AUDIT, STATEMENTS, TOKENS);

    private final TokenKeys tokens;
    private final ChainKey audit;
    private final StatementDigest statements;

    private Keys(TokenKeys tokens, ChainKey audit, StatementDigest statements) {
        this.tokens = tokens;
        this.audit = audit;
        this.statements = statements;
    }

    /**
     * Opens the keys in a data directory; makes them at the first start, which is over when there
     * are records. Nothing that exists is ever overwritten.
     *
     * @throws NotReadyException when a key is missing, damaged, or can be read by others
     */
    public static Keys open(Path data, Path masterKeyFile) {
        try {
            boolean firstStart = !Files.exists(data.resolve("audit"));
            var master = master(data, masterKeyFile);
            var missing =
                    SEALED.stream().filter(name -> !Files.exists(data.resolve(name))).toList();
            if (!missing.isEmpty() && !firstStart) {
                throw notReady(
                        ReadinessCode.KEYS_MISSING,
                        "the keys in `"
                                + missing.getFirst()
                                + "` are missing, but there are records",
                        "put the file back from a backup; new keys would make every token another");
            }
            for (var name : missing) {
                add(data.resolve(name), created(name, master));
            }
            return new Keys(
                    TokenKeys.read(Files.readAllBytes(data.resolve(TOKENS)), master),
                    SealedKeys.chainKey(Files.readAllBytes(data.resolve(AUDIT)), master),
                    SealedKeys.digest(Files.readAllBytes(data.resolve(STATEMENTS)), master));
        } catch (UnreadableKeysException | GeneralSecurityException e) {
            throw new NotReadyException(
                    new Problem(
                            ReadinessCode.KEYS_UNREADABLE,
                            "a key is damaged, or sealed under another master key",
                            "put the key files back from one backup; nothing was overwritten"),
                    e);
        } catch (IOException e) {
            throw new NotReadyException(
                    new Problem(
                            ReadinessCode.DATA_DIRECTORY,
                            "the key files cannot be read or written",
                            "check the permissions of the data directory"),
                    e);
        }
    }

    /** Whether a data directory has keys, so that a gateway has been started there before. */
    public static boolean exist(Path data) {
        return SEALED.stream().anyMatch(name -> Files.exists(data.resolve(name)));
    }

    private static Aead master(Path data, Path file) throws IOException {
        if (!Files.exists(file)) {
            if (exist(data)) {
                throw notReady(
                        ReadinessCode.MASTER_KEY_MISSING,
                        "the master key `"
                                + file
                                + "` is missing, but there are keys sealed under it",
                        "put the file back from a backup; without it no token can be read again");
            }
            OwnerOnly.directory(file.toAbsolutePath().resolve("..").normalize());
            add(file, MasterKey.createInClear());
        }
        if (OwnerOnly.isOpenToOthers(file)) {
            throw notReady(
                    ReadinessCode.MASTER_KEY_EXPOSED,
                    "the master key `" + file + "` can be read by others",
                    "run `chmod 600 " + file + "`, and find out who has read it");
        }
        return MasterKey.open(Files.readAllBytes(file));
    }

    /** Another gateway may have its first start at the same moment; then its keys are the keys. */
    private static void add(Path file, byte[] key) throws IOException {
        try {
            OwnerOnly.add(file, key);
        } catch (FileAlreadyExistsException _) {
            return;
        }
    }

    private static byte[] created(String name, Aead master) throws GeneralSecurityException {
        return switch (name) {
            case TOKENS -> TokenKeys.create().writeEncrypted(master);
            case AUDIT -> SealedKeys.newChainKey(master);
            case STATEMENTS -> SealedKeys.newDigest(master);
            default -> throw new IllegalArgumentException("no such keys");
        };
    }

    private static NotReadyException notReady(ReadinessCode code, String sentence, String help) {
        return new NotReadyException(List.of(new Problem(code, sentence, help)));
    }

    public TokenKeys tokens() {
        return tokens;
    }

    /** What the chain of records is signed with. */
    public ChainKey audit() {
        return audit;
    }

    public StatementDigest statements() {
        return statements;
    }

    /** The files that hold keys, where they exist. */
    public static Stream<Path> files(Path data, Path masterKeyFile) {
        return Stream.concat(Stream.of(masterKeyFile), SEALED.stream().map(data::resolve))
                .filter(Files::exists);
    }

    @Override
    public String toString() {
        return "Keys";
    }
}
