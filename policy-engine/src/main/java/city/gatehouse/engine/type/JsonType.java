package city.gatehouse.engine.type;

import org.apache.calcite.rel.type.RelDataTypeComparability;
import org.apache.calcite.rel.type.RelDataTypeFamily;
import org.apache.calcite.rel.type.RelDataTypeImpl;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.apache.calcite.sql.type.SqlTypeName;

/**
 * Any value of JSON. A type of its own, and no kind of text, so that only functions that name it
 * take it, and nothing is brought to it or from it without a cast. Values do not compare: two texts
 * can be one value.
 */
final class JsonType extends RelDataTypeImpl {
    private static final RelDataTypeFamily FAMILY = new RelDataTypeFamily() {};

    private final boolean nullable;

    JsonType(boolean nullable) {
        this.nullable = nullable;
        computeDigest();
    }

    @Override
    public SqlTypeName getSqlTypeName() {
        return SqlTypeName.OTHER;
    }

    @Override
    public SqlIdentifier getSqlIdentifier() {
        return new SqlIdentifier("JSON", SqlParserPos.ZERO);
    }

    @Override
    public RelDataTypeComparability getComparability() {
        return RelDataTypeComparability.NONE;
    }

    @Override
    public RelDataTypeFamily getFamily() {
        return FAMILY;
    }

    @Override
    public boolean isNullable() {
        return nullable;
    }

    @Override
    protected void generateTypeString(StringBuilder text, boolean withDetail) {
        text.append("JSON");
    }
}
