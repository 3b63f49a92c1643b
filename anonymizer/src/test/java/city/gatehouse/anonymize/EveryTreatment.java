package city.gatehouse.anonymize;

import city.gatehouse.policy.grant.Treatment;
import city.gatehouse.policy.grant.Treatment.TimeStep.Unit;
import java.math.BigDecimal;
import java.util.List;

/** Treatments by the columns they are for. */
public final class EveryTreatment {
    public static final List<Treatment> OF_ANYTHING =
            List.of(
                    new Treatment.Keep(),
                    new Treatment.Blank(),
                    new Treatment.Tokenize("resident"));

    public static final List<Treatment> OF_TEXT =
            List.of(
                    new Treatment.Keep(),
                    new Treatment.Blank(),
                    new Treatment.Constant("none"),
                    new Treatment.Constant(""),
                    new Treatment.Constant("a constant \uD83D\uDE00 of some length"),
                    new Treatment.Tokenize("resident"),
                    new Treatment.Partial(1, 0),
                    new Treatment.Partial(0, 2),
                    new Treatment.Partial(2, 3),
                    new Treatment.TextPrefix(1),
                    new Treatment.TextPrefix(4),
                    new Treatment.TextPrefix(64),
                    new Treatment.HierarchyLevel("quarters", 1),
                    new Treatment.HierarchyLevel("quarters", 2));

    public static final List<Treatment> OF_NUMBERS =
            List.of(
                    new Treatment.Keep(),
                    new Treatment.Blank(),
                    new Treatment.Constant("7"),
                    new Treatment.Tokenize("resident"),
                    new Treatment.NumberBand(BigDecimal.ONE),
                    new Treatment.NumberBand(new BigDecimal("7.00")),
                    new Treatment.NumberBand(new BigDecimal("1E+2")),
                    new Treatment.GridCell(BigDecimal.valueOf(3)),
                    new Treatment.Clamp(new BigDecimal("-2.5"), new BigDecimal("10.5")),
                    new Treatment.Clamp(BigDecimal.ZERO, BigDecimal.ZERO),
                    new Treatment.Clamp(new BigDecimal("-1E+30"), new BigDecimal("1E+30")));

    public static final List<Treatment> OF_FRACTIONS =
            List.of(
                    new Treatment.NumberBand(new BigDecimal("0.25")),
                    new Treatment.NumberBand(new BigDecimal("2.5")),
                    new Treatment.GridCell(new BigDecimal("0.01")),
                    new Treatment.GridCell(new BigDecimal("0.05")));

    public static final List<Treatment> OF_TIMES =
            List.of(
                    new Treatment.Keep(),
                    new Treatment.Blank(),
                    new Treatment.Tokenize("resident"),
                    new Treatment.TimeStep(1, Unit.SECOND),
                    new Treatment.TimeStep(15, Unit.MINUTE),
                    new Treatment.TimeStep(1, Unit.HOUR),
                    new Treatment.TimeStep(7, Unit.HOUR),
                    new Treatment.TimeStep(1, Unit.DAY),
                    new Treatment.TimeStep(10, Unit.DAY),
                    new Treatment.TimeStep(1, Unit.WEEK),
                    new Treatment.TimeStep(2, Unit.WEEK),
                    new Treatment.TimeStep(1, Unit.MONTH),
                    new Treatment.TimeStep(5, Unit.MONTH),
                    new Treatment.TimeStep(1, Unit.YEAR),
                    new Treatment.TimeStep(10, Unit.YEAR));

    private EveryTreatment() {}
}
