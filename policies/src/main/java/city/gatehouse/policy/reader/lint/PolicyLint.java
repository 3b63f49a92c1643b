package city.gatehouse.policy.reader.lint;

import city.gatehouse.policy.catalog.Account;
import city.gatehouse.policy.catalog.City;
import city.gatehouse.policy.grant.AnswerForm;
import city.gatehouse.policy.grant.Grant;
import city.gatehouse.policy.grant.Policy;
import city.gatehouse.policy.grant.Who;
import city.gatehouse.policy.reader.FindingCode;
import city.gatehouse.policy.reader.document.Findings;
import city.gatehouse.policy.reader.document.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Looks at policies one by one. */
public final class PolicyLint {
    private static final Pattern CALLER =
            Pattern.compile("\\bcaller\\s*\\(\\s*'([^']*)'", Pattern.CASE_INSENSITIVE);

    private final Findings findings;
    private final City city;

    public PolicyLint(Findings findings, City city) {
        this.findings = findings;
        this.city = city;
    }

    public void check(List<Policy> policies) {
        for (Policy policy : policies) {
            approval(policy);
            for (Grant grant : policy.grants()) {
                attributes(policy, grant);
                groups(grant);
            }
        }
    }

    private void approval(Policy policy) {
        var approvers = policy.approval().map(it -> new HashSet<>(it.by()).size()).orElse(0);
        if (approvers == 0) {
            findings.add(
                    FindingCode.NOT_APPROVED,
                    policy.position(),
                    "the policy "
                            + Words.quoted(policy.name())
                            + " is not approved, so it grants nothing",
                    "write `approved: {by: [a@…, b@…], on: 2026-03-01, until: 2027-03-01}` once two"
                            + " people have approved it");
        } else if (approvers == 1) {
            findings.add(
                    FindingCode.ONE_APPROVER,
                    policy.position(),
                    "the policy " + Words.quoted(policy.name()) + " is approved by one person",
                    "have a second person approve it, and name both in `by`");
        }
    }

    private void attributes(Policy policy, Grant grant) {
        if (grant.rows().isEmpty()) {
            return;
        }
        var rule = grant.rows().get();
        var asked = CALLER.matcher(rule.sql());
        while (asked.find()) {
            var attribute = asked.group(1);
            var without =
                    city.accounts().values().stream()
                            .filter(account -> isFor(policy.who(), account))
                            .filter(account -> !account.attributes().containsKey(attribute))
                            .map(Account::name)
                            .toList();
            if (!without.isEmpty()) {
                findings.add(
                        FindingCode.UNKNOWN_ATTRIBUTE,
                        rule.position(),
                        "the rows ask for the attribute "
                                + Words.quoted(attribute)
                                + ", which "
                                + Words.listed(without)
                                + (without.size() == 1 ? " has not" : " have not")
                                + ": these accounts see no rows",
                        suggestion(attribute)
                                .orElse("give the account the attribute in the city document"));
            }
        }
    }

    private Optional<String> suggestion(String attribute) {
        var known = new HashSet<String>();
        city.accounts().values().forEach(account -> known.addAll(account.attributes().keySet()));
        known.remove(attribute);
        return Words.closest(attribute, known).map(it -> "did you mean " + Words.quoted(it) + "?");
    }

    private void groups(Grant grant) {
        var dataset = city.datasets().get(grant.dataset());
        boolean rows = grant.answers() instanceof AnswerForm.Rows;
        if (dataset != null && dataset.isPublic() && !rows) {
            findings.add(
                    FindingCode.GROUPS_OF_NOBODY,
                    grant.position(),
                    Words.quoted(grant.dataset().toString())
                            + " is about nobody, so there is nobody to count in its groups",
                    "write `answers: rows`, or name its `subjects` if it is about somebody");
        }
    }

    static boolean isFor(Who who, Account account) {
        return who.people().contains(account.name())
                || account.roles().stream().anyMatch(who.roles()::contains);
    }
}
