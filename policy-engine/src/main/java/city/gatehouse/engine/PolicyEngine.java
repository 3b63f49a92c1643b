package city.gatehouse.engine;

import city.gatehouse.engine.authorize.Authorization;
import city.gatehouse.engine.authorize.Authorizer;
import city.gatehouse.engine.authorize.RowRules;
import city.gatehouse.engine.authorize.VisibleDataset;
import city.gatehouse.engine.govern.GovernedQuery;
import city.gatehouse.engine.govern.Governing;
import city.gatehouse.engine.govern.Protection;
import city.gatehouse.engine.read.Bounds;
import city.gatehouse.engine.read.StatementReader;
import city.gatehouse.engine.split.GovernedPlan;
import city.gatehouse.engine.split.QueryShape;
import city.gatehouse.engine.split.Splitting;
import city.gatehouse.engine.type.Types;
import city.gatehouse.engine.validate.StatementValidator;
import city.gatehouse.engine.validate.VisibleCatalog;
import city.gatehouse.policy.PolicySet;
import city.gatehouse.policy.catalog.Account;
import city.gatehouse.policy.catalog.DatasetName;
import city.gatehouse.policy.refusal.Refusal;
import city.gatehouse.policy.refusal.RefusalCode;
import city.gatehouse.policy.refusal.RefusedException;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.calcite.rel.type.RelDataType;
import org.jspecify.annotations.Nullable;

/** Governs statements under one policy set. Immutable and safe for use by many threads. */
public final class PolicyEngine {
    private static final int PLANS_KEPT = 1_000;

    private final PolicySet policySet;
    private final Detokenizer detokenizer;
    private final StatementReader reader = new StatementReader(Bounds.DEFAULT);
    private final StatementValidator validator = new StatementValidator();
    private final Authorizer authorizer;
    private final RowRules rowRules;
    private final Cache<PlanKey, GovernedPlan> plans =
            Caffeine.newBuilder().maximumSize(PLANS_KEPT).build();

    /**
     * All that a plan follows from, beside this engine's policy set and the moment where that is
     * read.
     */
    private record PlanKey(
            String sql,
            List<@Nullable Object> parameters,
            Account caller,
            String purpose,
            LocalDate day) {}

    public PolicyEngine(PolicySet policySet, Detokenizer detokenizer) {
        this.policySet = policySet;
        this.detokenizer = detokenizer;
        this.authorizer = new Authorizer(policySet);
        this.rowRules = new RowRules(policySet);
    }

    public PolicySet policySet() {
        return policySet;
    }

    /** The row rules that cannot be used: findings for whoever wrote them. */
    public List<RowRules.Wrong> findings() {
        return rowRules.wrong();
    }

    /**
     * The governed plan of a statement: the five stages, or what they gave for the same question
     * before on the same day.
     *
     * @throws RefusedException when it is not to be answered
     */
    public GovernedPlan plan(PlanRequest request) {
        var key =
                new PlanKey(
                        request.sql(),
                        request.parameters(),
                        request.caller(),
                        request.purpose(),
                        Authorizer.day(request.now()));
        var known = plans.getIfPresent(key);
        return known == null ? planned(request, key) : known;
    }

    private GovernedPlan planned(PlanRequest request, PlanKey key) {
        return refusing(() -> {
            var governed = governed(request, Optional.of(request.parameters()));
            var plan = Splitting.split(governed, policySet, request.purpose(), detokenizer);
            if (!governed.readsMoment()) {
                plans.put(key, plan);
            }
            return plan;
        });
    }

    /**
     * What a statement would answer with; parameters are not looked at.
     *
     * @throws RefusedException when it would not be answered whatever its parameters are
     */
    public QueryShape describe(PlanRequest request) {
        return refusing(() -> {
            var granted =
                    authorizer.authorizations(
                            request.caller(), request.purpose(), Authorizer.day(request.now()));
            var validated =
                    validator.validate(
                            reader.read(request.sql()),
                            visible(granted),
                            Optional.empty(),
                            request.now());
            var authorized = authorizer.authorize(validated, granted, rowRules, request);
            return new QueryShape(
                    Splitting.columns(Governing.govern(authorized)), validated.parameters());
        });
    }

    /** What {@code caller} sees for {@code purpose}: the only source of metadata. */
    public List<VisibleDataset> catalog(Account caller, String purpose, Instant now) {
        return authorizer.authorizations(caller, purpose, Authorizer.day(now)).values().stream()
                .filter(granted -> granted.conflicts().isEmpty())
                .map(granted ->
                        new VisibleDataset(
                                granted.dataset().name(),
                                granted.dataset().title(),
                                granted.visibleColumns(),
                                Protection.sentence(List.of(granted))))
                .toList();
    }

    private GovernedQuery governed(
            PlanRequest request, Optional<List<@Nullable Object>> parameters) {
        var granted =
                authorizer.authorizations(
                        request.caller(), request.purpose(), Authorizer.day(request.now()));
        var parsed = reader.read(request.sql());
        var validated = validator.validate(parsed, visible(granted), parameters, request.now());
        var authorized = authorizer.authorize(validated, granted, rowRules, request);
        return Governing.govern(authorized);
    }

    private static VisibleCatalog visible(Map<DatasetName, Authorization> granted) {
        var tables = new HashMap<DatasetName, Map<String, RelDataType>>();
        granted.forEach((name, authorization) -> {
            var columns = new LinkedHashMap<String, RelDataType>();
            for (var column : authorization.visibleColumns()) {
                columns.put(
                        column.name(),
                        Types.relType(column.type(), column.nullable(), Types.factory()));
            }
            tables.put(name, columns);
        });
        return new VisibleCatalog(tables);
    }

    /** Whatever goes wrong in a stage is a refusal; the cause is for the officer. */
    private static <T> T refusing(java.util.function.Supplier<T> stages) {
        try {
            return stages.get();
        } catch (RefusedException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError | AssertionError e) {
            throw new RefusedException(Refusal.of(RefusalCode.INTERNAL), e);
        }
    }
}
