package city.gatehouse.policy.reader.lint;

import city.gatehouse.policy.catalog.City;
import city.gatehouse.policy.catalog.Column;
import city.gatehouse.policy.catalog.ColumnClass;
import city.gatehouse.policy.grant.Approval;
import city.gatehouse.policy.grant.Policy;
import city.gatehouse.policy.grant.Strictness;
import city.gatehouse.policy.grant.Treatment;
import city.gatehouse.policy.reader.FindingCode;
import city.gatehouse.policy.reader.bind.GrantedColumn;
import city.gatehouse.policy.reader.document.Findings;
import city.gatehouse.policy.reader.document.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Looks at the columns that policies grant: each by itself, and what several grants make of one.
 */
public final class ColumnLint {
    private static final Set<ColumnClass> NOT_TO_KEEP =
            Set.of(ColumnClass.DIRECT_IDENTIFIER, ColumnClass.CREDENTIAL, ColumnClass.FREE_TEXT);

    private final Findings findings;
    private final City city;

    public ColumnLint(Findings findings, City city) {
        this.findings = findings;
        this.city = city;
    }

    public void check(List<GrantedColumn> granted) {
        granted.forEach(this::kept);
        tokenDomains(granted);
        Map<Column, List<GrantedColumn>> byColumn = new LinkedHashMap<>();
        for (GrantedColumn each : granted) {
            byColumn.computeIfAbsent(each.column(), _ -> new ArrayList<>()).add(each);
        }
        for (List<GrantedColumn> grants : byColumn.values()) {
            for (int later = 1; later < grants.size(); later++) {
                for (int earlier = 0; earlier < later; earlier++) {
                    pair(grants.get(earlier), grants.get(later));
                }
            }
        }
    }

    private void kept(GrantedColumn it) {
        if (it.treatment() instanceof Treatment.Keep
                && NOT_TO_KEEP.contains(it.column().columnClass())) {
            findings.add(
                    FindingCode.IDENTIFIER_KEPT,
                    it.position(),
                    Words.quoted(it.column().name())
                            + " is of class "
                            + it.column().columnClass().word()
                            + " and is kept as it is",
                    "tokenize it, blank it or leave it out, unless the work cannot be done without");
        }
    }

    /** Columns whose tokens are comparable should hold comparable values. */
    private void tokenDomains(List<GrantedColumn> granted) {
        Map<String, GrantedColumn> first = new LinkedHashMap<>();
        for (GrantedColumn it : granted) {
            if (!(it.treatment() instanceof Treatment.Tokenize(String domain))) {
                continue;
            }
            var before = first.putIfAbsent(domain, it);
            if (before != null && !before.column().domain().equals(it.column().domain())) {
                findings.add(
                        FindingCode.TOKEN_DOMAIN_MIXED,
                        it.position(),
                        "tokens of the domain "
                                + Words.quoted(domain)
                                + " are made of "
                                + keyDomain(before)
                                + " at "
                                + before.position()
                                + " and of "
                                + keyDomain(it)
                                + " here",
                        "use one token domain for each key domain, so that tokens that are equal"
                                + " mean one thing");
            }
        }
    }

    private static String keyDomain(GrantedColumn it) {
        return Words.quoted(it.column().name())
                + it.column()
                        .domain()
                        .map(domain -> " (key domain " + Words.quoted(domain) + ")")
                        .orElse(" (no key domain)");
    }

    private void pair(GrantedColumn a, GrantedColumn b) {
        if (addUp(a.treatment(), b.treatment())) {
            findings.add(
                    FindingCode.MASKS_ADD_UP,
                    b.position(),
                    "with what the policy "
                            + Words.quoted(a.policy().name())
                            + " shows of "
                            + Words.quoted(b.column().name())
                            + " at "
                            + a.position()
                            + ", this shows more than either",
                    "show the same end of it in both, and of one no more than of the other");
        }
        if (meet(a.policy(), b.policy())
                && Strictness.stricter(a.treatment(), b.treatment()).isEmpty()) {
            findings.add(
                    FindingCode.TREATMENTS_CONFLICT,
                    b.position(),
                    "neither this treatment of "
                            + Words.quoted(b.column().name())
                            + " nor that of the policy "
                            + Words.quoted(a.policy().name())
                            + " at "
                            + a.position()
                            + " is the stricter, so queries to which both apply are refused",
                    "use treatments of which one is coarser, or keep the policies' purposes or"
                            + " roles apart");
        }
    }

    /** Whether some query may be decided by both. */
    private boolean meet(Policy a, Policy b) {
        boolean purposes =
                city.isWithin(a.purpose(), b.purpose()) || city.isWithin(b.purpose(), a.purpose());
        boolean people =
                a.who().roles().stream().anyMatch(b.who().roles()::contains)
                        || city.accounts().values().stream()
                                .anyMatch(account ->
                                        PolicyLint.isFor(a.who(), account)
                                                && PolicyLint.isFor(b.who(), account));
        return purposes && people && overlap(a.approval(), b.approval());
    }

    private static boolean overlap(Optional<Approval> a, Optional<Approval> b) {
        return a.isEmpty()
                || b.isEmpty()
                || !a.get().until().isBefore(b.get().from())
                        && !b.get().until().isBefore(a.get().from());
    }

    /** Whether two masks of one text show more together than each by itself. */
    private static boolean addUp(Treatment a, Treatment b) {
        var left = Shown.of(a);
        var right = Shown.of(b);
        if (left.isEmpty() || right.isEmpty()) {
            return false;
        }
        var both =
                new Shown(
                        Math.max(left.get().first(), right.get().first()),
                        Math.max(left.get().last(), right.get().last()));
        return !both.equals(left.get()) && !both.equals(right.get());
    }

    /** How many characters are shown at each end. */
    private record Shown(int first, int last) {
        static Optional<Shown> of(Treatment treatment) {
            return switch (treatment) {
                case Treatment.Partial(int first, int last) -> Optional.of(new Shown(first, last));
                case Treatment.TextPrefix(int length) -> Optional.of(new Shown(length, 0));
                case Treatment.Keep _,
                        Treatment.Blank _,
                        Treatment.Constant _,
                        Treatment.Tokenize _,
                        Treatment.TimeStep _,
                        Treatment.NumberBand _,
                        Treatment.GridCell _,
                        Treatment.HierarchyLevel _,
                        Treatment.Shift _,
                        Treatment.Clamp _ ->
                        Optional.empty();
            };
        }
    }
}
