package city.gatehouse.engine.dialect;

import java.util.HexFormat;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.sql.type.SqlTypeName;

/** Literals as PostgreSQL reads them, with standard_conforming_strings. */
final class PostgreSqlLiterals extends DuckDbLiterals {
    @Override
    String binary(byte[] bytes) {
        return "CAST('\\x" + HexFormat.of().formatHex(bytes) + "' AS BYTEA)";
    }

    /** Digits alone are a numeric there. */
    @Override
    String approximate(double value) {
        return "CAST('" + value + "' AS DOUBLE PRECISION)";
    }

    /** A numeric without a precision is not a DECIMAL of any. */
    @Override
    boolean isNatural(String plain, RelDataType type) {
        return type.getSqlTypeName() != SqlTypeName.DECIMAL && super.isNatural(plain, type);
    }
}
