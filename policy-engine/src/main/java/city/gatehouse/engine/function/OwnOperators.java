package city.gatehouse.engine.function;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.calcite.sql.SqlBasicCall;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlOperator;
import org.apache.calcite.sql.util.SqlShuttle;
import org.jspecify.annotations.Nullable;

/** Puts the library's operators in place of those of the parser that the validator would keep. */
final class OwnOperators extends SqlShuttle {
    private final Map<String, SqlOperator> operators;

    OwnOperators(Stream<SqlOperator> operators) {
        this.operators =
                operators.collect(Collectors.toMap(SqlOperator::getName, Function.identity()));
    }

    @Override
    public @Nullable SqlNode visit(SqlCall call) {
        var own = operators.get(call.getOperator().getName().toUpperCase(Locale.ROOT));
        if (own != null && call instanceof SqlBasicCall basic && basic.getOperator() != own) {
            basic.setOperator(own);
        }
        return super.visit(call);
    }
}
