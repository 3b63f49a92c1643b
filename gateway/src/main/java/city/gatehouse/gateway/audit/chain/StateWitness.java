package city.gatehouse.gateway.audit.chain;

import city.gatehouse.gateway.audit.format.Hash;
import city.gatehouse.gateway.state.State;
import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Remembers in the gateway's state how far each chain has come. */
public final class StateWitness implements Witness {
    private final State state;

    public StateWitness(State state) {
        this.state = state;
    }

    @Override
    public Optional<Head> last(String chain) {
        return state.transaction(connection -> {
            try (var select =
                    connection.prepareStatement("SELECT head FROM audit_head WHERE chain = ?")) {
                select.setString(1, chain);
                try (var rows = select.executeQuery()) {
                    return rows.next()
                            ? Optional.of(head(chain, rows.getString(1)))
                            : Optional.empty();
                }
            }
        });
    }

    @Override
    public void note(Head head) {
        state.transaction(connection -> {
            try (var upsert =
                    connection.prepareStatement(
                            "INSERT INTO audit_head (chain, head) VALUES (?, ?)"
                                    + " ON CONFLICT (chain) DO UPDATE SET head = excluded.head")) {
                upsert.setString(1, head.chain());
                upsert.setString(2, head.text());
                return upsert.executeUpdate();
            }
        });
    }

    @Override
    public Set<String> chains() {
        return state.transaction(connection -> {
            try (var select = connection.prepareStatement("SELECT chain FROM audit_head");
                    var rows = select.executeQuery()) {
                var chains = new HashSet<String>();
                while (rows.next()) {
                    chains.add(rows.getString(1));
                }
                return chains;
            }
        });
    }

    /** A head that cannot be read is one that does not verify. */
    private static Head head(String chain, String text) {
        try {
            return Head.of(text);
        } catch (IOException _) {
            return new Head(chain, 0, Hash.genesis(chain), false, "");
        }
    }
}
