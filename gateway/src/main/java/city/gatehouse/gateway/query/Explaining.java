package city.gatehouse.gateway.query;

import city.gatehouse.engine.authorize.Verdict.Obligations;
import city.gatehouse.engine.split.Fragment;
import city.gatehouse.engine.split.GovernedPlan;
import city.gatehouse.gateway.query.Explanation.Column;
import city.gatehouse.gateway.query.Explanation.Dataset;
import city.gatehouse.gateway.query.Explanation.Part;
import city.gatehouse.policy.catalog.Account;
import city.gatehouse.policy.catalog.Account.Capability;
import city.gatehouse.policy.catalog.DatasetName;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts a plan into words, for whoever reads them. */
final class Explaining {
    /**
     * Names, which stay, and literals of every kind that DuckDB and PostgreSQL read, and comments,
     * which go. A text without an end goes up to the end.
     */
    private static final Pattern LITERALS =
            Pattern.compile(
                    "\\$(?<tag>[A-Za-z_]*)\\$.*?(?:\\$\\k<tag>\\$|\\z)"
                            + "|[eE]'(?:[^'\\\\]|''|\\\\.)*(?:'|\\z)"
                            + "|[bBxXnN]?'(?:[^']|'')*(?:'|\\z)"
                            + "|(?<kept>\"(?:[^\"]|\"\")*\"|[A-Za-z_][A-Za-z0-9_$]*)"
                            + "|--[^\\n]*|/\\*.*?(?:\\*/|\\z)|\\.?\\d[\\w.]*",
                    Pattern.DOTALL);

    private Explaining() {}

    static Explanation explain(String reference, GovernedPlan plan, Account reader) {
        boolean seesPolicies = seesPolicies(reader);
        return new Explanation(
                reference,
                plan.protection(),
                plan.verdict().datasets().entrySet().stream().map(Explaining::dataset).toList(),
                plan.columns(),
                plan.rules(),
                plan.fragments().stream().map(f -> part(f, seesPolicies)).toList(),
                plan.residual().map(Explaining::withoutLiterals));
    }

    /** Row rules are part of a store's SQL. */
    static boolean seesPolicies(Account account) {
        return account.capabilities().contains(Capability.SEES_POLICIES);
    }

    private static Dataset dataset(Map.Entry<DatasetName, Obligations> entry) {
        var owed = entry.getValue();
        return new Dataset(
                entry.getKey().toString(),
                owed.policies(),
                GrantWords.of(owed.form()),
                owed.columnsRead().stream()
                        .map(c -> new Column(c, GrantWords.of(owed.columns().get(c))))
                        .toList());
    }

    private static Part part(Fragment fragment, boolean seesPolicies) {
        return new Part(
                fragment.name(),
                fragment.store(),
                seesPolicies ? Optional.of(withoutLiterals(fragment.sql())) : Optional.empty(),
                fragment.columns().stream()
                        .map(c -> new Column(c.name(), GrantWords.of(c.treatment())))
                        .toList());
    }

    /** The same statement with {@code ?} for every literal. */
    static String withoutLiterals(String sql) {
        return LITERALS.matcher(sql)
                .replaceAll(m ->
                        m.group("kept") == null ? "?" : Matcher.quoteReplacement(m.group("kept")));
    }
}
