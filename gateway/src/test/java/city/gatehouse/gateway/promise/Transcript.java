package city.gatehouse.gateway.promise;

import city.gatehouse.gateway.query.AnswerRefusedException;
import city.gatehouse.gateway.query.SafeBatches;
import city.gatehouse.policy.refusal.Refusal;
import city.gatehouse.policy.refusal.RefusedException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.arrow.vector.DateDayVector;
import org.apache.arrow.vector.FieldVector;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a caller sees of one question: names, types and rows, or the refusal's text
 * without its reference.
 *
 * @param protection what the answer says of itself; empty when refused
 */
record Transcript(
        List<String> columns, List<List<String>> rows, String refusal, String protection) {
    /** Sums of doubles depend on the order in which threads add them. */
    private static final MathContext DIGITS = new MathContext(11);

    static Transcript of(SafeBatches batches) {
        var columns =
                batches.schema().getFields().stream()
                        .map(f -> f.getName() + " " + type(f.getType().toString()))
                        .toList();
        var rows = new ArrayList<List<String>>();
        while (batches.next()) {
            var root = batches.root();
            for (int row = 0; row < root.getRowCount(); row++) {
                int at = row;
                rows.add(root.getFieldVectors().stream().map(v -> text(value(v, at))).toList());
            }
        }
        return new Transcript(columns, rows, "", batches.protection());
    }

    static Transcript of(AnswerRefusedException refused) {
        return of(refused.refusal());
    }

    static Transcript of(RefusedException refused) {
        return of(refused.refusal());
    }

    private static Transcript of(Refusal refusal) {
        return new Transcript(List.of(), List.of(), refusal.text(), "");
    }

    /** What plain DuckDB answers. */
    static Transcript of(ResultSet rows) throws SQLException {
        var metadata = rows.getMetaData();
        var columns = new ArrayList<String>();
        for (int i = 1; i <= metadata.getColumnCount(); i++) {
            columns.add(metadata.getColumnName(i) + " " + type(metadata.getColumnTypeName(i)));
        }
        var found = new ArrayList<List<String>>();
        while (rows.next()) {
            var row = new ArrayList<String>();
            for (int i = 1; i <= columns.size(); i++) {
                boolean time = columns.get(i - 1).endsWith(" TIMESTAMP");
                row.add(text(time ? rows.getObject(i, LocalDateTime.class) : rows.getObject(i)));
            }
            found.add(row);
        }
        return new Transcript(columns, found, "", "");
    }

    boolean isRefused() {
        return !refusal.isEmpty();
    }

    /** The refusal's code; empty for an answer. */
    String code() {
        return isRefused() ? refusal.substring(0, refusal.indexOf(':')) : "";
    }

    List<String> types() {
        return columns.stream().map(c -> c.substring(c.lastIndexOf(' ') + 1)).toList();
    }

    List<String> names() {
        return columns.stream().map(c -> c.substring(0, c.lastIndexOf(' '))).toList();
    }

    List<String> sortedRows() {
        return rows.stream().map(Object::toString).sorted().toList();
    }

    private static @Nullable Object value(FieldVector vector, int row) {
        if (vector instanceof DateDayVector days) {
            return days.isNull(row) ? null : LocalDate.ofEpochDay(days.get(row));
        }
        return vector.getObject(row);
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "NULL";
            case BigDecimal number -> exact(number);
            case BigInteger number -> exact(new BigDecimal(number));
            case Double number -> real(number);
            case Float number -> real(number.doubleValue());
            case Number number -> exact(BigDecimal.valueOf(number.longValue()));
            case String text -> "'" + text + "'";
            case org.apache.arrow.vector.util.Text text -> "'" + text + "'";
            case org.duckdb.JsonNode json -> "'" + json + "'";
            case List<?> array -> array.stream().map(Transcript::text).toList().toString();
            case java.sql.Array array -> text(elements(array));
            default -> value.toString();
        };
    }

    private static List<@Nullable Object> elements(java.sql.Array array) {
        try {
            return java.util.Arrays.asList((@Nullable Object[]) array.getArray());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String exact(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static String real(double number) {
        return Double.isFinite(number)
                ? exact(new BigDecimal(number).round(DIGITS)) + "e"
                : Double.toString(number);
    }

    /** One name for each type of Arrow and DuckDB. */
    private static String type(String name) {
        return switch (name) {
            case "Int(16, true)" -> "SMALLINT";
            case "Int(32, true)" -> "INTEGER";
            case "Int(64, true)" -> "BIGINT";
            case "Utf8", "JSON" -> "VARCHAR";
            case "Bool" -> "BOOLEAN";
            case "Date(DAY)" -> "DATE";
            case "Timestamp(MICROSECOND, null)" -> "TIMESTAMP";
            case "FloatingPoint(DOUBLE)" -> "DOUBLE";
            case "FloatingPoint(SINGLE)", "FLOAT" -> "REAL";
            case "HUGEINT" -> "DECIMAL(38,0)";
            default ->
                    name.endsWith("[]")
                            ? "List"
                            : name.startsWith("Decimal(")
                                    ? name.replace(", 128)", ")")
                                            .replace("Decimal", "DECIMAL")
                                            .replace(" ", "")
                                    : name.replace(" ", "");
        };
    }

    /** Where two differ, in few words. */
    String difference(Transcript other, boolean ordered) {
        var differences = new ArrayList<String>();
        if (!refusal.equals(other.refusal)) {
            differences.add("refused `" + refusal + "` / `" + other.refusal + "`");
        }
        if (!types().equals(other.types())) {
            differences.add("types " + types() + " / " + other.types());
        }
        var ours = ordered ? rows.stream().map(Object::toString).toList() : sortedRows();
        var theirs =
                ordered ? other.rows.stream().map(Object::toString).toList() : other.sortedRows();
        if (!ours.equals(theirs)) {
            int at =
                    IntStream.range(0, Math.min(ours.size(), theirs.size()))
                            .filter(i -> !ours.get(i).equals(theirs.get(i)))
                            .findFirst()
                            .orElse(Math.min(ours.size(), theirs.size()));
            differences.add(
                    ours.size()
                            + " / "
                            + theirs.size()
                            + " rows, first difference "
                            + (at < ours.size() ? ours.get(at) : "-")
                            + " / "
                            + (at < theirs.size() ? theirs.get(at) : "-"));
        }
        return String.join("; ", differences);
    }
}
