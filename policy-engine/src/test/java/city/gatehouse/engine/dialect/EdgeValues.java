package city.gatehouse.engine.dialect;

import city.gatehouse.policy.catalog.ColumnType;
import city.gatehouse.policy.catalog.ColumnType.Kind;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One table with a column of every type, and rows with the values at which functions break. */
final class EdgeValues {
    static final Map<String, ColumnType> COLUMNS = columns();

    private static final List<String> ROWS =
            List.of(
                    "1, 1, 2, 3, 4.25, 5.125, 6.5, 7.5, 'abc', 'b', DATE '2020-01-31', DATE"
                            + " '2019-12-30', TIME '10:00:01.5', TIMESTAMP '2020-01-31 10:20:30.5',"
                            + " TIMESTAMP '2020-02-29 23:59:59.999999', TIMESTAMPTZ '2020-01-31"
                            + " 10:20:30.5+00', TRUE, FALSE, '00000000-0000-0000-0000-000000000001',"
                            + " '\\xAA\\x00'::BLOB,"
                            + " '{\"a\": 1, \"b\": [1, 2, \"x\"], \"c\": {\"d\": null}, \"t\": \"abc\"}', ['x', 'y', NULL], [3, 1, 2]",
                    "2, 0, 0, 0, 0, 0, 0, 0, '', '', DATE '1970-01-01', DATE '1970-01-01', TIME"
                            + " '00:00:00', TIMESTAMP '1970-01-01 00:00:00', TIMESTAMP '1970-01-01"
                            + " 00:00:00', TIMESTAMPTZ '1970-01-01 00:00:00+00', FALSE, FALSE,"
                            + " '00000000-0000-0000-0000-000000000000', ''::BLOB,"
                            + " '{}', [], []",
                    "3, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL,"
                            + " NULL, NULL, NULL, NULL, NULL, NULL, NULL,"
                            + " NULL, NULL, NULL",
                    "4, -1, -7, -123456789012, -2.50, -2.500, -2.5, -2.5, 'Straße ÀÉ', 'e',"
                            + " DATE '1969-12-31', DATE '2000-02-29', TIME '23:59:59.999999', TIMESTAMP"
                            + " '1969-12-31 23:59:59.999999', TIMESTAMP '1582-10-15 12:00:00',"
                            + " TIMESTAMPTZ '1969-12-31 23:59:59+02', TRUE, NULL,"
                            + " 'ffffffff-ffff-ffff-ffff-ffffffffffff', 'abc'::BLOB,"
                            + " '[1, -2.5, \"é\", true, null]', ['Straße'], [NULL]",
                    "5, 32767, 2147483647, 9223372036854775807, 9999999.99,"
                            + " 99999999999999999999999999999999999.999, 3.4e38,"
                            + " 1.7976931348623157e308, 'a%b_c\\d', '%', DATE '9999-12-31', DATE"
                            + " '0001-01-01', NULL, TIMESTAMP '9999-12-31 23:59:59.999999', TIMESTAMP"
                            + " '0001-01-01 00:00:00', TIMESTAMPTZ '9999-12-31 23:59:59.999999+00',"
                            + " FALSE, TRUE, NULL, NULL,"
                            + " '\"text\"', [''], [2147483647, -2147483648]",
                    "6, -32768, -2147483648, -9223372036854775808, -9999999.99,"
                            + " -99999999999999999999999999999999999.999, -3.4e38, 5e-324, 'e' ||"
                            + " chr(769) || '🎉x  ', chr(769), DATE '5000-01-01', DATE '1066-10-14',"
                            + " NULL, TIMESTAMP '0044-03-15 (BC) 00:00:00', TIMESTAMP '2020-12-31"
                            + " 00:00:00', TIMESTAMPTZ '0044-03-15 (BC) 00:00:00+00', TRUE, TRUE,"
                            + " NULL, NULL,"
                            + " ' {\"a\" : {\"a\": \"b\"} , \"t\":true} ', ['a', 'a'], [1, 1, 1]",
                    "7, 10, 12, 1000000007, 0.05, 0.005, 'nan', 'nan', '12', '1', DATE"
                            + " '2024-02-29', DATE '2023-02-28', NULL, TIMESTAMP '2024-02-29"
                            + " 12:34:56.789012', TIMESTAMP '2024-02-29 12:34:56.789012', TIMESTAMPTZ"
                            + " '2024-03-31 01:30:00+01', NULL, TRUE, NULL, NULL,"
                            + " '12.50', NULL, [7]",
                    "8, 15, 25, 35, 1.15, 2.675, 'inf', 'inf', '2020-01-31', '-', DATE '2021-01-03',"
                            + " DATE '2021-01-04', NULL, TIMESTAMP '2021-01-03 23:00:00', TIMESTAMP"
                            + " '2021-01-04 01:00:00', NULL, NULL, NULL, NULL, NULL,"
                            + " 'null', ['2020-01-31'], NULL",
                    "9, 3, 5, 8, 100.00, 12.345, '-inf', '-inf', e'line\\nbreak''q', '''', DATE"
                            + " '2022-08-15', DATE '2022-08-14', NULL, TIMESTAMP '2022-08-15 00:00:00',"
                            + " NULL, NULL, NULL, NULL, NULL, NULL,"
                            + " '{\"a\": \"line\\nbreak\", \"a.b\": 5, \"\": 0}', ['''', NULL], [5, NULL, 8]");

    private EdgeValues() {}

    static List<String> statements() {
        var types = new StringBuilder();
        COLUMNS.forEach((name, type) ->
                types.append(types.isEmpty() ? "" : ", ")
                        .append(name)
                        .append(' ')
                        .append(new DuckDbDialect().storeType(type)));
        var insert = "INSERT INTO edge VALUES (" + String.join("), (", ROWS) + ")";
        return List.of("SET TimeZone = 'UTC'", "CREATE TABLE edge(" + types + ")", insert);
    }

    private static Map<String, ColumnType> columns() {
        var columns = new LinkedHashMap<String, ColumnType>();
        columns.put("id", ColumnType.INTEGER);
        columns.put("si", ColumnType.of(Kind.SMALLINT));
        columns.put("i", ColumnType.INTEGER);
        columns.put("b", ColumnType.BIGINT);
        columns.put("d", ColumnType.decimal(9, 2));
        columns.put("e", ColumnType.decimal(38, 3));
        columns.put("r", ColumnType.of(Kind.REAL));
        columns.put("f", ColumnType.DOUBLE);
        columns.put("s", ColumnType.TEXT);
        columns.put("t", ColumnType.TEXT);
        columns.put("dt", ColumnType.DATE);
        columns.put("du", ColumnType.DATE);
        columns.put("tm", ColumnType.of(Kind.TIME));
        columns.put("ts", ColumnType.TIMESTAMP);
        columns.put("tu", ColumnType.TIMESTAMP);
        columns.put("tz", ColumnType.of(Kind.TIMESTAMP_WITH_TIME_ZONE));
        columns.put("bo", ColumnType.BOOLEAN);
        columns.put("bp", ColumnType.BOOLEAN);
        columns.put("u", ColumnType.of(Kind.UUID));
        columns.put("bl", ColumnType.of(Kind.BINARY));
        columns.put("j", ColumnType.JSON);
        columns.put("sa", ColumnType.array(ColumnType.TEXT));
        columns.put("ia", ColumnType.array(ColumnType.INTEGER));
        return Collections.unmodifiableMap(columns);
    }
}
