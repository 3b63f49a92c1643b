package city.gatehouse.policy.reader.bind;

import city.gatehouse.policy.catalog.Dataset;
import city.gatehouse.policy.grant.Approval;
import city.gatehouse.policy.grant.Policy;
import city.gatehouse.policy.grant.Who;
import city.gatehouse.policy.reader.FindingCode;
import city.gatehouse.policy.reader.document.Findings;
import city.gatehouse.policy.reader.document.Value;
import city.gatehouse.policy.reader.document.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Binds policy documents, and remembers where each column is granted. */
public final class PolicyBinder {
    private final Findings findings;
    private final BoundCity city;
    private final Map<String, Optional<Dataset>> datasets;
    private final List<GrantedColumn> granted = new ArrayList<>();

    /**
     * @param datasets every dataset there is, with nothing under it where it could not be bound
     */
    public PolicyBinder(
            Findings findings, BoundCity city, Map<String, Optional<Dataset>> datasets) {
        this.findings = findings;
        this.city = city;
        this.datasets = datasets;
    }

    /** The columns that the policies bound so far grant. */
    public List<GrantedColumn> granted() {
        return List.copyOf(granted);
    }

    /** The policy, unless something is wrong with it; its grants as far as they are sound. */
    public Optional<Policy> bind(Value.Entries document) {
        document.scalar("purpose")
                .ifPresent(it ->
                        findings.known(
                                "purpose",
                                it,
                                city.purposes().keySet(),
                                "declare it under `purposes` in the city document"));
        var who = document.mapping("who").map(this::who);
        var approval = document.mapping("approved").flatMap(this::approval);
        var grants = new GrantBinder(findings, city, datasets).bind(document);
        if (document.text("policy").isEmpty()
                || document.text("title").isEmpty()
                || document.text("purpose").isEmpty()
                || who.isEmpty()
                || document.has("approved") && approval.isEmpty()) {
            return Optional.empty();
        }
        var policy =
                new Policy(
                        document.text("policy").get(),
                        document.text("title").get(),
                        document.text("purpose").get(),
                        who.get(),
                        approval,
                        grants.stream().map(GrantBinder.Placed::grant).toList(),
                        DatasetBinder.place(document, "policy"));
        grants.forEach(it -> remember(policy, it));
        return Optional.of(policy);
    }

    private void remember(Policy policy, GrantBinder.Placed placed) {
        placed.grant()
                .columns()
                .forEach((name, treatment) ->
                        granted.add(
                                new GrantedColumn(
                                        policy,
                                        placed.grant(),
                                        placed.dataset(),
                                        placed.column(name),
                                        treatment,
                                        placed.at(name))));
    }

    private Who who(Value.Entries it) {
        for (Value.Scalar role : it.scalars("roles")) {
            findings.known(
                    "role",
                    role,
                    city.roles().keySet(),
                    "declare it under `roles` in the city document");
        }
        for (Value.Scalar person : it.scalars("people")) {
            findings.known(
                    "account",
                    person,
                    city.accounts().keySet(),
                    "declare it under `accounts` in the city document");
        }
        return new Who(texts(it, "roles"), texts(it, "people"));
    }

    private static Set<String> texts(Value.Entries it, String key) {
        return it.scalars(key).stream().map(Value.Scalar::text).collect(Collectors.toSet());
    }

    private Optional<Approval> approval(Value.Entries it) {
        var by = it.scalars("by").stream().map(Value.Scalar::text).map(String::strip).toList();
        var on = it.text("on").map(LocalDate::parse);
        var until = it.text("until").map(LocalDate::parse);
        if (by.isEmpty() || on.isEmpty() || until.isEmpty()) {
            return Optional.empty();
        }
        if (until.get().isBefore(on.get())) {
            findings.add(
                    FindingCode.BAD_VALUE,
                    DatasetBinder.place(it, "until"),
                    "the approval ends on "
                            + Words.quoted(until.get().toString())
                            + ", before it begins",
                    "write a day from " + Words.quoted(on.get().toString()) + " on");
            return Optional.empty();
        }
        return Optional.of(new Approval(by, on.get(), until.get()));
    }
}
