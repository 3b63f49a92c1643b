package city.gatehouse.policy.reader.bind;

import city.gatehouse.policy.Position;
import city.gatehouse.policy.catalog.Column;
import city.gatehouse.policy.catalog.Dataset;
import city.gatehouse.policy.grant.AnswerForm;
import city.gatehouse.policy.grant.Grant;
import city.gatehouse.policy.grant.RowRule;
import city.gatehouse.policy.grant.Treatment;
import city.gatehouse.policy.reader.FindingCode;
import city.gatehouse.policy.reader.document.Findings;
import city.gatehouse.policy.reader.document.Value;
import city.gatehouse.policy.reader.document.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Binds the grants of a policy. */
final class GrantBinder {
    private final Findings findings;
    private final BoundCity city;
    private final Map<String, Optional<Dataset>> datasets;

    GrantBinder(Findings findings, BoundCity city, Map<String, Optional<Dataset>> datasets) {
        this.findings = findings;
        this.city = city;
        this.datasets = datasets;
    }

    /** A grant with the places of its columns. */
    record Placed(Grant grant, Dataset dataset, Map<String, Position> places) {
        Column column(String name) {
            return Objects.requireNonNull(dataset.columns().get(name));
        }

        Position at(String name) {
            return places.getOrDefault(name, grant.position());
        }
    }

    /** The grants that are sound. */
    List<Placed> bind(Value.Entries document) {
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
