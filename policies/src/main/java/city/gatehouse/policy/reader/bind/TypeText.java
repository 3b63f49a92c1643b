package city.gatehouse.policy.reader.bind;

import city.gatehouse.policy.catalog.ColumnType;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Types, and values of them, as texts. */
public final class TypeText {
    private static final Pattern DECIMAL = Pattern.compile("decimal\\((\\d+), ?(\\d+)\\)");
    private static final String ARRAY = "[]";
    private static final DateTimeFormatter TIME =
            new DateTimeFormatterBuilder()
                    .appendPattern("HH:mm:ss")
                    .appendFraction(ChronoField.MICRO_OF_SECOND, 0, 6, true)
                    .toFormatter(Locale.ROOT);
    private static final DateTimeFormatter TIMESTAMP =
            new DateTimeFormatterBuilder()
                    .append(DateTimeFormatter.ISO_LOCAL_DATE)
                    .appendLiteral(' ')
                    .append(TIME)
                    .toFormatter(Locale.ROOT);

    private TypeText() {}

    /** The type that {@code word} names; none for a decimal out of range. */
    static Optional<ColumnType> type(String word) {
        if (word.endsWith(ARRAY)) {
            return type(word.substring(0, word.length() - ARRAY.length())).map(ColumnType::array);
        }
        var decimal = DECIMAL.matcher(word);
        if (decimal.matches()) {
            int precision = Integer.parseInt(decimal.group(1));
            int scale = Integer.parseInt(decimal.group(2));
            return precision >= 1 && precision <= 38 && scale <= precision
                    ? Optional.of(ColumnType.decimal(precision, scale))
                    : Optional.empty();
        }
        return Optional.of(
                ColumnType.of(
                        ColumnType.Kind.valueOf(word.toUpperCase(Locale.ROOT).replace(' ', '_'))));
    }

    /** The word that documents use for a type. */
    public static String word(ColumnType type) {
        if (type.element().isPresent()) {
            return word(type.element().get()) + ARRAY;
        }
        var word = type.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return type.kind() == ColumnType.Kind.DECIMAL
                ? word + "(" + type.precision() + "," + type.scale() + ")"
                : word;
    }

    /**
     * {@code text} as a value of {@code type} in one form, as SQL writes it; none if it is none.
     */
    static Optional<String> canonical(String text, ColumnType type) {
        try {
            return switch (type.kind()) {
                case BOOLEAN ->
                        Optional.of(text).filter(it -> it.equals("true") || it.equals("false"));
                case SMALLINT -> Optional.of(String.valueOf(Short.parseShort(text)));
                case INTEGER -> Optional.of(String.valueOf(Integer.parseInt(text)));
                case BIGINT -> Optional.of(String.valueOf(Long.parseLong(text)));
                case DECIMAL ->
                        number(text)
                                .filter(it -> fits(it, type))
                                .map(it -> it.setScale(type.scale()).toPlainString());
                case REAL ->
                        Optional.of(Float.parseFloat(text))
                                .filter(Float::isFinite)
                                .map(String::valueOf);
                case DOUBLE ->
                        Optional.of(Double.parseDouble(text))
                                .filter(Double::isFinite)
                                .map(String::valueOf);
                case TEXT -> Optional.of(text);
                case DATE -> Optional.of(LocalDate.parse(text).toString());
                case TIME -> Optional.of(TIME.format(LocalTime.parse(text, TIME)));
                case TIMESTAMP, TIMESTAMP_WITH_TIME_ZONE ->
                        Optional.of(
                                TIMESTAMP.format(
                                        LocalDateTime.parse(text.replace('T', ' '), TIMESTAMP)));
                case UUID -> Optional.of(UUID.fromString(text).toString());
                case BINARY, JSON, ARRAY -> Optional.empty();
            };
        } catch (IllegalArgumentException | DateTimeException _) {
            return Optional.empty();
        }
    }

    /** Whether a number is one of the type's: its digits before and after the point. */
    static boolean fits(BigDecimal number, ColumnType type) {
        var plain = number.stripTrailingZeros();
        return switch (type.kind()) {
            case SMALLINT, INTEGER, BIGINT ->
                    plain.scale() <= 0 && plain.precision() <= 18 + plain.scale();
            case DECIMAL ->
                    plain.scale() <= type.scale()
                            && plain.precision() - plain.scale() <= type.precision() - type.scale();
            case REAL, DOUBLE -> true;
            case BOOLEAN,
                    TEXT,
                    DATE,
                    TIME,
                    TIMESTAMP,
                    TIMESTAMP_WITH_TIME_ZONE,
                    UUID,
                    BINARY,
                    JSON,
                    ARRAY ->
                    false;
        };
    }

    private static Optional<BigDecimal> number(String text) {
        return text.length() > 50
                ? Optional.empty()
                : Optional.of(new BigDecimal(text)).filter(it -> Math.abs(it.scale()) <= 50);
    }
}
