package city.gatehouse.gateway.front;

import city.gatehouse.gateway.identity.Identity;
import city.gatehouse.gateway.query.Session;
import city.gatehouse.policy.catalog.Account;
import java.util.Optional;

/** Who comes in: identity, as fronts see it. */
public interface Doorkeeper {
    /**
     * The account with this credential.
     *
     * @throws city.gatehouse.policy.refusal.RefusedException when there is none
     */
    Account authenticate(String account, String secret, String front, String peer);

    /**
     * A session for one purpose, or the account's default where none is named. Asked again for
     * every call of a connection, so that a change of the account is in force at once.
     *
     * @throws city.gatehouse.policy.refusal.RefusedException when the account has no such purpose
     */
    Session session(Account account, Optional<String> purpose, String front, String peer);

    static Doorkeeper of(Identity identity) {
        return new Doorkeeper() {
            @Override
            public Account authenticate(String account, String secret, String front, String peer) {
                return identity.authenticate(account, secret, front, peer);
            }

            @Override
            public Session session(
                    Account account, Optional<String> purpose, String front, String peer) {
                return identity.session(account, purpose, front, peer);
            }
        };
    }
}
