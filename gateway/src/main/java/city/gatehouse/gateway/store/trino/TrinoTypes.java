package city.gatehouse.gateway.store.trino;

import city.gatehouse.policy.catalog.ColumnType;
import city.gatehouse.policy.catalog.ColumnType.Kind;
import java.util.Optional;
import java.util.regex.Pattern;

/** Trino's types in the catalog's words. */
final class TrinoTypes {
    private static final Pattern DECIMAL = Pattern.compile("decimal\\((\\d+),\\s*(\\d+)\\)");
    private static final Pattern PRECISION = Pattern.compile("\\(\\d+\\)");

    private TrinoTypes() {}

    /** Empty for what the catalog has no word for, or that has parts of a microsecond. */
    static Optional<ColumnType> of(String name) {
        var decimal = DECIMAL.matcher(name);
        if (decimal.matches()) {
            return Optional.of(
                    ColumnType.decimal(
                            Integer.parseInt(decimal.group(1)),
                            Integer.parseInt(decimal.group(2))));
        }
        return isTooFine(name)
                ? Optional.empty()
                : kind(PRECISION.matcher(name).replaceAll("")).map(ColumnType::of);
    }

    private static boolean isTooFine(String name) {
        return name.matches("time.*\\((7|8|9|10|11|12)\\).*");
    }

    private static Optional<Kind> kind(String name) {
        return switch (name) {
            case "boolean" -> Optional.of(Kind.BOOLEAN);
            case "tinyint", "smallint" -> Optional.of(Kind.SMALLINT);
            case "integer" -> Optional.of(Kind.INTEGER);
            case "bigint" -> Optional.of(Kind.BIGINT);
            case "real" -> Optional.of(Kind.REAL);
            case "double" -> Optional.of(Kind.DOUBLE);
            case "varchar", "char" -> Optional.of(Kind.TEXT);
            case "date" -> Optional.of(Kind.DATE);
            case "time" -> Optional.of(Kind.TIME);
            case "timestamp" -> Optional.of(Kind.TIMESTAMP);
            case "timestamp with time zone" -> Optional.of(Kind.TIMESTAMP_WITH_TIME_ZONE);
            case "uuid" -> Optional.of(Kind.UUID);
            case "varbinary" -> Optional.of(Kind.BINARY);
            default -> Optional.empty();
        };
    }
}
