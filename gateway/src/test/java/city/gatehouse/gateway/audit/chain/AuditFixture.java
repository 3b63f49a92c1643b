package city.gatehouse.gateway.audit.chain;

import city.gatehouse.gateway.audit.Decision;
import city.gatehouse.gateway.audit.Decision.Kind;
import city.gatehouse.gateway.audit.Decision.Reading;
import city.gatehouse.gateway.audit.Decision.TreatedColumn;
import city.gatehouse.gateway.audit.Decision.Verdict;
import city.gatehouse.gateway.audit.Detail;
import city.gatehouse.gateway.audit.Outcome;
import city.gatehouse.policy.refusal.RefusalCode;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.PublicKeySign;
import com.google.crypto.tink.PublicKeyVerify;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.signature.PredefinedSignatureParameters;
import com.google.crypto.tink.signature.SignatureConfig;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** Keys, decisions and outcomes for tests of the audit record. */
public final class AuditFixture {
    public static final Instant NOW = Instant.parse("2026-06-30T12:00:00.123456Z");
    public static final InstantSource CLOCK = InstantSource.fixed(NOW);
    public static final ChainKey KEY = newKey();

    private AuditFixture() {}

    public static ChainKey newKey() {
        try {
            SignatureConfig.register();
            var handle = KeysetHandle.generateNew(PredefinedSignatureParameters.ED25519);
            return new ChainKey(
                    handle.getPrimitive(RegistryConfiguration.get(), PublicKeySign.class),
                    handle.getPublicKeysetHandle()
                            .getPrimitive(RegistryConfiguration.get(), PublicKeyVerify.class));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    public static Decision answered() {
        return decision(Kind.ANSWER, new Verdict.Answered());
    }

    public static Decision refused(RefusalCode code) {
        return decision(Kind.ANSWER, new Verdict.Refused(code));
    }

    public static Decision decision(Kind kind, Verdict verdict) {
        return new Decision(
                NOW,
                kind,
                verdict,
                "transport-analyst",
                "transport-planning",
                "flight",
                "127.0.0.1",
                "cafe",
                "0123456789abcdef",
                List.of("transit-planning"),
                List.of(
                        new Reading(
                                "mobility.taps",
                                List.of(new TreatedColumn("card_id", "tokenize resident")))),
                "groups of at least 10",
                "Controlled, not anonymous.",
                Detail.words("nothing to add").with("relations", 2));
    }

    /** The same decision, made for somebody at another address. */
    static Decision elsewhere(Decision decision) {
        return new Decision(
                decision.time(),
                decision.kind(),
                decision.verdict(),
                decision.account(),
                decision.purpose(),
                decision.front(),
                "10.0.0.1",
                decision.policySet(),
                decision.statement(),
                decision.policies(),
                decision.readings(),
                decision.form(),
                decision.protection(),
                decision.detail());
    }

    public static Outcome complete(long decision) {
        return new Outcome(decision, NOW, new Outcome.Status.Complete(), 7, Detail.none());
    }

    static ChainedLog open(Path audit) {
        return ChainedLog.open(audit, ChainedLog.MAIN, KEY, Witness.NONE, CLOCK);
    }

    static ChainedLog open(Path audit, Disk disk) {
        return ChainedLog.tryOpen(audit, ChainedLog.MAIN, KEY, Witness.NONE, CLOCK, disk)
                .orElseThrow();
    }

    /** A disk whose segments are full after so many bytes. */
    static Disk segmentsOf(long bytes) {
        return new Disk() {
            @Override
            public FileChannel open(Path file) throws IOException {
                return FileChannel.open(file, StandardOpenOption.WRITE);
            }

            @Override
            public long segmentBytes() {
                return bytes;
            }
        };
    }

    static Verification verify(Path audit) throws IOException {
        return new AuditVerifier(KEY.verifier(), Witness.NONE).verify(audit).getFirst();
    }

    static Path firstSegment(Path audit) {
        return audit.resolve("main/00000001.avro");
    }

    static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                var target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }
}
