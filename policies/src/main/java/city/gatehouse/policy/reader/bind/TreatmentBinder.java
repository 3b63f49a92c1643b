package city.gatehouse.policy.reader.bind;

import city.gatehouse.policy.catalog.Column;
import city.gatehouse.policy.catalog.Dataset;
import city.gatehouse.policy.grant.Treatment;
import city.gatehouse.policy.reader.FindingCode;
import city.gatehouse.policy.reader.document.Findings;
import city.gatehouse.policy.reader.document.Value;
import city.gatehouse.policy.reader.document.Words;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** Binds the treatments of the columns of one grant. */
final class TreatmentBinder {
    private final Findings findings;
    private final BoundCity city;
    private final Dataset dataset;

    TreatmentBinder(Findings findings, BoundCity city, Dataset dataset) {
        this.findings = findings;
        this.city = city;
        this.dataset = dataset;
    }

    /** The treatment, if it is one and fits the column. */
    Optional<Treatment> bind(Column column, Value value) {
        var treatment =
                switch (value) {
                    case Value.Scalar(String word, _) ->
                            Optional.<Treatment>of(
                                    word.equals("blank")
                                            ? new Treatment.Blank()
                                            : new Treatment.Keep());
                    case Value.Entries it -> treatment(it);
                    case Value.Items _, Value.Broken _ -> Optional.<Treatment>empty();
                };
        return treatment.filter(it -> fits(it, column, value)).map(it -> canonical(it, column));
    }

    private boolean fits(Treatment treatment, Column column, Value value) {
        var misfit = new Fit(dataset, city).misfit(treatment, column);
        misfit.ifPresent(it ->
                findings.add(
                        FindingCode.TREATMENT_DOES_NOT_FIT,
                        value.position(),
                        it.message(),
                        it.help()));
        return misfit.isEmpty();
    }

    private static Treatment canonical(Treatment treatment, Column column) {
        return treatment instanceof Treatment.Constant(String text)
                ? new Treatment.Constant(TypeText.canonical(text, column.type()).orElseThrow())
                : treatment;
    }

    private Optional<Treatment> treatment(Value.Entries it) {
        return it.text("constant")
                .<Treatment>map(Treatment.Constant::new)
                .or(() -> it.mapping("partial").flatMap(this::partial))
                .or(() -> it.scalar("tokenize").flatMap(this::tokenize))
                .or(() -> it.text("generalize").map(TreatmentBinder::step))
                .or(() -> it.mapping("generalize").flatMap(this::coarser))
                .or(() -> it.mapping("shift").flatMap(this::shift))
                .or(() -> it.mapping("clamp").flatMap(this::clamp));
    }

    private Optional<Treatment> partial(Value.Entries it) {
        int first = it.text("first").map(CityBinder::whole).orElse(0);
        int last = it.text("last").map(CityBinder::whole).orElse(0);
        if (first + last >= 1 && first + last <= 64) {
            return Optional.of(new Treatment.Partial(first, last));
        }
        // A `first` or `last` that is out of range by itself has been reported.
        if (it.has("first") || it.has("last")) {
            findings.add(
                    FindingCode.BAD_VALUE,
                    it.position(),
                    "a partial keeps from 1 to 64 characters, not " + (first + last),
                    "write `{first: 2, last: 2}`; or `blank` to keep none");
        }
        return Optional.empty();
    }

    private Optional<Treatment> tokenize(Value.Scalar domain) {
        boolean known =
                findings.known(
                        "domain",
                        domain,
                        city.domains().keySet(),
                        "declare it under `domains` in the city document");
        return known ? Optional.of(new Treatment.Tokenize(domain.text())) : Optional.empty();
    }

    private static Treatment step(String text) {
        var words = text.split(" ", 2);
        var unit = words[1].replaceAll("s$", "").toUpperCase(Locale.ROOT);
        return new Treatment.TimeStep(
                Integer.parseInt(words[0]), Treatment.TimeStep.Unit.valueOf(unit));
    }

    private Optional<Treatment> coarser(Value.Entries it) {
        return it.text("band")
                .map(TreatmentBinder::number)
                .<Treatment>map(Treatment.NumberBand::new)
                .or(() -> it.text("prefix").map(CityBinder::whole).map(Treatment.TextPrefix::new))
                .or(() -> it.text("cell").map(TreatmentBinder::number).map(Treatment.GridCell::new))
                .or(() -> it.scalar("hierarchy").flatMap(name -> level(name, it)));
    }

    private Optional<Treatment> level(Value.Scalar name, Value.Entries it) {
        boolean known =
                findings.known(
                        "hierarchy",
                        name,
                        city.hierarchies().keySet(),
                        "declare it under `hierarchies` in the city document");
        return it.text("level")
                .filter(_ -> known)
                .map(CityBinder::whole)
                .map(level -> new Treatment.HierarchyLevel(name.text(), level));
    }

    private Optional<Treatment> shift(Value.Entries it) {
        var subject =
                it.scalar("subject")
                        .filter(name ->
                                findings.known(
                                        "subject",
                                        name,
                                        city.subjects().keySet(),
                                        "declare it under `subjects` in the city" + " document"));
        var days = it.text("days").map(CityBinder::whole);
        return subject.isPresent() && days.isPresent()
                ? Optional.of(new Treatment.Shift(subject.get().text(), days.get()))
                : Optional.empty();
    }

    private Optional<Treatment> clamp(Value.Entries it) {
        var low = it.text("low").map(TreatmentBinder::number);
        var high = it.text("high").map(TreatmentBinder::number);
        if (low.isEmpty() || high.isEmpty()) {
            return Optional.empty();
        }
        if (low.get().compareTo(high.get()) > 0) {
            findings.add(
                    FindingCode.BAD_VALUE,
                    it.position(),
                    "`low` is " + Words.quoted(it.text("low").get()) + ", above `high`",
                    "write the lower number as `low`");
            return Optional.empty();
        }
        return Optional.of(new Treatment.Clamp(low.get(), high.get()));
    }

    /** A number in one form: without an exponent and without zeros behind the point. */
    static BigDecimal number(String text) {
        var number = new BigDecimal(text).stripTrailingZeros();
        return number.scale() < 0 ? number.setScale(0) : number;
    }
}
