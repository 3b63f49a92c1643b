package city.gatehouse.engine.function;

import org.apache.calcite.sql.SqlFunction;
import org.apache.calcite.sql.SqlFunctionCategory;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlOperator;

/** A line of the library: an operator and what is known of it. */
record Entry(SqlOperator operator, FunctionRule rule) {
    static Entry total(SqlOperator operator) {
        return new Entry(operator, FunctionRule.ALWAYS);
    }

    static Entry partial(SqlOperator operator) {
        return new Entry(operator, FunctionRule.SOMETIMES);
    }

    static Entry total(String name, Signature signature) {
        return total(function(name, SqlKind.OTHER_FUNCTION, signature));
    }

    static Entry partial(String name, Signature signature) {
        return partial(function(name, SqlKind.OTHER_FUNCTION, signature));
    }

    static SqlFunction function(String name, SqlKind kind, Signature signature) {
        return new SqlFunction(
                name,
                kind,
                signature,
                signature.parameterTypes(),
                signature,
                SqlFunctionCategory.SYSTEM);
    }
}
