package city.gatehouse.gateway.configuration;

import city.gatehouse.policy.catalog.Store;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A server that is a store, and the account to read it with.
 *
 * @param kind of store that listens there
 * @param database in a Trino its catalog
 * @param passwordFile holds the password and nothing else
 * @param rootCertificate in PEM form; that of the system where absent
 */
public record ServerAddress(
        Store.Kind kind,
        String host,
        int port,
        String database,
        String user,
        Optional<Path> passwordFile,
        Tls tls,
        Optional<Path> rootCertificate) {
    /** How the connection is protected. */
    public enum Tls {
        /** Encrypted, to the server that its certificate names. */
        VERIFY_FULL,
        /** Encrypted, to whoever answers. */
        REQUIRE,
        /** Not at all; for servers on this machine. */
        DISABLE
    }
}
