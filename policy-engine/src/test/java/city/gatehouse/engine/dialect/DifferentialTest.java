package city.gatehouse.engine.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import city.gatehouse.engine.emitted.EmittedSql;
import city.gatehouse.engine.function.Functions;
import city.gatehouse.policy.refusal.RefusedException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.calcite.rel.core.AggregateCall;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexOver;
import org.apache.calcite.rex.RexVisitorImpl;
import org.apache.calcite.runtime.CalciteContextException;
import org.apache.calcite.runtime.CalciteException;
import org.apache.calcite.sql.SqlOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a statement means here is what the same text means to DuckDB: each case of the files is
 * asked both ways, as it is and as we write it, over {@link EdgeValues}. The type of the answer,
 * its values and whether there is one must be the same, and what is said to be total must not fail.
 */
class DifferentialTest {
    /**
     * Gone from expressions: the first is written as LISTAGG, the others as what they negate or
     * are.
     */
    private static final Set<String> REWRITTEN =
            Set.of("STRING_AGG", "NOT LIKE", "NOT ILIKE", "CAST", "::", "TRY_CAST", "+");

    private ReferenceDatabase database;
    private final Set<SqlOperator> used = Collections.newSetFromMap(new IdentityHashMap<>());
    private boolean total;

    @BeforeEach
    void open() throws SQLException {
        database = new ReferenceDatabase();
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    @ParameterizedTest
    @MethodSource("themes")
    void whatWeWriteMeansWhatTheStatementSays(String theme) throws IOException {
        var findings = new ArrayList<String>();

        for (var line : lines(theme)) {
            compare(line, findings);
        }

        assertThat(findings).isEmpty();
    }

    @Test
    void whatDuckDbReadsOtherwiseIsRefused() throws IOException {
        var findings = new ArrayList<String>();

        for (var line : lines("refused")) {
            try {
                findings.add(line + " is written " + pipeline().write(query(line)).sql());
            } catch (CalciteException | RefusedException | UnsupportedOperationException _) {
                continue;
            }
        }

        assertThat(findings).isEmpty();
    }

    @Test
    void everyOperatorOfTheLibraryHasACaseThatIsReadAgain() throws IOException {
        for (var theme : themes()) {
            for (var line : lines(theme)) {
                var written = pipeline().write(query(line.split(" => ", 2)[0])).sql();
                var columns = written.split(" FROM \\(SELECT \\* FROM \\(VALUES", 2)[0];
                assertThatCode(() -> EmittedSql.read(columns, new DuckDbDialect()))
                        .as(columns)
                        .doesNotThrowAnyException();
            }
        }

        assertThat(Functions.operatorTable().getOperatorList())
                .filteredOn(operator -> Functions.rule(operator).isPresent())
                .filteredOn(operator -> !Functions.isInstant(operator))
                .filteredOn(operator -> !REWRITTEN.contains(operator.getName()))
                .filteredOn(operator -> !used.contains(operator))
                .isEmpty();
    }

    /** A case, or a case and DuckDB's words for it. */
    private void compare(String line, List<String> findings) {
        var cases = line.split(" => ", 2);
        var query = query(cases[0]);
        Pipeline.Written written;
        total = true;
        try {
            written = pipeline().write(query);
        } catch (CalciteContextException e) {
            findings.add(
                    line
                            + " is not accepted: "
                            + Objects.requireNonNull(e.getCause()).getMessage());
            return;
        } catch (RuntimeException | AssertionError e) {
            findings.add(
                    line
                            + " is not accepted: "
                            + e
                            + " at "
                            + java.util.Arrays.stream(e.getStackTrace()).limit(6).toList());
            return;
        }
        var expected = database.ask(query(cases[cases.length - 1]));
        var actual = database.ask(written.sql());
        if (total && expected.isError()) {
            findings.add(line + " is said to be total: " + expected.values());
        }
        if (expected.isError() && actual.isError()) {
            compareRows(line, findings);
            return;
        }
        if (!sameType(expected.type(), actual.type())
                || !expected.values().equals(actual.values())) {
            findings.add(line + "\n  " + expected + "\n  " + actual + "\n  " + written.sql());
        } else if (!declared(written.types().getFirst(), actual.type())) {
            findings.add(
                    line + " is " + actual.type() + " and declared " + written.types().getFirst());
        }
    }

    /** Row by row, where some row fails: the same rows must. */
    private void compareRows(String line, List<String> findings) {
        if (line.startsWith("SELECT") || line.contains(" => ")) {
            return;
        }
        for (int id = 1; id <= 9; id++) {
            var query = query(line) + " WHERE id = " + id;
            var expected = database.ask(query);
            var actual = database.ask(pipeline().write(query).sql());
            if (expected.isError() != actual.isError()
                    || !expected.isError() && !expected.values().equals(actual.values())) {
                findings.add(line + " in row " + id + "\n  " + expected + "\n  " + actual);
            }
        }
    }

    private static String query(String line) {
        return line.startsWith("SELECT") ? line : "SELECT " + line + " AS v FROM edge";
    }

    private static boolean sameType(String expected, String actual) {
        return normal(expected).equals(normal(actual)) || expected.equals("\"NULL\"");
    }

    private static boolean declared(String type, String actual) {
        return normal(type).equals(normal(actual)) || actual.isEmpty() || type.equals("NULL");
    }

    private static String normal(String type) {
        return switch (type) {
            case "HUGEINT" -> "DECIMAL(38,0)";
            case "TINYINT" -> "SMALLINT";
            case "FLOAT" -> "REAL";
            default -> type.replace(", ", ",");
        };
    }

    private Pipeline pipeline() {
        return new Pipeline(this::seen, this::seen);
    }

    private void seen(RexNode node) {
        total &= Functions.isTotal(node);
        node.accept(
                new RexVisitorImpl<Void>(true) {
                    @Override
                    public Void visitCall(RexCall call) {
                        used.add(call.getOperator());
                        return super.visitCall(call);
                    }

                    @Override
                    public Void visitOver(RexOver over) {
                        used.add(over.getAggOperator());
                        return super.visitOver(over);
                    }
                });
    }

    private void seen(AggregateCall call) {
        used.add(call.getAggregation());
        total &=
                Functions.isTotal(
                        call, call.getArgList().stream().map(_ -> call.getType()).toList());
    }

    static List<String> themes() {
        return List.of(
                "arithmetic",
                "numbers",
                "text",
                "time",
                "conditions",
                "casts",
                "aggregates",
                "windows",
                "json",
                "arrays");
    }

    static List<String> lines(String theme) throws IOException {
        try (var stream =
                Objects.requireNonNull(
                        DifferentialTest.class.getResourceAsStream(
                                "/differential/" + theme + ".sql"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("--"))
                    .toList();
        }
    }
}
