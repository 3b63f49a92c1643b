package city.gatehouse.engine.function;

import city.gatehouse.engine.type.CommonType;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rel.type.RelDataTypeFactory;
import org.apache.calcite.sql.SqlIntervalQualifier;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.apache.calcite.sql.type.SqlTypeName;

/** What a function takes in one place. NULL goes everywhere. */
enum Parameter {
    TEXT(SqlTypeName.VARCHAR),
    TEXT_LITERAL(SqlTypeName.VARCHAR),
    WHOLE(SqlTypeName.BIGINT, SqlTypeName.TINYINT, SqlTypeName.SMALLINT, SqlTypeName.INTEGER),
    WHOLE_LITERAL(SqlTypeName.INTEGER, SqlTypeName.BIGINT),
    /** How many places after the point, which is never a BIGINT. */
    PLACES(SqlTypeName.INTEGER, SqlTypeName.TINYINT, SqlTypeName.SMALLINT),
    NUMBER(
            SqlTypeName.DOUBLE,
            SqlTypeName.TINYINT,
            SqlTypeName.SMALLINT,
            SqlTypeName.INTEGER,
            SqlTypeName.BIGINT,
            SqlTypeName.DECIMAL,
            SqlTypeName.REAL),
    BOOLEAN(SqlTypeName.BOOLEAN),
    DATED(SqlTypeName.TIMESTAMP, SqlTypeName.DATE, SqlTypeName.TIMESTAMP_TZ),
    DATE(SqlTypeName.DATE),
    LENGTH_OF_TIME(
            SqlTypeName.INTERVAL_DAY_SECOND,
            SqlTypeName.INTERVAL_TYPES.toArray(SqlTypeName[]::new)),
    APPROXIMATE(SqlTypeName.DOUBLE, SqlTypeName.REAL),
    /** What can be infinite. */
    ENDLESS(
            SqlTypeName.DOUBLE,
            SqlTypeName.REAL,
            SqlTypeName.DATE,
            SqlTypeName.TIMESTAMP,
            SqlTypeName.TIMESTAMP_TZ),
    /** What has one clear text form. */
    PRINTABLE(
            SqlTypeName.VARCHAR,
            SqlTypeName.TINYINT,
            SqlTypeName.SMALLINT,
            SqlTypeName.INTEGER,
            SqlTypeName.BIGINT,
            SqlTypeName.DECIMAL,
            SqlTypeName.REAL,
            SqlTypeName.DOUBLE,
            SqlTypeName.BOOLEAN,
            SqlTypeName.DATE,
            SqlTypeName.TIME,
            SqlTypeName.TIMESTAMP,
            SqlTypeName.TIMESTAMP_TZ,
            SqlTypeName.UUID),
    /** Whatever a column can hold. */
    ANY(
            SqlTypeName.VARCHAR,
            SqlTypeName.TINYINT,
            SqlTypeName.SMALLINT,
            SqlTypeName.INTEGER,
            SqlTypeName.BIGINT,
            SqlTypeName.DECIMAL,
            SqlTypeName.REAL,
            SqlTypeName.DOUBLE,
            SqlTypeName.BOOLEAN,
            SqlTypeName.DATE,
            SqlTypeName.TIME,
            SqlTypeName.TIMESTAMP,
            SqlTypeName.TIMESTAMP_TZ,
            SqlTypeName.UUID,
            SqlTypeName.VARBINARY),
    /** The same, JSON and arrays. */
    VALUE(ANY, SqlTypeName.OTHER, SqlTypeName.ARRAY),
    /** JSON, or a text that may be it. */
    DOCUMENT(SqlTypeName.OTHER, SqlTypeName.VARCHAR),
    /** A place in JSON, as a literal. */
    PATH(SqlTypeName.VARCHAR),
    /** A place in JSON: a path as a literal, or which element of an array, from 0. */
    PLACE(
            SqlTypeName.BIGINT,
            SqlTypeName.TINYINT,
            SqlTypeName.SMALLINT,
            SqlTypeName.INTEGER,
            SqlTypeName.VARCHAR),
    /** Values in an order. */
    ARRAY(SqlTypeName.ARRAY),
    /** What is counted: the characters of a text, or the values of an array. */
    COUNTABLE(SqlTypeName.VARCHAR, SqlTypeName.ARRAY),
    /** An array that is looked into by a place. */
    INDEXED(SqlTypeName.ARRAY),
    /** Whatever arithmetic may be for; its rule says what goes together. */
    OPERAND(SqlTypeName.DOUBLE);

    private final SqlTypeName usual;
    private final Set<SqlTypeName> names;

    Parameter(SqlTypeName usual, SqlTypeName... others) {
        this.usual = usual;
        this.names = EnumSet.of(usual, others);
    }

    Parameter(Parameter those, SqlTypeName... others) {
        this.usual = those.usual;
        this.names = EnumSet.copyOf(those.names);
        this.names.addAll(Arrays.asList(others));
    }

    /** What a {@code ?} in this place is taken for. */
    RelDataType usual(RelDataTypeFactory factory) {
        if (usual == SqlTypeName.ARRAY) {
            return factory.createUnknownType();
        }
        return SqlTypeName.INTERVAL_TYPES.contains(usual)
                ? factory.createSqlIntervalType(
                        new SqlIntervalQualifier(
                                usual.getStartUnit(), usual.getEndUnit(), SqlParserPos.ZERO))
                : factory.createSqlType(usual);
    }

    /** Whether a value of a type is taken, whatever it is. */
    boolean takes(RelDataType type) {
        return names.contains(type.getSqlTypeName());
    }

    boolean takes(Operands operands, int index) {
        RelDataType type = operands.type(index);
        var fits =
                type.getSqlTypeName() == SqlTypeName.NULL || names.contains(type.getSqlTypeName());
        return switch (this) {
            case TEXT_LITERAL -> fits && operands.textLiteral(index).isPresent();
            case WHOLE_LITERAL ->
                    CommonType.isWhole(type) && operands.wholeLiteral(index).isPresent();
            case PATH, PLACE -> fits && (CommonType.isWhole(type) || isPlace(operands, index));
            case INDEXED -> fits || isIndexed(operands);
            case OPERAND -> true;
            case ANY, VALUE -> fits || type.getSqlTypeName() == SqlTypeName.UNKNOWN;
            default -> fits;
        };
    }

    private static boolean isIndexed(Operands operands) {
        throw operands.refused(
                "a part by [ ] is answered of arrays only",
                "write x -> 'key' for JSON, or SUBSTRING for texts");
    }

    private static boolean isPlace(Operands operands, int index) {
        if (operands.textLiteral(index).filter(JsonPaths::isOne).isEmpty()) {
            throw operands.refused(
                    "this place in JSON is not answered here",
                    "write a key, a path such as '$.key[0].other' or '/key/0', or a number, as a"
                            + " literal without wildcards");
        }
        return true;
    }
}
