package city.gatehouse.engine.dialect;

import city.gatehouse.policy.catalog.ColumnType;
import city.gatehouse.policy.catalog.ColumnType.Kind;
import city.gatehouse.policy.catalog.Hierarchy;
import city.gatehouse.policy.grant.Treatment;
import city.gatehouse.policy.grant.Treatment.TimeStep;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Treatments in DuckDB's words. Each is total: infinite times stay as they are, and what would come
 * out below the first value of the type is NULL.
 */
record DuckDbTreatments(StoreDialect dialect, Map<String, Hierarchy> hierarchies) {
    String write(Treatment treatment, ColumnType type, String raw) {
        return switch (treatment) {
            case Treatment.Keep _ -> raw;
            case Treatment.Blank _ -> "CAST(NULL AS " + dialect.storeType(type) + ")";
            case Treatment.Constant(String value) -> constant(value, type);
            case Treatment.Partial(int first, int last) -> partial(raw, first, last);
            case Treatment.TextPrefix(int length) -> "left(" + raw + ", " + length + ")";
            case TimeStep step -> new DuckDbTimeSteps(step, raw).write(type.kind());
            case Treatment.NumberBand band ->
                    new DuckDbNumbers(type, dialect.storeType(type), raw).band(band.width());
            case Treatment.GridCell cell ->
                    new DuckDbNumbers(type, dialect.storeType(type), raw).cell(cell.degrees());
            case Treatment.Clamp clamp ->
                    new DuckDbNumbers(type, dialect.storeType(type), raw)
                            .clamp(clamp.low(), clamp.high());
            case Treatment.HierarchyLevel(String name, int level) -> hierarchy(raw, name, level);
            case Treatment.Tokenize _, Treatment.Shift _ ->
                    throw new IllegalArgumentException("not computed in a store");
        };
    }

    private String constant(String value, ColumnType type) {
        var text =
                type.kind() == Kind.BINARY
                        ? HexFormat.of().withPrefix("\\x").formatHex(HexFormat.of().parseHex(value))
                        : value;
        return "CAST(" + DuckDbLiterals.text(text) + " AS " + dialect.storeType(type) + ")";
    }

    /** DuckDB's length, left and right count code points. */
    private static String partial(String raw, int first, int last) {
        var parts = new ArrayList<String>();
        if (first > 0) {
            parts.add("left(" + raw + ", " + first + ")");
        }
        parts.add(DuckDbLiterals.text(Treatment.Partial.MASK));
        if (last > 0) {
            parts.add("right(" + raw + ", " + last + ")");
        }
        return "CASE WHEN length(%1$s) <= %2$d THEN %3$s WHEN %1$s IS NOT NULL THEN %4$s END"
                .formatted(
                        raw,
                        first + last,
                        DuckDbLiterals.text(Treatment.Partial.MASK),
                        String.join(" || ", parts));
    }

    private String hierarchy(String raw, String name, int level) {
        var hierarchy = hierarchies.get(name);
        if (hierarchy == null || level > hierarchy.levels()) {
            throw new IllegalArgumentException("no such hierarchy or level");
        }
        var choice = new StringBuilder("CASE WHEN " + raw + " IS NULL THEN NULL");
        byReplacement(hierarchy, level)
                .forEach((replacement, values) ->
                        choice.append(" WHEN ")
                                .append(raw)
                                .append(" IN (")
                                .append(String.join(", ", values))
                                .append(") THEN ")
                                .append(DuckDbLiterals.text(replacement)));
        return choice.append(" ELSE ")
                .append(DuckDbLiterals.text(Hierarchy.UNKNOWN))
                .append(" END")
                .toString();
    }

    private static Map<String, List<String>> byReplacement(Hierarchy hierarchy, int level) {
        var groups = new LinkedHashMap<String, List<String>>();
        hierarchy
                .paths()
                .forEach((value, path) ->
                        groups.computeIfAbsent(path.get(level - 1), _ -> new ArrayList<>())
                                .add(DuckDbLiterals.text(value)));
        return groups;
    }
}
