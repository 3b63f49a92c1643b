package city.gatehouse.engine.read;

import org.apache.calcite.sql.validate.SqlConformanceEnum;
import org.apache.calcite.sql.validate.SqlDelegatingConformance;

/**
 * Babel's liberties, but for those that would invent a value or widen what a statement can name.
 */
public final class Conformance extends SqlDelegatingConformance {
    public static final Conformance INSTANCE = new Conformance();

    private Conformance() {
        super(SqlConformanceEnum.BABEL);
    }

    /**
     * A column that is not grouped by would be wrapped in ANY_VALUE: one person's value in a group.
     */
    @Override
    public boolean isNonStrictGroupBy() {
        return false;
    }

    @Override
    public boolean allowExtend() {
        return false;
    }

    @Override
    public boolean allowGeometry() {
        return false;
    }

    @Override
    public boolean isValueAllowed() {
        return false;
    }

    @Override
    public boolean splitQuotedTableName() {
        return false;
    }

    @Override
    public boolean allowLenientCoercion() {
        return false;
    }
}
