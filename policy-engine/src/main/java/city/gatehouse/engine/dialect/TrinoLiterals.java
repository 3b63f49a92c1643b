package city.gatehouse.engine.dialect;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rex.RexLiteral;
import org.apache.calcite.sql.type.SqlTypeName;

/** Literals as Trino reads them. */
final class TrinoLiterals extends DuckDbLiterals {
    /** A literal of a date or time, or a text of one, with an offset or without. */
    private static final Pattern INSTANT =
            Pattern.compile(
                    "(?:DATE |TIMESTAMP )?'(\\d{4}-\\d\\d-\\d\\d)"
                            + "(?: (\\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,6})?)([+-]\\d\\d(?::\\d\\d)?)?)?'");

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS", Locale.ROOT);

    /** The text, to be cast, of the instant that a literal says; in UTC where it says no offset. */
    static Optional<String> instantOf(String written) {
        var parts = INSTANT.matcher(written);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            var time =
                    LocalDate.parse(parts.group(1))
                            .atTime(
                                    parts.group(2) == null
                                            ? LocalTime.MIDNIGHT
                                            : LocalTime.parse(parts.group(2)));
            var offset = parts.group(3) == null ? ZoneOffset.UTC : ZoneOffset.of(parts.group(3));
            var utc = time.minusSeconds(offset.getTotalSeconds());
            return Optional.of("'" + UTC.format(utc) + " UTC'");
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    @Override
    String plain(RexLiteral literal, StoreDialect dialect) {
        var plain = super.plain(literal, dialect);
        // Digits alone are at most as many as a BIGINT has.
        return literal.getType().getSqlTypeName() == SqlTypeName.DECIMAL && !literal.isNull()
                ? "DECIMAL '" + plain + "'"
                : plain;
    }

    /** As a text that is cast: of a literal it is not known to the parser which zone it is in. */
    @Override
    String instant(String utc, StoreDialect dialect, RelDataType type) {
        return dialect.cast("'" + utc + " UTC'", type);
    }

    @Override
    String binary(byte[] bytes) {
        return "X'" + HexFormat.of().withUpperCase().formatHex(bytes) + "'";
    }

    /** Digits of a fraction have the type that they are written with. */
    @Override
    boolean isNatural(String plain, RelDataType type) {
        return type.getSqlTypeName() == SqlTypeName.INTEGER;
    }
}
