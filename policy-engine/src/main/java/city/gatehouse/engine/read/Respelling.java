package city.gatehouse.engine.read;

import static city.gatehouse.engine.read.Calls.call;

import city.gatehouse.engine.read.spelling.Mark;
import city.gatehouse.engine.read.spelling.Spelling;
import city.gatehouse.engine.read.spelling.TypeNames;
import city.gatehouse.policy.refusal.Refusal;
import city.gatehouse.policy.refusal.RefusalCode;
import city.gatehouse.policy.refusal.RefusedException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.calcite.sql.SqlBasicTypeNameSpec;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlCollectionTypeNameSpec;
import org.apache.calcite.sql.SqlDataTypeSpec;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlLiteral;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlOrderBy;
import org.apache.calcite.sql.SqlSelect;
import org.apache.calcite.sql.SqlTypeNameSpec;
import org.apache.calcite.sql.SqlUserDefinedTypeNameSpec;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.sql.parser.SqlParseException;
import org.apache.calcite.sql.parser.SqlParser;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.apache.calcite.sql.type.SqlTypeName;
import org.apache.calcite.sql.util.SqlShuttle;
import org.jspecify.annotations.Nullable;

/**
 * What the parser has read, in forms that later stages know: the marks of the spelling are taken
 * for what they mean, and what PostgreSQL and DuckDB have in more than one form is put into one.
 */
final class Respelling extends SqlShuttle {
    private static final Pattern ARRAY = Pattern.compile("\\s*\\[\\s*]");

    private final Spelling spelling;
    private final Selects selects;
    private final Series series = new Series();

    Respelling(Spelling spelling) {
        this.spelling = spelling;
        this.selects = new Selects(spelling);
    }

    SqlNode respelled(SqlNode statement) {
        var respelled = statement.accept(this);
        if (respelled == null) {
            throw new IllegalStateException("a statement stays one");
        }
        return respelled;
    }

    @Override
    public @Nullable SqlNode visit(SqlDataTypeSpec type) {
        var at = type.getParserPosition();
        var spec = type.getTypeNameSpec();
        if (spec instanceof SqlCollectionTypeNameSpec array) {
            return own(array.getElementTypeName())
                    .<SqlNode>map(element ->
                            new SqlDataTypeSpec(
                                    new SqlCollectionTypeNameSpec(
                                            element,
                                            SqlTypeName.valueOf(array.getTypeName().getSimple()),
                                            at),
                                    at))
                    .orElse(type);
        }
        return own(spec).<SqlNode>map(named -> new SqlDataTypeSpec(named, at)).orElse(type);
    }

    private static Optional<SqlTypeNameSpec> own(SqlTypeNameSpec spec) {
        return spec instanceof SqlUserDefinedTypeNameSpec named && named.getTypeName().isSimple()
                ? TypeNames.other(named.getTypeName().getSimple())
                        .map(name -> new SqlBasicTypeNameSpec(name, spec.getParserPos()))
                : Optional.empty();
    }

    @Override
    public @Nullable SqlNode visit(SqlCall call) {
        switch (call) {
            case SqlOrderBy sorted -> selects.distinctOn(sorted);
            case SqlSelect select -> selects.check(select);
            default -> {}
        }
        var visited = super.visit(call);
        return visited instanceof SqlCall own ? respelled(own) : visited;
    }

    private SqlNode respelled(SqlCall call) {
        return switch (call.getKind()) {
            case SELECT -> selects.groupedByAll(selects.withoutTable((SqlSelect) call));
            case ORDER_BY -> selects.sortedByAll(Selects.ofTable((SqlOrderBy) call));
            case ITEM -> marked(call);
            case ARRAY_VALUE_CONSTRUCTOR -> Elements.made(call);
            case EQUALS,
                    NOT_EQUALS,
                    LESS_THAN,
                    LESS_THAN_OR_EQUAL,
                    GREATER_THAN,
                    GREATER_THAN_OR_EQUAL,
                    IN,
                    NOT_IN,
                    SOME,
                    ALL ->
                    Rows.compared(call);
            case UNNEST, COLLECTION_TABLE, LATERAL, AS -> series.table(call);
            case ROLLUP, CUBE -> GroupingSets.of(call);
            case FILTER -> AggregateForms.filter(call);
            case OVER -> AggregateForms.over(call);
            case SIMILAR, POSIX_REGEX_CASE_SENSITIVE, POSIX_REGEX_CASE_INSENSITIVE -> pattern(call);
            case OTHER_FUNCTION -> AggregateForms.function(call);
            case JDBC_FN -> JdbcFunctions.plain(call);
            default -> call;
        };
    }

    /** {@code x::type}, {@code x AT TIME ZONE 'zone'} and {@code x -> 'key'}. */
    private SqlNode marked(SqlCall call) {
        var at = call.getParserPosition();
        var mark = spelling.mark(call.operand(1).getParserPosition());
        if (mark.isEmpty()) {
            return call(Calls.named("ARRAY_EXTRACT", at), at, call.getOperandList());
        }
        return switch (mark.get()) {
            case Mark.Cast cast ->
                    call(SqlStdOperatorTable.CAST, at, call.operand(0), type(cast.type(), at));
            case Mark.Zone zone ->
                    call(
                            Calls.named("TIMEZONE", at),
                            at,
                            SqlLiteral.createCharString(zone.name(), at),
                            call.operand(0));
            case Mark.Arrow arrow ->
                    call(
                            Calls.named(
                                    arrow.isText() ? "JSON_EXTRACT_STRING" : "JSON_EXTRACT", at),
                            at,
                            call.operand(0),
                            arrow.isKey()
                                    ? SqlLiteral.createCharString(arrow.place(), at)
                                    : SqlLiteral.createExactNumeric(arrow.place(), at));
            case Mark.All _, Mark.DistinctOn _, Mark.NoTable _ -> call;
        };
    }

    private SqlNode type(String name, SqlParserPos at) {
        try {
            var cast =
                    SqlParser.create(
                                    "CAST(NULL AS "
                                            + ARRAY.matcher(name).replaceAll(" ARRAY")
                                            + ")",
                                    StatementReader.PARSER)
                            .parseExpression();
            var type = ((SqlCall) cast).operand(1).accept(this);
            return type instanceof SqlDataTypeSpec spec
                    ? new SqlDataTypeSpec(spec.getTypeNameSpec(), spec.getTimeZone(), null, at)
                    : unknown(name, at);
        } catch (SqlParseException e) {
            return unknown(name, at);
        }
    }

    private SqlNode unknown(String name, SqlParserPos at) {
        throw new RefusedException(
                Refusal.of(
                                RefusalCode.UNSUPPORTED_TYPE,
                                "the type `" + name + "` is not known here")
                        .at(StatementReader.position(at)));
    }

    /** A SIMILAR pattern fits the whole text in DuckDB, a regular expression any part of it. */
    private static SqlNode pattern(SqlCall call) {
        var at = call.getParserPosition();
        if (call.operandCount() > 2) {
            throw Calls.refused(call, "SIMILAR TO with ESCAPE", "escape with a backslash");
        }
        var operator = call.getOperator();
        boolean isNegated = operator.getName().matches("(NOT|NEGATED) .*");
        boolean isWhole = call.getKind() == SqlKind.SIMILAR;
        var function = Calls.named(isWhole ? "REGEXP_FULL_MATCH" : "REGEXP_MATCHES", at);
        var test =
                call.getKind() == SqlKind.POSIX_REGEX_CASE_INSENSITIVE
                        ? call(
                                function,
                                at,
                                call.operand(0),
                                call.operand(1),
                                SqlLiteral.createCharString("i", at))
                        : call(function, at, call.operand(0), call.operand(1));
        return isNegated ? call(SqlStdOperatorTable.NOT, at, test) : test;
    }
}
