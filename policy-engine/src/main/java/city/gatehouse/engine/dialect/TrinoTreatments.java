package city.gatehouse.engine.dialect;

import city.gatehouse.policy.catalog.ColumnType;
import city.gatehouse.policy.catalog.ColumnType.Kind;
import city.gatehouse.policy.catalog.Hierarchy;
import city.gatehouse.policy.grant.Treatment;
import city.gatehouse.policy.refusal.RefusalCode;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Map;

/** Treatments in Trino's words, which are mostly DuckDB's. Each is total. */
record TrinoTreatments(StoreDialect dialect, Map<String, Hierarchy> hierarchies) {
    String write(Treatment treatment, ColumnType type, String raw) {
        return switch (treatment) {
            case Treatment.Constant(String value) when type.kind() == Kind.BINARY ->
                    new TrinoLiterals().binary(HexFormat.of().parseHex(value));
            case Treatment.TimeStep step -> new TrinoTimeSteps(step, raw).write(type.kind());
            case Treatment.Partial(int first, int last) -> partial(raw, first, last);
            case Treatment.TextPrefix(int length) -> first(raw, length);
            case Treatment.NumberBand _, Treatment.GridCell _, Treatment.Clamp _
                    when type.kind() == Kind.REAL || type.kind() == Kind.DOUBLE ->
                    throw TrinoDialect.refused(RefusalCode.UNSUPPORTED_TYPE);
            case Treatment _ ->
                    new DuckDbTreatments(dialect, hierarchies).write(treatment, type, raw);
        };
    }

    private static String first(String raw, int length) {
        return "substr(" + raw + ", 1, " + length + ")";
    }

    /** A text that is not longer than what is kept is masked whole. */
    private static String partial(String raw, int first, int last) {
        var mask = DuckDbLiterals.text(Treatment.Partial.MASK);
        var parts = new ArrayList<String>();
        if (first > 0) {
            parts.add(first(raw, first));
        }
        parts.add(mask);
        if (last > 0) {
            parts.add("substr(" + raw + ", -" + last + ")");
        }
        return "CASE WHEN length(%1$s) <= %2$d THEN %3$s WHEN %1$s IS NOT NULL THEN %4$s END"
                .formatted(raw, first + last, mask, String.join(" || ", parts));
    }
}
