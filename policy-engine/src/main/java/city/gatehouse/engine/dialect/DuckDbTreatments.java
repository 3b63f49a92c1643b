package city.gatehouse.engine.dialect;

import city.gatehouse.policy.catalog.ColumnType;
import city.gatehouse.policy.catalog.Hierarchy;
import city.gatehouse.policy.grant.Treatment;
import java.util.Map;

/** Treatments in DuckDB's words. */
record DuckDbTreatments(StoreDialect dialect, Map<String, Hierarchy> hierarchies) {
    String write(Treatment treatment, ColumnType type, String raw) {
        return switch (treatment) {
            case Treatment.Keep _ -> raw;
            case Treatment.Blank _ -> "CAST(NULL AS " + dialect.storeType(type) + ")";
            case Treatment.Constant constant ->
                    "CAST("
                            + DuckDbLiterals.text(constant.value())
                            + " AS "
                            + dialect.storeType(type)
                            + ")";
            case Treatment.Tokenize _, Treatment.Shift _ ->
                    throw new IllegalArgumentException("not computed in a store");
            default -> throw new IllegalArgumentException("being built");
        };
    }
}
