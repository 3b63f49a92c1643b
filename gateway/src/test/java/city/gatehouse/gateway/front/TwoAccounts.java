package city.gatehouse.gateway.front;

import city.gatehouse.gateway.query.Session;
import city.gatehouse.policy.catalog.Account;
import city.gatehouse.policy.refusal.Refusal;
import city.gatehouse.policy.refusal.RefusalCode;
import city.gatehouse.policy.refusal.RefusedException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An analyst with a default purpose, and a guest without; the secret of both is their name. */
public final class TwoAccounts implements Doorkeeper {
    private static final Map<String, Account> ACCOUNTS =
            Map.of(
                    "analyst", account("analyst", Optional.of("transport-planning")),
                    "guest", account("guest", Optional.empty()));

    @Override
    public Account authenticate(String account, String secret, String front, String peer) {
        var known = ACCOUNTS.get(account);
        if (known == null || !secret.equals(account)) {
            throw new RefusedException(Refusal.of(RefusalCode.CREDENTIALS));
        }
        return known;
    }

    @Override
    public Session session(Account account, Optional<String> purpose, String front, String peer) {
        String chosen =
                purpose.or(account::defaultPurpose)
                        .filter(account.purposes()::contains)
                        .orElseThrow(() -> new RefusedException(Refusal.of(RefusalCode.PURPOSE)));
        return new Session(account, chosen, front, peer);
    }

    private static Account account(String name, Optional<String> purpose) {
        return new Account(
                name,
                name,
                Set.of(),
                List.of("transport-planning", "research"),
                purpose,
                Map.of(),
                Set.of());
    }
}
