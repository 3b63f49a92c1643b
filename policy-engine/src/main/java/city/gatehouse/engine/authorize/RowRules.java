package city.gatehouse.engine.authorize;

import static city.gatehouse.policy.refusal.RefusalCode.INTERNAL;

import city.gatehouse.engine.function.Functions;
import city.gatehouse.engine.relation.Connectives;
import city.gatehouse.engine.relation.Literals;
import city.gatehouse.engine.type.Types;
import city.gatehouse.engine.validate.PredicateReader;
import city.gatehouse.policy.PolicySet;
import city.gatehouse.policy.catalog.Account;
import city.gatehouse.policy.catalog.Dataset;
import city.gatehouse.policy.catalog.DatasetName;
import city.gatehouse.policy.grant.RowRule;
import city.gatehouse.policy.reader.Finding;
import city.gatehouse.policy.reader.FindingCode;
import city.gatehouse.policy.refusal.Refusal;
import city.gatehouse.policy.refusal.RefusedException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.calcite.rex.RexBuilder;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexLiteral;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexShuttle;
import org.apache.calcite.rex.RexVisitorImpl;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.sql.type.SqlTypeName;

/**
 * The row rules of a policy set, read once: predicates over raw columns that cannot fail on any
 * row.
 */
public final class RowRules {
    private final Map<Key, RexNode> predicates = new HashMap<>();
    private final List<Wrong> wrong = new ArrayList<>();

    private record Key(DatasetName dataset, RowRule rule) {}

    /** A row rule that cannot be used, and why. */
    public record Wrong(DatasetName dataset, RowRule rule, Refusal why) {}

    public RowRules(PolicySet policySet) {
        for (var policy : policySet.policies()) {
            for (var grant : policy.grants()) {
                var dataset = policySet.city().datasets().get(grant.dataset());
                if (dataset != null) {
                    grant.rows().ifPresent(rule -> read(dataset, rule));
                }
            }
        }
    }

    /** Every rule of the set that cannot be used. A query that would need one is refused. */
    public List<Wrong> wrong() {
        return List.copyOf(wrong);
    }

    /** The same, where in the documents they are written and what to write instead. */
    public List<Finding> findings() {
        return wrong.stream()
                .map(rule ->
                        new Finding(
                                Finding.Severity.ERROR,
                                FindingCode.BAD_VALUE.word(),
                                rule.rule.position(),
                                "this rule for the rows of `"
                                        + rule.dataset
                                        + "` cannot be used, so that nobody is answered from it: "
                                        + rule.why.sentence(),
                                rule.why.help()))
                .distinct()
                .toList();
    }

    private void read(Dataset dataset, RowRule rule) {
        try {
            predicates.put(
                    new Key(dataset.name(), rule), PredicateReader.read(rule.sql(), dataset));
        } catch (RefusedException e) {
            wrong.add(new Wrong(dataset.name(), rule, e.refusal()));
        }
    }

    /**
     * For each dataset the one predicate that its visible rows fulfil; absent where every row is
     * visible.
     */
    Map<DatasetName, RexNode> bind(
            Collection<Authorization> authorizations, Account caller, Instant now) {
        var builder = new RexBuilder(Types.factory());
        var result = new HashMap<DatasetName, RexNode>();
        for (var authorization : authorizations) {
            var dataset = authorization.dataset();
            var conjuncts = new ArrayList<RexNode>();
            for (var rule : authorization.rows()) {
                var predicate = predicates.get(new Key(dataset.name(), rule));
                if (predicate == null) {
                    throw new RefusedException(Refusal.of(INTERNAL));
                }
                conjuncts.add(predicate.accept(new Binder(builder, caller, now)));
            }
            dataset.retention().ifPresent(_ -> conjuncts.add(retention(builder, dataset, now)));
            if (!conjuncts.isEmpty()) {
                result.put(dataset.name(), Connectives.allOf(builder, conjuncts));
            }
        }
        return result;
    }

    /** Whether a rule of these asks for more of the present moment than its day. */
    boolean readMoment(Collection<Authorization> authorizations) {
        return authorizations.stream()
                .flatMap(a ->
                        a.rows().stream()
                                .map(rule -> predicates.get(new Key(a.dataset().name(), rule))))
                .filter(Objects::nonNull)
                .anyMatch(RowRules::readsMoment);
    }

    private static boolean readsMoment(RexNode rule) {
        var found = new AtomicBoolean();
        rule.accept(
                new RexVisitorImpl<Void>(true) {
                    @Override
                    public Void visitCall(RexCall call) {
                        if (Functions.isInstant(call.getOperator())
                                && call.getType().getSqlTypeName() != SqlTypeName.DATE) {
                            found.set(true);
                        }
                        return super.visitCall(call);
                    }
                });
        return found.get();
    }

    private static RexNode retention(RexBuilder builder, Dataset dataset, Instant now) {
        var retention = dataset.retention().orElseThrow();
        var oldest = LocalDate.ofInstant(now, ZoneOffset.UTC).minus(retention.period());
        int index = List.copyOf(dataset.columns().keySet()).indexOf(retention.column());
        var type = PredicateReader.rawTypes(dataset).get(index);
        var literal =
                Literals.of(builder, oldest, type)
                        .orElseThrow(() -> new RefusedException(Refusal.of(INTERNAL)));
        return builder.makeCall(
                SqlStdOperatorTable.GREATER_THAN_OR_EQUAL,
                builder.makeInputRef(type, index),
                literal);
    }

    /** Puts the caller's attributes and the present moment into a rule. */
    private static final class Binder extends RexShuttle {
        private final RexBuilder builder;
        private final Account caller;
        private final Instant now;

        Binder(RexBuilder builder, Account caller, Instant now) {
            this.builder = builder;
            this.caller = caller;
            this.now = now;
        }

        @Override
        public RexNode visitCall(RexCall call) {
            if (Functions.isInstant(call.getOperator())) {
                return Literals.moment(builder, now, call.getType());
            }
            if (call.getOperator() == PredicateReader.CALLER) {
                var name = ((RexLiteral) call.getOperands().getFirst()).getValueAs(String.class);
                var value = name == null ? null : caller.attributes().get(name);
                return value == null
                        ? builder.makeNullLiteral(call.getType())
                        : Literals.text(builder, value);
            }
            return super.visitCall(call);
        }
    }
}
