package city.gatehouse.engine.read;

import static city.gatehouse.engine.read.Calls.call;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlLiteral;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNumericLiteral;
import org.apache.calcite.sql.SqlUnnestOperator;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.apache.calcite.sql.type.SqlTypeName;
import org.apache.calcite.sql.util.SqlBasicVisitor;
import org.apache.calcite.util.Util;
import org.jspecify.annotations.Nullable;

/** Tables that a statement makes up: UNNEST(ARRAY[…]) and generate_series, as VALUES. */
final class Series {
    /** Of all tables of a statement together. */
    private static final int ROWS_AT_MOST = 1_000;

    private static final Set<SqlKind> MADE_UP =
            EnumSet.of(SqlKind.VALUES, SqlKind.UNNEST, SqlKind.LATERAL);

    private int rows;

    SqlNode table(SqlCall call) {
        return switch (call.getKind()) {
            case UNNEST -> named(unnested(call), "unnest", call);
            case COLLECTION_TABLE -> series(call);
            case LATERAL -> onceLateral(call);
            default -> renamed(call);
        };
    }

    /** Of an array that is lateral of itself. */
    private static SqlNode onceLateral(SqlCall call) {
        return call.operand(0) instanceof SqlCall named
                        && named.getKind() == SqlKind.AS
                        && MADE_UP.contains(named.operand(0).getKind())
                ? named
                : call;
    }

    /** The name that is written replaces the one that a made-up table has of itself. */
    private static SqlNode renamed(SqlCall call) {
        if (!(call.operand(0) instanceof SqlCall inner)
                || inner.getKind() != SqlKind.AS
                || !MADE_UP.contains(inner.operand(0).getKind())
                || !(inner.operand(1) instanceof SqlIdentifier)) {
            return call;
        }
        var operands = new ArrayList<>(call.getOperandList());
        operands.set(0, inner.operand(0));
        if (operands.size() == 2) {
            operands.add(operands.get(1));
        }
        return call(SqlStdOperatorTable.AS, call.getParserPosition(), operands);
    }

    private SqlNode series(SqlCall table) {
        if (!(table.operand(0) instanceof SqlCall call)
                || !call.getOperator()
                        .getName()
                        .toLowerCase(Locale.ROOT)
                        .equals("generate_series")) {
            return table;
        }
        var at = call.getParserPosition();
        if (call.operandCount() == 3 && Days.isMoment(call.operand(0))) {
            return named(values(Days.series(call, ROWS_AT_MOST), table), "generate_series", table);
        }
        var bounds = call.getOperandList().stream().map(Series::number).toList();
        if (bounds.size() < 2 || bounds.size() > 3 || bounds.contains(Integer.MIN_VALUE)) {
            throw Calls.refused(
                    call,
                    "generate_series of something else than numbers or dates that are written out",
                    "write the first, the last and the step as literals");
        }
        int step = bounds.size() == 3 ? bounds.get(2) : 1;
        var numbers = new ArrayList<SqlNode>();
        for (long n = bounds.get(0);
                step > 0 && n <= bounds.get(1) || step < 0 && n >= bounds.get(1);
                n += step) {
            if (numbers.size() == ROWS_AT_MOST) {
                throw Calls.refused(call, "a series of more than 1000 rows", "ask for fewer");
            }
            numbers.add(bigint(n, at));
        }
        if (numbers.isEmpty()) {
            throw Calls.refused(call, "a series without rows", "let it end behind its beginning");
        }
        return named(values(numbers, table), "generate_series", table);
    }

    private static SqlNode bigint(long number, SqlParserPos at) {
        return Calls.cast(
                SqlLiteral.createExactNumeric(Long.toString(number), at), SqlTypeName.BIGINT, at);
    }

    private static int number(SqlNode node) {
        try {
            return node instanceof SqlNumericLiteral literal && literal.isInteger()
                    ? Math.max(
                            -Integer.MAX_VALUE,
                            literal.getValueAs(BigDecimal.class).intValueExact())
                    : node.getKind() == SqlKind.MINUS_PREFIX
                            ? -number(((SqlCall) node).operand(0))
                            : Integer.MIN_VALUE;
        } catch (ArithmeticException _) {
            return Integer.MIN_VALUE;
        }
    }

    /** The rows of an array that is written out, or of one that each row has. */
    private SqlNode unnested(SqlCall unnest) {
        boolean isPlain =
                unnest.getOperator() instanceof SqlUnnestOperator operator
                        && !operator.withOrdinality
                        && unnest.operandCount() == 1;
        if (!isPlain) {
            throw Calls.refused(
                    unnest, "UNNEST of several arrays, or with numbers", "UNNEST one array");
        }
        return Elements.elements(unnest.operand(0))
                .map(elements -> besides(elements, values(elements, unnest), unnest))
                .orElse(unnest);
    }

    /** Elements with names in them can be of the tables before. */
    private static SqlNode besides(List<SqlNode> elements, SqlNode values, SqlCall unnest) {
        return elements.stream().noneMatch(Series::hasName)
                ? values
                : call(
                        SqlStdOperatorTable.LATERAL,
                        unnest.getParserPosition(),
                        Selects.allOf(named(values, "unnest", unnest)));
    }

    private static boolean hasName(SqlNode node) {
        try {
            node.accept(
                    new SqlBasicVisitor<@Nullable Void>() {
                        @Override
                        public @Nullable Void visit(SqlIdentifier name) {
                            throw new Util.FoundOne(name);
                        }
                    });
            return false;
        } catch (Util.FoundOne _) {
            return true;
        }
    }

    private SqlNode values(List<SqlNode> elements, SqlCall call) {
        var at = call.getParserPosition();
        rows += elements.size();
        if (rows > ROWS_AT_MOST) {
            throw Calls.refused(call, "making up more than 1000 rows", "ask for fewer");
        }
        return call(
                SqlStdOperatorTable.VALUES,
                at,
                elements.stream().map(e -> call(SqlStdOperatorTable.ROW, at, e)).toList());
    }

    private static SqlNode named(SqlNode table, String name, SqlCall call) {
        var at = call.getParserPosition();
        return call(
                SqlStdOperatorTable.AS,
                at,
                table,
                new SqlIdentifier(name, at),
                new SqlIdentifier(name, at));
    }
}
