package city.gatehouse.engine.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.gatehouse.engine.function.Functions;
import city.gatehouse.policy.refusal.RefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.calcite.sql.SqlKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is answered and what is not is told completely, in the code and on the page. */
class FormsTest {
    private static final Path PAGE = Path.of("../docs/sql.md");
    private static final Pattern NAME = Pattern.compile("`([A-Z][A-Z0-9_]*)`");

    /** Kinds that only functions have whose calls are ordinary calls by name. */
    private static final Set<SqlKind> OF_NAMED_FUNCTIONS =
            kinds(
                    """
                    CONVERT_ORACLE TRANSLATE NULLIF COALESCE DECODE NVL NVL2 GREATEST GREATEST_PG
                    CONCAT2 CONCAT_WITH_NULL CONCAT_WS_MSSQL CONCAT_WS_POSTGRESQL CONCAT_WS_SPARK IF
                    LEAST LEAST_PG LOG DATE_ADD ADD_MONTHS DATE_TRUNC DATE_SUB TIME_ADD TIME_SUB
                    TIMESTAMP_ADD TIMESTAMP_DIFF TIMESTAMP_SUB FLOOR CEIL EXTRACT ARRAY_APPEND
                    ARRAY_COMPACT ARRAY_CONCAT ARRAY_CONTAINS ARRAY_DISTINCT ARRAY_EXCEPT
                    ARRAY_INSERT ARRAY_INTERSECT ARRAY_JOIN ARRAY_LENGTH ARRAY_MAX ARRAY_MIN
                    ARRAY_POSITION ARRAY_PREPEND ARRAY_REMOVE ARRAY_REPEAT ARRAY_REVERSE ARRAY_SIZE
                    ARRAY_SLICE ARRAY_TO_STRING ARRAY_UNION ARRAYS_OVERLAP ARRAYS_ZIP SORT_ARRAY
                    MAP_CONCAT MAP_ENTRIES MAP_KEYS MAP_VALUES MAP_CONTAINS_KEY MAP_FROM_ARRAYS
                    MAP_FROM_ENTRIES STR_TO_MAP SUBSTRING_INDEX REVERSE_SPARK SOUNDEX_SPARK
                    SUBSTR_BIG_QUERY SUBSTR_MYSQL SUBSTR_ORACLE SUBSTR_POSTGRESQL CHAR_LENGTH
                    ENDS_WITH STARTS_WITH STRING_TO_ARRAY JSON_TYPE CONTAINS_SUBSTR GROUPING
                    GROUPING_ID GROUP_ID NTH_VALUE ARG_MAX ARG_MIN AGGREGATE_FN TUMBLE_START
                    TUMBLE_END HOP_START HOP_END SESSION_START SESSION_END ST_DWITHIN ST_POINT
                    ST_POINT3 ST_MAKE_LINE ST_CONTAINS HILBERT
                    """);

    /** Something else stands in their place once the statement is read. */
    private static final Set<SqlKind> RESPELLED =
            EnumSet.of(
                    SqlKind.ITEM,
                    SqlKind.ARRAY_VALUE_CONSTRUCTOR,
                    SqlKind.POSIX_REGEX_CASE_SENSITIVE,
                    SqlKind.POSIX_REGEX_CASE_INSENSITIVE);

    @Test
    void everyKindOfSyntaxIsAnsweredOrRefusedForAReason() {
        assertThat(SqlKind.values())
                .allSatisfy(kind ->
                        assertThat(
                                        Stream.of(
                                                        AnsweredForms.RELATIONAL.contains(kind),
                                                        AnsweredForms.EXPRESSIONS.contains(kind),
                                                        AnsweredForms.FUNCTIONS.contains(kind)
                                                                && !AnsweredForms.RELATIONAL
                                                                        .contains(kind)
                                                                && !AnsweredForms.EXPRESSIONS
                                                                        .contains(kind),
                                                        OF_NAMED_FUNCTIONS.contains(kind),
                                                        RESPELLED.contains(kind),
                                                        RefusedForms.reason(kind).isPresent())
                                                .filter(known -> known)
                                                .count())
                                .as(kind.name())
                                .isEqualTo(1));
    }

    @Test
    void everyReasonIsOnThePage() throws IOException {
        var page = Files.readString(PAGE);

        assertThat(RefusedForms.ALL)
                .allSatisfy(reason ->
                        assertThat(page)
                                .contains("| " + reason.form() + " | " + reason.help() + " |"));
    }

    @Test
    void thePageHasTheFunctionsOfTheEngine() throws IOException {
        var section = section(Files.readString(PAGE), "## Functions", "## What is not answered");
        var listed =
                section.lines()
                        .filter(line -> line.startsWith("`") && !line.startsWith("`TO_CHAR`, "))
                        .flatMap(line -> NAME.matcher(line).results().map(found -> found.group(1)))
                        .toList();
        var known = new TreeSet<>(Functions.names());
        known.addAll(AggregateForms.NAMES);

        assertThat(listed).doesNotHaveDuplicates();
        assertThat(new TreeSet<>(listed)).isEqualTo(known);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT %s FROM t # x # (%s BETWEEN 1 AND 2)",
                "SELECT %s FROM t # x # (%s IN (1, 2))",
                "SELECT %s FROM t # x # (%s > ANY (ARRAY[1, 2]))",
                "SELECT %s FROM t # x # ((%s, 1) IN ((1, 2), (3, 4)))",
                "SELECT 1 AS a0%s # - # , a$ + a$ AS a@",
                "WITH a0 AS (SELECT * FROM s.t)%s SELECT * FROM a30 # - # , a@ AS (SELECT * FROM"
                        + " a$, a$)"
            })
    void whatGrowsWithEachStepIsTooLarge(String form) {
        var parts = form.split(" # ");
        var grown = parts[1].equals("-") ? "" : parts[1];
        for (int i = 0; i < 30; i++) {
            var step = parts[2].replace("$", "" + i).replace("@", "" + (i + 1));
            grown = step.contains("%s") ? step.formatted(grown) : grown + step;
        }
        var statement = parts[0].formatted(grown);

        assertThatThrownBy(() -> new StatementReader(Bounds.DEFAULT).read(statement))
                .isInstanceOf(RefusedException.class)
                .hasMessageStartingWith("TOO_LARGE");
    }

    @Test
    void aRefusalPointsIntoTheStatementAsItWasWritten() {
        var statement =
                "SELECT a::int, b::text,\n  c::decimal(10, 2), INTERVAL '1 day', MAP['d', 1]";

        assertThatThrownBy(() -> new StatementReader(Bounds.DEFAULT).read(statement))
                .hasMessageContaining("(line 2, column 40)");
    }

    private static Set<SqlKind> kinds(String names) {
        return Arrays.stream(names.strip().split("\\s+"))
                .map(SqlKind::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(SqlKind.class)));
    }

    private static String section(String page, String from, String to) {
        return page.substring(page.indexOf(from), page.indexOf(to));
    }
}
