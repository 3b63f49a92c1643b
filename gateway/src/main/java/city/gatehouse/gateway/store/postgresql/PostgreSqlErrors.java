package city.gatehouse.gateway.store.postgresql;

import city.gatehouse.gateway.store.StoreException;
import city.gatehouse.gateway.store.StoreException.Failure;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.apache.arrow.memory.OutOfMemoryException;
import org.jspecify.annotations.Nullable;

/** What PostgreSQL means when it fails: by its SQLSTATE (PostgreSQL manual, appendix A). */
final class PostgreSqlErrors {
    private static final String QUERY_CANCELED = "57014";
    private static final String INSUFFICIENT_PRIVILEGE = "42501";
    private static final String NO_SUCH_DATABASE = "3D000";

    private PostgreSqlErrors() {}

    static StoreException of(Throwable thrown) {
        return new StoreException(failure(thrown));
    }

    private static Failure failure(Throwable thrown) {
        return switch (thrown) {
            case StoreException known -> known.failure();
            case OutOfMemoryException _ -> Failure.MEMORY;
            // The pool's: a connection was free, but none could be opened.
            case SQLTransientConnectionException e ->
                    e.getCause() instanceof SQLException why
                                    && failure(why.getSQLState()) == Failure.DENIED
                            ? Failure.DENIED
                            : Failure.UNREACHABLE;
            case SQLException e -> failure(e.getSQLState());
            default -> Failure.UNEXPECTED;
        };
    }

    private static Failure failure(@Nullable String state) {
        if (state == null || state.length() < 2) {
            return Failure.UNEXPECTED;
        }
        if (state.equals(QUERY_CANCELED)) {
            return Failure.STOPPED;
        }
        if (state.equals(INSUFFICIENT_PRIVILEGE)) {
            return Failure.UNREADABLE;
        }
        if (state.equals(NO_SUCH_DATABASE)) {
            return Failure.UNAVAILABLE;
        }
        return switch (state.substring(0, 2)) {
            case "22" -> Failure.DATA;
            case "53" -> Failure.MEMORY;
            case "28" -> Failure.DENIED;
            case "08", "57" -> Failure.UNREACHABLE;
            case "42", "0A", "3F" -> Failure.REJECTED;
            default -> Failure.UNEXPECTED;
        };
    }
}
