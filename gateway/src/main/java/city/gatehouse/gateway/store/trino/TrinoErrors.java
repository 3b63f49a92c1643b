package city.gatehouse.gateway.store.trino;

import city.gatehouse.gateway.store.StoreException;
import city.gatehouse.gateway.store.StoreException.Failure;
import java.sql.SQLException;
import org.apache.arrow.memory.OutOfMemoryException;

/** What Trino means when it fails: by its error code ({@code io.trino.spi.StandardErrorCode}). */
final class TrinoErrors {
    private static final int USER_CANCELED = 3;
    private static final int PERMISSION_DENIED = 4;
    private static final int INVALID_FUNCTION_ARGUMENT = 7;
    private static final int DIVISION_BY_ZERO = 8;
    private static final int INVALID_CAST_ARGUMENT = 9;
    private static final int NUMERIC_VALUE_OUT_OF_RANGE = 19;
    private static final int INTERNAL = 0x1_0000;
    private static final int INSUFFICIENT_RESOURCES = 0x2_0000;
    private static final int QUERY_QUEUE_FULL = INSUFFICIENT_RESOURCES + 2;
    private static final int EXCEEDED_TIME_LIMIT = INSUFFICIENT_RESOURCES + 3;
    private static final int EXTERNAL = 0x3_0000;

    private TrinoErrors() {}

    static StoreException of(Throwable thrown) {
        return new StoreException(failure(thrown));
    }

    private static Failure failure(Throwable thrown) {
        return switch (thrown) {
            case StoreException known -> known.failure();
            case OutOfMemoryException _ -> Failure.MEMORY;
            case SQLException e -> failure(e);
            default -> Failure.UNEXPECTED;
        };
    }

    /** What has no code was not said by a cluster, but found out on the way to it. */
    private static Failure failure(SQLException e) {
        int code = e.getErrorCode();
        return switch (code) {
            case 0 -> isDenied(e) ? Failure.DENIED : Failure.UNREACHABLE;
            case PERMISSION_DENIED -> Failure.UNREADABLE;
            case USER_CANCELED, EXCEEDED_TIME_LIMIT -> Failure.STOPPED;
            case QUERY_QUEUE_FULL -> Failure.BUSY;
            case INVALID_FUNCTION_ARGUMENT,
                    DIVISION_BY_ZERO,
                    INVALID_CAST_ARGUMENT,
                    NUMERIC_VALUE_OUT_OF_RANGE ->
                    Failure.DATA;
            default -> {
                if (code < INTERNAL) {
                    yield Failure.REJECTED;
                }
                yield code >= INSUFFICIENT_RESOURCES && code < EXTERNAL
                        ? Failure.MEMORY
                        : Failure.UNAVAILABLE;
            }
        };
    }

    /** The driver's words for the status 401 of HTTP. */
    private static boolean isDenied(SQLException e) {
        return e.getMessage() != null && e.getMessage().contains("Authentication failed");
    }
}
