package city.gatehouse.engine.function;

import static city.gatehouse.engine.function.Parameter.COUNTABLE;
import static city.gatehouse.engine.function.Parameter.PRINTABLE;
import static city.gatehouse.engine.function.Parameter.TEXT;
import static city.gatehouse.engine.function.Parameter.TEXT_LITERAL;
import static city.gatehouse.engine.function.Parameter.WHOLE;
import static city.gatehouse.engine.function.Parameter.WHOLE_LITERAL;

import java.util.List;
import java.util.stream.Stream;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.sql.SqlBinaryOperator;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlOperator;
import org.apache.calcite.sql.fun.SqlLibraryOperators;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.sql.type.SqlTypeName;
import org.jspecify.annotations.Nullable;

/**
 * Functions of text, counted in code points. What could make a text of any length from a short
 * statement (REPEAT, or LPAD to a computed length) is left out.
 */
final class Texts {
    private static final int PAD_AT_MOST = 1_000;

    static final SqlOperator JOIN = join();

    static final List<Entry> ENTRIES =
            Stream.of(functions(), matching()).flatMap(List::stream).toList();

    private Texts() {}

    private static List<Entry> functions() {
        return List.of(
                Entry.total(JOIN),
                Entry.total(SqlStdOperatorTable.TRIM),
                Entry.total("LOWER", text(TEXT)),
                Entry.total("UPPER", text(TEXT)),
                Entry.total("LTRIM", text(TEXT, TEXT).optional(1)),
                Entry.total("RTRIM", text(TEXT, TEXT).optional(1)),
                Entry.partial("SUBSTRING", text(TEXT, WHOLE, WHOLE).optional(1)),
                Entry.partial("SUBSTR", text(TEXT, WHOLE, WHOLE).optional(1)),
                Entry.partial("LEFT", text(TEXT, WHOLE)),
                Entry.partial("RIGHT", text(TEXT, WHOLE)),
                Entry.total("LPAD", Signature.of(Texts::padded, TEXT, WHOLE_LITERAL, TEXT_LITERAL)),
                Entry.total("RPAD", Signature.of(Texts::padded, TEXT, WHOLE_LITERAL, TEXT_LITERAL)),
                Entry.total("REPLACE", text(TEXT, TEXT, TEXT)),
                Entry.total("TRANSLATE3", text(TEXT, TEXT, TEXT)),
                Entry.total("REVERSE", text(TEXT)),
                Entry.total("SPLIT_PART", text(TEXT, TEXT, WHOLE)),
                Entry.total("CONCAT", present(PRINTABLE).many()),
                Entry.total("CONCAT_WS", Signature.of(Texts::separated, TEXT, PRINTABLE).many()),
                Entry.total("POSITION", count(TEXT, TEXT)),
                Entry.total("STRPOS", count(TEXT, TEXT)),
                Entry.total("CHAR_LENGTH", count(TEXT)),
                Entry.total("CHARACTER_LENGTH", count(TEXT)),
                Entry.total("LENGTH", count(COUNTABLE)),
                Entry.total("LEN", count(COUNTABLE)),
                Entry.total("ASCII", Signature.of(SqlTypeName.INTEGER, TEXT)),
                Entry.total("STARTS_WITH", truth(TEXT, TEXT)),
                Entry.total("ENDS_WITH", truth(TEXT, TEXT)),
                Entry.total("CONTAINS", truth(TEXT, TEXT)),
                Entry.partial("REGEXP_MATCHES", truth(TEXT, TEXT, TEXT_LITERAL).optional(1)),
                Entry.partial("REGEXP_FULL_MATCH", truth(TEXT, TEXT, TEXT_LITERAL).optional(1)),
                Entry.partial("REGEXP_REPLACE", text(TEXT, TEXT, TEXT, TEXT_LITERAL).optional(1)),
                Entry.partial("REGEXP_EXTRACT", text(TEXT, TEXT, WHOLE_LITERAL).optional(1)),
                Entry.total("UNICODE", Signature.of(SqlTypeName.INTEGER, TEXT)),
                Entry.total("LEVENSHTEIN", count(TEXT, TEXT)),
                Entry.total("STRLEN", count(TEXT)),
                Entry.total("BIT_LENGTH", count(TEXT)));
    }

    private static List<Entry> matching() {
        return List.of(
                Entry.partial(SqlStdOperatorTable.LIKE),
                Entry.partial(SqlStdOperatorTable.NOT_LIKE),
                Entry.partial(SqlLibraryOperators.ILIKE),
                Entry.partial(SqlLibraryOperators.NOT_ILIKE));
    }

    private static SqlOperator join() {
        var signature = Signature.of(Texts::joined, PRINTABLE, PRINTABLE);
        return new SqlBinaryOperator(
                "||", SqlKind.OTHER, 60, true, signature, signature.parameterTypes(), signature);
    }

    private static Signature text(Parameter... parameters) {
        return Signature.of(SqlTypeName.VARCHAR, parameters);
    }

    private static Signature count(Parameter... parameters) {
        return Signature.of(SqlTypeName.BIGINT, parameters);
    }

    private static Signature truth(Parameter... parameters) {
        return Signature.of(SqlTypeName.BOOLEAN, parameters);
    }

    /** A text that is there even where the arguments are NULL. */
    private static Signature present(Parameter... parameters) {
        return Signature.of(
                operands -> operands.factory().createSqlType(SqlTypeName.VARCHAR), parameters);
    }

    private static RelDataType joined(Operands operands) {
        return operands.made(SqlTypeName.VARCHAR);
    }

    /** NULL where the separator is. */
    private static RelDataType separated(Operands operands) {
        return operands.factory()
                .createTypeWithNullability(
                        operands.factory().createSqlType(SqlTypeName.VARCHAR),
                        operands.type(0).isNullable());
    }

    private static @Nullable RelDataType padded(Operands operands) {
        boolean isBounded =
                operands.wholeLiteral(1).filter(n -> n.abs().intValue() <= PAD_AT_MOST).isPresent();
        boolean canPad = operands.textLiteral(2).filter(pad -> !pad.isEmpty()).isPresent();
        return isBounded && canPad ? operands.made(SqlTypeName.VARCHAR) : null;
    }
}
