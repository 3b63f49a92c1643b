package city.gatehouse.engine.validate;

import city.gatehouse.engine.function.Functions;
import city.gatehouse.engine.type.CommonType;
import java.util.ArrayList;
import java.util.function.Function;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rel.type.RelDataTypeFactory;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.fun.SqlCase;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.sql.type.SqlTypeUtil;

/**
 * Whole literals among the values of a CASE, which take the type of a whole value beside them that
 * can hold them, as in DuckDB: {@code CASE WHEN a THEN small ELSE 0 END} is a SMALLINT.
 */
final class CaseLiterals {
    private final RelDataTypeFactory factory;
    private final Function<SqlNode, RelDataType> types;

    /**
     * @param types of the values
     */
    CaseLiterals(RelDataTypeFactory factory, Function<SqlNode, RelDataType> types) {
        this.factory = factory;
        this.types = types;
    }

    void adapt(SqlCase choice) {
        var wholes = new ArrayList<RelDataType>();
        var values = new ArrayList<SqlNode>(choice.getThenOperands());
        if (choice.getElseOperand() != null) {
            values.add(choice.getElseOperand());
        }
        if (values.stream().allMatch(value -> Functions.wholeLiteral(value).isEmpty())) {
            return;
        }
        for (var value : values) {
            if (Functions.wholeLiteral(value).isEmpty()) {
                var type = types.apply(value);
                if (CommonType.isWhole(type)) {
                    wholes.add(type);
                }
            }
        }
        CommonType.of(factory, wholes).ifPresent(widest -> adapt(choice, widest));
    }

    private void adapt(SqlCase choice, RelDataType type) {
        var values = choice.getThenOperands();
        for (int i = 0; i < values.size(); i++) {
            values.set(i, adapted(values.get(i), type));
        }
        var otherwise = choice.getElseOperand();
        if (otherwise != null) {
            choice.setOperand(3, adapted(otherwise, type));
        }
    }

    private static SqlNode adapted(SqlNode value, RelDataType type) {
        boolean adapts =
                Functions.wholeLiteral(value)
                        .filter(number -> Functions.holds(type, number))
                        .isPresent();
        return adapts
                ? SqlStdOperatorTable.CAST.createCall(
                        value.getParserPosition(), value, SqlTypeUtil.convertTypeToSpec(type))
                : value;
    }
}
