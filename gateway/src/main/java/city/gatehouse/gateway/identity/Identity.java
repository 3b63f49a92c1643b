package city.gatehouse.gateway.identity;

import city.gatehouse.gateway.audit.AuditLog;
import city.gatehouse.gateway.audit.AuditUnavailableException;
import city.gatehouse.gateway.audit.Decision;
import city.gatehouse.gateway.audit.Decision.Kind;
import city.gatehouse.gateway.audit.Decision.Verdict;
import city.gatehouse.gateway.audit.Detail;
import city.gatehouse.gateway.query.Session;
import city.gatehouse.policy.PolicySet;
import city.gatehouse.policy.catalog.Account;
import city.gatehouse.policy.refusal.Refusal;
import city.gatehouse.policy.refusal.RefusalCode;
import city.gatehouse.policy.refusal.RefusedException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Recognises who is asking, and for which purpose they may. Every refusal is recorded. */
public final class Identity {
    private final Supplier<PolicySet> inForce;
    private final Credentials credentials;
    private final AuditLog audit;
    private final InstantSource clock;
    private final FailedLogins failedLogins;

    /**
     * @param inForce the policies in force now: an account that was taken out of the city is not
     *     known any more
     */
    public Identity(
            Supplier<PolicySet> inForce,
            Credentials credentials,
            AuditLog audit,
            InstantSource clock) {
        this.inForce = inForce;
        this.credentials = credentials;
        this.audit = audit;
        this.clock = clock;
        this.failedLogins = new FailedLogins(clock);
    }

    /**
     * The account with this credential.
     *
     * @throws RefusedException with CREDENTIALS, whatever is wrong about them
     */
    public Account authenticate(String name, String secret, String front, String peer) {
        var account = Optional.ofNullable(inForce.get().city().accounts().get(name));
        if (account.isPresent() && credentials.remembers(name, secret)) {
            return account.get();
        }
        if (failedLogins.tooMany(name, peer)) {
            throw refused(
                    RefusalCode.CREDENTIALS,
                    account,
                    "",
                    front,
                    peer,
                    Detail.words("too many failures; the credential was not looked at"));
        }
        if (credentials.verify(name, secret) && account.isPresent()) {
            return account.get();
        }
        failedLogins.failed(name, peer);
        throw refused(
                RefusalCode.CREDENTIALS,
                account,
                "",
                front,
                peer,
                account.isPresent()
                        ? Detail.words("not the account's credential")
                        : Detail.words("no such account"));
    }

    /**
     * The account of this name, for whoever may act for every account because the gateway's keys
     * are theirs.
     *
     * @throws RefusedException with CREDENTIALS when there is none
     */
    public Account trusted(String name, String front, String peer) {
        var account = Optional.ofNullable(inForce.get().city().accounts().get(name));
        return account.orElseThrow(() ->
                refused(
                        RefusalCode.CREDENTIALS,
                        account,
                        "",
                        front,
                        peer,
                        Detail.words("no such account")));
    }

    /**
     * A session of an account for one purpose: its default, or its only one, where none is named.
     *
     * @throws RefusedException with PURPOSE when it has no such purpose, whether or not there is
     *     one
     */
    public Session session(Account account, Optional<String> purpose, String front, String peer) {
        var current = Optional.ofNullable(inForce.get().city().accounts().get(account.name()));
        if (current.isEmpty()) {
            throw refused(
                    RefusalCode.CREDENTIALS,
                    current,
                    "",
                    front,
                    peer,
                    Detail.words("the account was taken out of the city"));
        }
        var own = current.get().purposes();
        return purpose.or(current.get()::defaultPurpose)
                .or(() -> own.size() == 1 ? Optional.of(own.getFirst()) : Optional.empty())
                .filter(own::contains)
                .map(granted -> new Session(current.get(), granted, front, peer))
                .orElseThrow(() ->
                        refused(
                                RefusalCode.PURPOSE,
                                current,
                                purpose.filter(inForce.get().city().purposes()::containsKey)
                                        .orElse(""),
                                front,
                                peer,
                                Detail.words("not a purpose of the account")));
    }

    /** A name or a purpose that the city does not know is not recorded: it can be a secret. */
    private RefusedException refused(
            RefusalCode code,
            Optional<Account> account,
            String purpose,
            String front,
            String peer,
            Detail detail) {
        try {
            audit.decide(
                    new Decision(
                            clock.instant(),
                            Kind.LOGIN,
                            new Verdict.Refused(code),
                            account.map(Account::name).orElse(""),
                            purpose,
                            front,
                            peer,
                            inForce.get().hash(),
                            "",
                            List.of(),
                            List.of(),
                            "",
                            "",
                            detail));
        } catch (AuditUnavailableException e) {
            return new RefusedException(Refusal.of(RefusalCode.RECORD_UNAVAILABLE), e);
        }
        return new RefusedException(Refusal.of(code));
    }
}
