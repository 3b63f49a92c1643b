package city.gatehouse.engine.authorize;

import city.gatehouse.policy.catalog.Column;
import city.gatehouse.policy.catalog.ColumnType;
import city.gatehouse.policy.grant.Treatment;

/** The type that a column has after its treatment. */
public final class GovernedType {
    private GovernedType() {}

    public static ColumnType of(ColumnType raw, Treatment treatment) {
        return switch (treatment) {
            case Treatment.Tokenize _,
                    Treatment.Partial _,
                    Treatment.TextPrefix _,
                    Treatment.HierarchyLevel _ ->
                    ColumnType.TEXT;
            case Treatment.Keep _,
                    Treatment.Blank _,
                    Treatment.Constant _,
                    Treatment.TimeStep _,
                    Treatment.NumberBand _,
                    Treatment.GridCell _,
                    Treatment.Shift _,
                    Treatment.Clamp _ ->
                    raw;
        };
    }

    /** Whether a value can be NULL after the treatment. */
    public static boolean nullable(Column column, Treatment treatment) {
        return switch (treatment) {
            case Treatment.Blank _, Treatment.Shift _ -> true;
            case Treatment.Constant _ -> false;
            case Treatment.Keep _,
                    Treatment.Tokenize _,
                    Treatment.Partial _,
                    Treatment.TextPrefix _,
                    Treatment.HierarchyLevel _,
                    Treatment.TimeStep _,
                    Treatment.NumberBand _,
                    Treatment.GridCell _,
                    Treatment.Clamp _ ->
                    column.nullable();
        };
    }
}
