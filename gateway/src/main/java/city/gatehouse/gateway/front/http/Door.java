package city.gatehouse.gateway.front.http;

import city.gatehouse.gateway.front.Credentials;
import city.gatehouse.gateway.front.Doorkeeper;
import city.gatehouse.gateway.query.Session;
import city.gatehouse.policy.catalog.Account;
import city.gatehouse.policy.refusal.Refusal;
import city.gatehouse.policy.refusal.RefusalCode;
import city.gatehouse.policy.refusal.RefusedException;
import io.micronaut.http.HttpAttributes;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Optional;
import java.util.Set;

/** Lets requests in that show an account's credential; all but those for what everyone may know. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class Door {
    private static final String FRONT = "http";
    private static final String ACCOUNT = "gatehouse.account";
    private static final Set<String> OPEN = Set.of("/health", "/openapi.yml");

    private final Doorkeeper doorkeeper;

    Door(Doorkeeper doorkeeper) {
        this.doorkeeper = doorkeeper;
    }

    @RequestFilter
    @ExecuteOn(TaskExecutors.BLOCKING)
    void admit(HttpRequest<?> request) {
        boolean routed = request.getAttribute(HttpAttributes.ROUTE_MATCH).isPresent();
        if (!routed || OPEN.contains(request.getPath())) {
            return;
        }
        var shown =
                request.getHeaders()
                        .getAuthorization()
                        .flatMap(Credentials::basic)
                        .orElseThrow(
                                () -> new RefusedException(Refusal.of(RefusalCode.CREDENTIALS)));
        request.setAttribute(
                ACCOUNT,
                doorkeeper.authenticate(shown.account(), shown.secret(), FRONT, peer(request)));
    }

    /** The session of a request that was let in. */
    Session session(HttpRequest<?> request, Optional<String> purpose) {
        return doorkeeper.session(account(request), purpose, FRONT, peer(request));
    }

    /** The account of a request that was let in. */
    Account account(HttpRequest<?> request) {
        return request.getAttribute(ACCOUNT, Account.class)
                .orElseThrow(() -> new RefusedException(Refusal.of(RefusalCode.CREDENTIALS)));
    }

    private static String peer(HttpRequest<?> request) {
        var address = request.getRemoteAddress().getAddress();
        return address == null ? "unknown" : address.getHostAddress();
    }
}
