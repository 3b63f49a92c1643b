package city.gatehouse.gateway.command.city;

import city.gatehouse.gateway.Gateway;
import city.gatehouse.gateway.command.terminal.Usage;
import city.gatehouse.gateway.front.ParameterValues;
import city.gatehouse.gateway.query.Question;
import city.gatehouse.gateway.query.Session;
import city.gatehouse.policy.catalog.Account;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Questions from the command line, of whoever can read the gateway's keys. */
public record Asking(Gateway gateway) {
    private static final String FRONT = "cli";
    private static final String PEER = "local";

    /**
     * An account of the city.
     *
     * @throws city.gatehouse.policy.refusal.RefusedException when there is none of this name
     */
    public Account account(String name) {
        return gateway.identity().trusted(name, FRONT, PEER);
    }

    /**
     * A session of an account.
     *
     * @throws city.gatehouse.policy.refusal.RefusedException when there is no such account, or it
     *     has no such purpose
     */
    public Session session(String account, Optional<String> purpose) {
        return gateway.identity().session(account(account), purpose, FRONT, PEER);
    }

    /** A question whose parameters are given as texts, and read as the statement's types. */
    public Question question(Session session, String sql, List<String> parameters) {
        if (parameters.isEmpty()) {
            return new Question(session, sql, List.of());
        }
        var types =
                gateway.queryPath().describe(new Question(session, sql, List.of())).parameters();
        if (types.size() != parameters.size()) {
            throw new Usage(
                    "the statement has "
                            + types.size()
                            + " parameters, and "
                            + parameters.size()
                            + " are given");
        }
        var values = new ArrayList<@Nullable Object>();
        for (int i = 0; i < types.size(); i++) {
            values.add(ParameterValues.as(types.get(i), parameters.get(i)));
        }
        return new Question(session, sql, values);
    }
}
