package city.gatehouse.policy.reader.bind;

import city.gatehouse.policy.Position;
import city.gatehouse.policy.catalog.Column;
import city.gatehouse.policy.catalog.Dataset;
import city.gatehouse.policy.grant.AnswerForm;
import city.gatehouse.policy.grant.Approval;
import city.gatehouse.policy.grant.Grant;
import city.gatehouse.policy.grant.Policy;
import city.gatehouse.policy.grant.RowRule;
import city.gatehouse.policy.grant.Treatment;
import city.gatehouse.policy.grant.Who;
import city.gatehouse.policy.reader.FindingCode;
import city.gatehouse.policy.reader.document.Findings;
import city.gatehouse.policy.reader.document.Value;
import city.gatehouse.policy.reader.document.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        var grants = grants(document);
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
                        grants.stream().map(Placed::grant).toList(),
                        DatasetBinder.place(document, "policy"));
        grants.forEach(it -> remember(policy, it));
        return Optional.of(policy);
    }

    private void remember(Policy policy, Placed placed) {
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

    /** A grant with the places of its columns. */
    private record Placed(Grant grant, Dataset dataset, Map<String, Position> places) {
        Column column(String name) {
            return Objects.requireNonNull(dataset.columns().get(name));
        }

        Position at(String name) {
            return places.getOrDefault(name, grant.position());
        }
    }

    private List<Placed> grants(Value.Entries document) {
        var grants = new ArrayList<Placed>();
        var seen = new HashMap<String, Position>();
        for (Value.Entries grant : document.mappings("grants")) {
            var name = grant.scalar("dataset");
            name.ifPresent(it -> checkOnce(it, seen));
            name.filter(it ->
                            findings.known(
                                    "dataset",
                                    it,
                                    datasets.keySet(),
                                    "describe it in a `dataset` document"))
                    .flatMap(it -> datasets.getOrDefault(it.text(), Optional.empty()))
                    .flatMap(dataset -> grant(grant, dataset))
                    .ifPresent(grants::add);
        }
        return grants;
    }

    private void checkOnce(Value.Scalar dataset, Map<String, Position> seen) {
        var before = seen.putIfAbsent(dataset.text(), dataset.position());
        if (before != null) {
            findings.add(
                    FindingCode.DUPLICATE_NAME,
                    dataset.position(),
                    Words.quoted(dataset.text()) + " is granted twice by one policy",
                    "make one grant of them; the first is on line " + before.line());
        }
    }

    private Optional<Placed> grant(Value.Entries it, Dataset dataset) {
        var binder = new TreatmentBinder(findings, city, dataset);
        var columns = new LinkedHashMap<String, Treatment>();
        var places = new HashMap<String, Position>();
        it.mapping("columns")
                .ifPresent(all ->
                        all.entries()
                                .forEach((name, entry) -> {
                                    places.put(name, entry.value().position());
                                    column(dataset, name, entry.key())
                                            .flatMap(column -> binder.bind(column, entry.value()))
                                            .ifPresent(t -> columns.put(name, t));
                                }));
        var rows = it.scalar("rows").map(text -> new RowRule(text.text(), text.position()));
        return it.value("answers")
                .flatMap(this::answers)
                .map(form ->
                        new Grant(
                                dataset.name(),
                                rows,
                                columns,
                                form,
                                DatasetBinder.place(it, "dataset")))
                .map(grant -> new Placed(grant, dataset, places));
    }

    private Optional<Column> column(Dataset dataset, String name, Position at) {
        findings.known(
                "column",
                new Value.Scalar(name, at),
                dataset.columns().keySet(),
                "the columns of "
                        + Words.quoted(dataset.name().toString())
                        + " are "
                        + Words.listed(dataset.columns().keySet()));
        return Optional.ofNullable(dataset.columns().get(name));
    }

    private Optional<AnswerForm> answers(Value value) {
        if (!(value instanceof Value.Entries it)) {
            return Optional.of(new AnswerForm.Rows());
        }
        return it.mapping("groups")
                .flatMap(groups -> groups.text("at-least"))
                .<AnswerForm>map(least -> new AnswerForm.Groups(CityBinder.whole(least)))
                .or(() -> it.mapping("private").flatMap(this::privately));
    }

    private Optional<AnswerForm> privately(Value.Entries it) {
        var epsilon = it.text("epsilon").map(TreatmentBinder::number);
        var delta = it.text("delta").map(TreatmentBinder::number).orElse(BigDecimal.ZERO);
        var budget = it.text("budget").map(TreatmentBinder::number);
        if (epsilon.isEmpty() || budget.isEmpty()) {
            return Optional.empty();
        }
        if (budget.get().compareTo(epsilon.get()) < 0) {
            findings.add(
                    FindingCode.BAD_VALUE,
                    DatasetBinder.place(it, "budget"),
                    "the budget is less than what one answer spends",
                    "write a budget of at least " + Words.quoted(it.text("epsilon").get()));
            return Optional.empty();
        }
        return Optional.of(new AnswerForm.Private(epsilon.get(), delta, budget.get()));
    }
}
