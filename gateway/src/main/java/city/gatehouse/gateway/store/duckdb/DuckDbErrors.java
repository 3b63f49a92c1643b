package city.gatehouse.gateway.store.duckdb;

import city.gatehouse.gateway.store.StoreException;
import city.gatehouse.gateway.store.StoreException.Failure;
import java.sql.SQLTimeoutException;
import java.util.regex.Pattern;
import org.apache.arrow.memory.OutOfMemoryException;
import org.jspecify.annotations.Nullable;

/** What DuckDB means when it fails. Reads its texts, and gives none of them on. */
public final class DuckDbErrors {
    /** How DuckDB's texts begin: directly, or out of Arrow's C stream interface. */
    private static final Pattern CATEGORY =
            Pattern.compile(
                    "^(?:\\[errno -?\\d+] CDataJniException\\{errno=-?\\d+, message=)?([A-Za-z ]{2,30}?)"
                            + " Error: ");

    private static final String LOST = "Invalid Input Error: Invalid result set";

    private DuckDbErrors() {}

    public static StoreException of(Throwable thrown) {
        return new StoreException(failure(thrown));
    }

    static Failure failure(Throwable thrown) {
        for (var t = thrown; t != null; t = t.getCause()) {
            if (t instanceof StoreException known) {
                return known.failure();
            }
            if (t instanceof OutOfMemoryException || t instanceof OutOfMemoryError) {
                return Failure.MEMORY;
            }
            if (t instanceof SQLTimeoutException) {
                return Failure.STOPPED;
            }
            var named = named(t.getMessage());
            if (named != null) {
                return named;
            }
        }
        return Failure.UNEXPECTED;
    }

    /**
     * Whether the driver lost what went wrong: with streaming results it does so when the statement
     * fails before its first row.
     */
    static boolean isLost(Throwable thrown) {
        var message = thrown.getMessage();
        return message != null && message.startsWith(LOST);
    }

    private static @Nullable Failure named(@Nullable String message) {
        if (message == null) {
            return null;
        }
        if (message.endsWith("was closed")) {
            return Failure.UNAVAILABLE;
        }
        var matcher = CATEGORY.matcher(message);
        return matcher.find() ? category(matcher.group(1)) : null;
    }

    private static Failure category(String name) {
        return switch (name) {
            case "Conversion",
                    "Out of Range",
                    "Invalid Input",
                    "Divide by Zero",
                    "Decimal",
                    "Mismatch Type",
                    "Object Size",
                    "Expression",
                    // What LIKE says of a pattern that ends in its escape character.
                    "Syntax" ->
                    Failure.DATA;
            case "Out of Memory" -> Failure.MEMORY;
            case "INTERRUPT" -> Failure.STOPPED;
            case "IO", "Connection", "Network", "HTTP" -> Failure.UNAVAILABLE;
            case "Binder", "Catalog", "Parser", "Permission", "Missing Extension" ->
                    Failure.REJECTED;
            default -> Failure.UNEXPECTED;
        };
    }
}
