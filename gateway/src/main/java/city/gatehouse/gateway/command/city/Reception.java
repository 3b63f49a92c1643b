package city.gatehouse.gateway.command.city;

import city.gatehouse.gateway.Gateway;
import city.gatehouse.gateway.front.Fronts;
import city.gatehouse.gateway.identity.Secret;
import city.gatehouse.policy.catalog.Account;
import java.io.PrintStream;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Tells whoever started a gateway how to come in. Credentials are shown when they are made, once;
 * what is kept of them is a hash.
 */
public record Reception(Gateway gateway, PrintStream out) {
    /** Makes the credentials that are missing, or all of them anew, and shows them. */
    public void accounts(boolean renew) {
        var accounts = gateway.policies().city().accounts();
        var made = renew ? renewed(accounts.keySet()) : missing(accounts.keySet());
        int width = accounts.keySet().stream().mapToInt(String::length).max().orElse(0);
        out.println("Accounts");
        accounts.values().forEach(account -> out.println("  " + line(account, made, width)));
        if (made.size() < accounts.size()) {
            out.println(
                    "  (known) was shown when it was made; --renew-credentials makes new ones.");
        } else {
            out.println("  Shown once: only hashes of them are kept.");
        }
        out.println();
    }

    private Map<String, Secret> missing(Collection<String> accounts) {
        return gateway.credentials().generateMissing(accounts);
    }

    private Map<String, Secret> renewed(Collection<String> accounts) {
        var made = new LinkedHashMap<String, Secret>();
        accounts.forEach(account -> made.put(account, gateway.credentials().renew(account)));
        return made;
    }

    private static String line(Account account, Map<String, Secret> made, int width) {
        var secret = made.get(account.name());
        return String.format(
                "%-" + width + "s  %-27s  for %s",
                account.name(),
                secret == null ? "(known)" : secret.inClear(),
                String.join(", ", account.purposes()));
    }

    /** Where the listeners are, and how they are spoken to. */
    public void addresses(Fronts fronts) {
        out.println("JDBC  " + fronts.flightUri() + "&user=ACCOUNT&purpose=PURPOSE");
        out.println("HTTP  " + fronts.httpUri());
        out.println();
    }
}
