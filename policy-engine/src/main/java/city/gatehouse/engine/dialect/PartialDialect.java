package city.gatehouse.engine.dialect;

import city.gatehouse.policy.refusal.Refusal;
import city.gatehouse.policy.refusal.RefusalCode;
import city.gatehouse.policy.refusal.RefusedException;
import java.util.List;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rex.RexLiteral;
import org.apache.calcite.rex.RexOver;

/** A store that has not words for everything: what it cannot say exactly is refused. */
abstract class PartialDialect implements StoreDialect {
    private final DuckDbLiterals literals;

    PartialDialect(DuckDbLiterals literals) {
        this.literals = literals;
    }

    @Override
    public String literal(RexLiteral literal) {
        return literals.typed(literal, this);
    }

    @Override
    public String plainLiteral(RexLiteral literal) {
        return literals.plain(literal, this);
    }

    @Override
    public String tryCast(String expression, RelDataType type) {
        throw refused(RefusalCode.UNSUPPORTED_FUNCTION);
    }

    @Override
    public String windowCall(RexOver over, List<String> operands, String window) {
        throw refused(RefusalCode.UNSUPPORTED_FUNCTION);
    }

    /** For some conditions only, if at all, and it says so when the statement runs. */
    @Override
    public boolean hasFullJoin() {
        return false;
    }

    @Override
    public boolean isComplete() {
        return false;
    }

    static RefusedException refused(RefusalCode code) {
        return new RefusedException(Refusal.of(code));
    }
}
