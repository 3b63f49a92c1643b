package city.gatehouse.engine.authorize;

import static city.gatehouse.policy.refusal.RefusalCode.INTERNAL;
import static city.gatehouse.policy.refusal.RefusalCode.POLICIES_CONFLICT;
import static city.gatehouse.policy.refusal.RefusalCode.PRIVATE_FORM;

import city.gatehouse.engine.PlanRequest;
import city.gatehouse.engine.relation.Relation;
import city.gatehouse.engine.validate.ValidatedQuery;
import city.gatehouse.policy.PolicySet;
import city.gatehouse.policy.catalog.Account;
import city.gatehouse.policy.catalog.Dataset;
import city.gatehouse.policy.catalog.DatasetName;
import city.gatehouse.policy.grant.AnswerForm;
import city.gatehouse.policy.grant.Grant;
import city.gatehouse.policy.grant.Policy;
import city.gatehouse.policy.grant.Strictness;
import city.gatehouse.policy.grant.Treatment;
import city.gatehouse.policy.refusal.Refusal;
import city.gatehouse.policy.refusal.RefusedException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Decides, from the policies alone, what a caller is granted. */
public final class Authorizer {
    private final PolicySet policySet;
    private final Map<String, List<Policy>> byRole = new HashMap<>();
    private final Map<String, List<Policy>> byPerson = new HashMap<>();

    public Authorizer(PolicySet policySet) {
        this.policySet = policySet;
        for (var policy : policySet.policies()) {
            policy.who()
                    .roles()
                    .forEach(role ->
                            byRole.computeIfAbsent(role, _ -> new ArrayList<>()).add(policy));
            policy.who()
                    .people()
                    .forEach(who ->
                            byPerson.computeIfAbsent(who, _ -> new ArrayList<>()).add(policy));
        }
    }

    /** Everything that {@code caller} is granted for {@code purpose} on {@code day}, by name. */
    public Map<DatasetName, Authorization> authorizations(
            Account caller, String purpose, LocalDate day) {
        if (!caller.purposes().contains(purpose)) {
            return Map.of();
        }
        var grants = new TreeMap<DatasetName, List<Granted>>();
        for (var policy : applying(caller)) {
            if (policy.inForceOn(day) && policySet.city().isWithin(purpose, policy.purpose())) {
                for (var grant : policy.grants()) {
                    grants.computeIfAbsent(grant.dataset(), _ -> new ArrayList<>())
                            .add(new Granted(policy.name(), grant));
                }
            }
        }
        var result = new LinkedHashMap<DatasetName, Authorization>();
        grants.forEach((name, granted) -> {
            var dataset = policySet.city().datasets().get(name);
            if (dataset != null && assessed(dataset, day)) {
                var together = together(dataset, granted);
                if (!together.columns().isEmpty() || !together.conflicts().isEmpty()) {
                    result.put(name, together);
                }
            }
        });
        return result;
    }

    /**
     * The verdict on a query.
     *
     * @param granted what the names of the query were validated against
     * @param rules the row rules of the datasets, read
     * @throws RefusedException POLICIES_CONFLICT or PRIVATE_FORM
     */
    public AuthorizedQuery authorize(
            ValidatedQuery query,
            Map<DatasetName, Authorization> granted,
            RowRules rules,
            PlanRequest request) {
        var read = new TreeMap<DatasetName, Set<String>>();
        query.root()
                .tree()
                .forEach(relation -> {
                    if (relation instanceof Relation.VisibleScan scan) {
                        read.computeIfAbsent(scan.dataset(), _ -> new LinkedHashSet<>())
                                .addAll(scan.columns());
                    }
                });
        var obligations = new LinkedHashMap<DatasetName, Verdict.Obligations>();
        var used = new LinkedHashMap<DatasetName, Authorization>();
        read.forEach((name, columns) -> {
            var authorization = granted.get(name);
            if (authorization == null) {
                throw new RefusedException(Refusal.of(INTERNAL));
            }
            if (!authorization.conflicts().isEmpty()) {
                throw new RefusedException(Refusal.of(POLICIES_CONFLICT));
            }
            if (authorization.form() instanceof AnswerForm.Private) {
                throw new RefusedException(Refusal.of(PRIVATE_FORM));
            }
            used.put(name, authorization);
            obligations.put(
                    name,
                    new Verdict.Obligations(
                            authorization.policies(),
                            authorization.columns(),
                            List.copyOf(columns),
                            authorization.form()));
        });
        var rows = rules.bind(used.values(), request.caller(), request.now());
        boolean readsMoment = query.readsClock() || rules.readMoment(used.values());
        return new AuthorizedQuery(query, new Verdict(obligations), used, rows, readsMoment);
    }

    private Set<Policy> applying(Account caller) {
        var applying = new LinkedHashSet<Policy>();
        caller.roles().stream()
                .sorted()
                .forEach(role -> applying.addAll(byRole.getOrDefault(role, List.of())));
        applying.addAll(byPerson.getOrDefault(caller.name(), List.of()));
        return applying;
    }

    /** Without an assessment in date a dataset about residents does not exist. */
    private static boolean assessed(Dataset dataset, LocalDate day) {
        return dataset.isPublic()
                || dataset.assessment().map(a -> !day.isAfter(a.reviewBy())).orElse(false);
    }

    private record Granted(String policy, Grant grant) {}

    private static Authorization together(Dataset dataset, List<Granted> granted) {
        var columns = new LinkedHashMap<String, Treatment>();
        var conflicts = new ArrayList<String>();
        for (var column : dataset.columns().keySet()) {
            var treatments =
                    granted.stream()
                            .map(g -> g.grant().columns().get(column))
                            .filter(java.util.Objects::nonNull)
                            .toList();
            if (!treatments.isEmpty()) {
                Strictness.strictest(treatments)
                        .ifPresentOrElse(t -> columns.put(column, t), () -> conflicts.add(column));
            }
        }
        return new Authorization(
                dataset,
                granted.stream().map(Granted::policy).distinct().toList(),
                granted.stream().flatMap(g -> g.grant().rows().stream()).toList(),
                columns,
                granted.stream()
                        .map(g -> g.grant().answers())
                        .reduce(new AnswerForm.Rows(), AnswerForm::stricter),
                conflicts);
    }

    /**
     * How many days a set of grants stays as it is depends on days only: policies and assessments
     * have no hours.
     */
    public static LocalDate day(java.time.Instant now) {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }
}
