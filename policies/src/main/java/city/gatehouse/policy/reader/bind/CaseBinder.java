package city.gatehouse.policy.reader.bind;

import city.gatehouse.policy.reader.FindingCode;
import city.gatehouse.policy.reader.PolicyCase;
import city.gatehouse.policy.reader.PolicyCase.Expectation;
import city.gatehouse.policy.reader.document.Findings;
import city.gatehouse.policy.reader.document.Value;
import city.gatehouse.policy.reader.document.Words;
import city.gatehouse.policy.refusal.RefusalCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Binds the documents of policy cases. */
public final class CaseBinder {
    private final Findings findings;
    private final BoundCity city;
    private final Set<String> policies;

    public CaseBinder(Findings findings, BoundCity city, Set<String> policies) {
        this.findings = findings;
        this.city = city;
        this.policies = policies;
    }

    /** The cases that are sound. */
    public List<PolicyCase> bind(Value.Entries document) {
        var cases = new ArrayList<PolicyCase>();
        var suite = document.text("cases");
        for (Value.Entries check : document.mappings("checks")) {
            var expectation = check.mapping("expect").flatMap(CaseBinder::expectation);
            var account = either(check, document, "as");
            var purpose = either(check, document, "purpose");
            if (account.isEmpty()) {
                findings.add(
                        FindingCode.MISSING_KEY,
                        check.position(),
                        "nobody asks in this case",
                        "write `as: …` with an account, here or beside `cases`");
            }
            account.ifPresent(it -> checkAccount(it, purpose.isPresent()));
            boolean anyPurpose =
                    expectation.equals(Optional.of(new Expectation.Refused(RefusalCode.PURPOSE)));
            if (!anyPurpose) {
                purpose.ifPresent(this::checkPurpose);
            }
            check.scalars("decided").forEach(this::checkPolicy);
            if (suite.isPresent()
                    && expectation.isPresent()
                    && account.isPresent()
                    && check.text("case").isPresent()
                    && check.text("sql").isPresent()) {
                cases.add(
                        new PolicyCase(
                                suite.get(),
                                check.text("case").get(),
                                account.get().text(),
                                purpose.map(Value.Scalar::text),
                                check.text("sql").get(),
                                expectation.get(),
                                texts(check, "decided"),
                                DatasetBinder.place(check, "case")));
            }
        }
        return cases;
    }

    private static Optional<Value.Scalar> either(
            Value.Entries check, Value.Entries document, String key) {
        return check.scalar(key).or(() -> document.scalar(key));
    }

    private void checkAccount(Value.Scalar name, boolean purposeGiven) {
        boolean known =
                findings.known(
                        "account",
                        name,
                        city.accounts().keySet(),
                        "declare it under `accounts` in the city document");
        var account = city.accounts().getOrDefault(name.text(), Optional.empty());
        if (known
                && !purposeGiven
                && account.filter(it -> it.defaultPurpose().isEmpty()).isPresent()) {
            findings.add(
                    FindingCode.MISSING_KEY,
                    name.position(),
                    Words.quoted(name.text()) + " has no default purpose, and the case names none",
                    "write `purpose: …`, or give the account a `default-purpose`");
        }
    }

    private void checkPurpose(Value.Scalar purpose) {
        findings.known(
                "purpose",
                purpose,
                city.purposes().keySet(),
                "declare it under `purposes` in the city document, or expect `{refused: PURPOSE}`");
    }

    private void checkPolicy(Value.Scalar policy) {
        findings.known("policy", policy, policies, "name a policy of this city");
    }

    private static Optional<List<String>> texts(Value.Entries it, String key) {
        return it.has(key)
                ? Optional.of(it.scalars(key).stream().map(Value.Scalar::text).toList())
                : Optional.empty();
    }

    private static Optional<Expectation> expectation(Value.Entries it) {
        if (it.has("refused")) {
            return it.text("refused").map(RefusalCode::valueOf).map(Expectation.Refused::new);
        }
        if (!it.has("rows") && !it.has("columns") && !it.has("answered")) {
            return Optional.empty();
        }
        var rows =
                it.text("rows")
                        .map(CityBinder::whole)
                        .map(OptionalLong::of)
                        .orElse(OptionalLong.empty());
        return Optional.of(new Expectation.Answered(rows, texts(it, "columns")));
    }
}
