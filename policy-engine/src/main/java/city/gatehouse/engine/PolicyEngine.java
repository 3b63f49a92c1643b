package city.gatehouse.engine;

import city.gatehouse.engine.authorize.Authorization;
import city.gatehouse.engine.authorize.Authorizer;
import city.gatehouse.engine.authorize.RowRules;
import city.gatehouse.engine.authorize.VisibleDataset;
import city.gatehouse.engine.govern.GovernedQuery;
import city.gatehouse.engine.govern.Governing;
import city.gatehouse.engine.govern.Protection;
import city.gatehouse.engine.split.GovernedPlan;
import city.gatehouse.engine.split.QueryShape;
import city.gatehouse.engine.split.Splitting;
import city.gatehouse.engine.type.Types;
import city.gatehouse.engine.validate.ValidatedQuery;
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
import org.apache.calcite.rel.type.RelDataType;
import org.jspecify.annotations.Nullable;

/** Governs statements under one policy set. Immutable and safe for use by many threads. */
public final class PolicyEngine {
    private static final int PLANS_KEPT = 1_000;
    private static final int STATEMENTS_KEPT = 300;
    private static final int CALLERS_KEPT = 1_000;

    private final PolicySet policySet;
    private final Detokenizer detokenizer;
    private final Statements statements = new Statements();
    private final Authorizer authorizer;
    private final RowRules rowRules;
    private final Cache<GrantsKey, Grants> granted =
            Caffeine.newBuilder().maximumSize(CALLERS_KEPT).build();
    private final Cache<StatementKey, GovernedQuery> governed =
            Caffeine.newBuilder().maximumSize(STATEMENTS_KEPT).build();
    private final Cache<StatementKey, QueryShape> shapes =
            Caffeine.newBuilder().maximumSize(PLANS_KEPT).build();
    private final Cache<PlanKey, GovernedPlan> plans =
            Caffeine.newBuilder().maximumSize(PLANS_KEPT).build();

    /** What a caller is granted follows from these, and from this engine's policy set. */
    private record GrantsKey(Account caller, String purpose, LocalDate day) {}

    /** What a caller is granted for a purpose on a day, and the names that it is seen by. */
    private static final class Grants {
        private final Map<DatasetName, Authorization> authorizations;
        private final VisibleCatalog catalog;

        Grants(Map<DatasetName, Authorization> authorizations, VisibleCatalog catalog) {
            this.authorizations = authorizations;
            this.catalog = catalog;
        }

        Map<DatasetName, Authorization> authorizations() {
            return authorizations;
        }

        VisibleCatalog catalog() {
            return catalog;
        }
    }

    /** The same text means the same for as long as the same grants are there, object for object. */
    private record StatementKey(String sql, Grants grants) {}

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
            var governed = governed(request);
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
            var key = new StatementKey(request.sql(), grants(request));
            var known = shapes.getIfPresent(key);
            if (known != null) {
                return known;
            }
            var described = statements.described(key.sql(), key.grants().catalog(), request.now());
            var query = governed(request, key, described);
            if (described.parameters().isEmpty()) {
                keep(key, query);
            }
            var shape = new QueryShape(Splitting.columns(query), described.parameters());
            shapes.put(key, shape);
            return shape;
        });
    }

    /** What {@code caller} sees for {@code purpose}: the only source of metadata. */
    public List<VisibleDataset> catalog(Account caller, String purpose, Instant now) {
        return grants(new GrantsKey(caller, purpose, Authorizer.day(now)))
                .authorizations()
                .values()
                .stream()
                .filter(granted -> granted.conflicts().isEmpty())
                .map(granted ->
                        new VisibleDataset(
                                granted.dataset().name(),
                                granted.dataset().title(),
                                granted.visibleColumns(),
                                Protection.sentence(List.of(granted))))
                .toList();
    }

    /** The first four stages alone. */
    GovernedQuery governed(PlanRequest request) {
        var key = new StatementKey(request.sql(), grants(request));
        return governed(request, key, request.parameters());
    }

    /** A statement is first described and then asked: what is always the same is governed once. */
    private GovernedQuery governed(
            PlanRequest request, StatementKey key, List<@Nullable Object> parameters) {
        var known = governed.getIfPresent(key);
        if (known != null && parameters.isEmpty()) {
            return known;
        }
        var validated =
                statements.bound(key.sql(), key.grants().catalog(), parameters, request.now());
        var query = governed(request, key, validated);
        if (parameters.isEmpty()) {
            keep(key, query);
        }
        return query;
    }

    private void keep(StatementKey key, GovernedQuery query) {
        if (!query.readsMoment()) {
            governed.put(key, query);
        }
    }

    private GovernedQuery governed(
            PlanRequest request, StatementKey key, ValidatedQuery validated) {
        return Governing.govern(
                authorizer.authorize(validated, key.grants().authorizations(), rowRules, request));
    }

    private Grants grants(PlanRequest request) {
        return grants(
                new GrantsKey(request.caller(), request.purpose(), Authorizer.day(request.now())));
    }

    private Grants grants(GrantsKey of) {
        return granted.get(
                of,
                key -> {
                    var authorizations =
                            authorizer.authorizations(key.caller(), key.purpose(), key.day());
                    return new Grants(authorizations, visible(authorizations));
                });
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
