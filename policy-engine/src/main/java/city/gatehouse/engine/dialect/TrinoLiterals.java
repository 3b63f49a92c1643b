package city.gatehouse.engine.dialect;

import city.gatehouse.policy.refusal.RefusalCode;
import java.util.HexFormat;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rex.RexLiteral;
import org.apache.calcite.sql.type.SqlTypeName;

/** Literals as Trino reads them. */
final class TrinoLiterals extends DuckDbLiterals {
    @Override
    String plain(RexLiteral literal, StoreDialect dialect) {
        // Its zone would have to be one of Trino's names.
        if (literal.getType().getSqlTypeName() == SqlTypeName.TIMESTAMP_TZ && !literal.isNull()) {
            throw TrinoDialect.refused(RefusalCode.UNSUPPORTED_TYPE);
        }
        var plain = super.plain(literal, dialect);
        // Digits alone are at most as many as a BIGINT has.
        return literal.getType().getSqlTypeName() == SqlTypeName.DECIMAL && !literal.isNull()
                ? "DECIMAL '" + plain + "'"
                : plain;
    }

    @Override
    String binary(byte[] bytes) {
        return "X'" + HexFormat.of().withUpperCase().formatHex(bytes) + "'";
    }

    /** Digits of a fraction have the type that they are written with. */
    @Override
    boolean isNatural(String plain, RelDataType type) {
        return type.getSqlTypeName() == SqlTypeName.INTEGER;
    }
}
