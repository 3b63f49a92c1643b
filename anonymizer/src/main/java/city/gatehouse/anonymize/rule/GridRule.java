package city.gatehouse.anonymize.rule;

import city.gatehouse.policy.catalog.ColumnType;
import java.math.BigDecimal;

/**
 * The lower edge of a coordinate's grid cell, rounded to 9 decimals (a tenth of a millimetre on the
 * ground), halves away from zero.
 */
public final class GridRule implements NumberRule {
    private static final int DECIMALS = 9;
    private static final double BILLION = 1e9;

    private final BandRule band;

    public GridRule(BigDecimal degrees, ColumnType type) {
        this.band = new BandRule(degrees, type);
    }

    @Override
    public long whole(long value) {
        return band.whole(value);
    }

    @Override
    public double floating(double value) {
        double edge = band.floating(value);
        double scaled = Math.abs(edge) * BILLION;
        double floor = Math.floor(scaled);
        double rounded = Math.copySign(scaled - floor >= 0.5 ? floor + 1 : floor, edge) / BILLION;
        return Double.isFinite(rounded) ? rounded : edge;
    }

    @Override
    public BigDecimal decimal(BigDecimal value) {
        return BandRule.rounded(band.decimal(value), DECIMALS);
    }
}
