package city.gatehouse.engine.type;

import static org.apache.calcite.rel.type.RelDataType.PRECISION_NOT_SPECIFIED;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.sql.SqlCollation;
import org.apache.calcite.sql.type.SqlTypeFactoryImpl;
import org.apache.calcite.sql.type.SqlTypeMappingRule;
import org.apache.calcite.sql.type.SqlTypeName;
import org.jspecify.annotations.Nullable;

/**
 * Makes types in one form each, so that Calcite reads a statement as DuckDB does: all text is
 * VARCHAR without a length, FLOAT has four bytes, seconds have six digits, DECIMAL alone is
 * DECIMAL(18, 3), OTHER is JSON, and what is common to several types is {@link CommonType}'s to
 * say.
 */
final class TypeFactory extends SqlTypeFactoryImpl {
    private static final SqlCollation COLLATION =
            new SqlCollation("UTF-8$en_US$primary", SqlCollation.Coercibility.IMPLICIT);

    TypeFactory() {
        super(TypeSystem.INSTANCE);
    }

    @Override
    public Charset getDefaultCharset() {
        return StandardCharsets.UTF_8;
    }

    @Override
    public RelDataType createSqlType(SqlTypeName name) {
        var one = oneForm(name);
        return switch (one) {
            case DECIMAL -> createSqlType(one, 18, 3);
            case OTHER -> canonize(new JsonType(false));
            default -> super.createSqlType(one);
        };
    }

    @Override
    public RelDataType createSqlType(SqlTypeName name, int precision) {
        var one = oneForm(name);
        return switch (one) {
            case DECIMAL -> super.createSqlType(one, precision, 0);
            case VARCHAR, VARBINARY -> super.createSqlType(one, PRECISION_NOT_SPECIFIED);
            case TIME, TIMESTAMP, TIMESTAMP_TZ ->
                    super.createSqlType(one, TypeSystem.SECOND_DIGITS);
            default -> super.createSqlType(one, precision);
        };
    }

    @Override
    public RelDataType createTypeWithCharsetAndCollation(
            RelDataType type, Charset charset, SqlCollation collation) {
        return super.createTypeWithCharsetAndCollation(type, StandardCharsets.UTF_8, COLLATION);
    }

    @Override
    public RelDataType createTypeWithNullability(RelDataType type, boolean nullable) {
        return type instanceof JsonType
                ? canonize(new JsonType(nullable))
                : super.createTypeWithNullability(type, nullable);
    }

    @Override
    public @Nullable RelDataType leastRestrictive(
            List<RelDataType> types, SqlTypeMappingRule mappingRule) {
        if (types.getFirst().isStruct()) {
            return leastRestrictiveStructuredType(types);
        }
        return CommonType.of(this, types).orElse(null);
    }

    private static SqlTypeName oneForm(SqlTypeName name) {
        return switch (name) {
            case CHAR -> SqlTypeName.VARCHAR;
            case BINARY -> SqlTypeName.VARBINARY;
            case FLOAT -> SqlTypeName.REAL;
            case TIMESTAMP_WITH_LOCAL_TIME_ZONE -> SqlTypeName.TIMESTAMP_TZ;
            default -> name;
        };
    }
}
