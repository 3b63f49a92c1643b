package city.gatehouse.engine.authorize;

import city.gatehouse.engine.PlanRequest;
import city.gatehouse.engine.read.Bounds;
import city.gatehouse.engine.read.StatementReader;
import city.gatehouse.engine.type.Types;
import city.gatehouse.engine.validate.StatementValidator;
import city.gatehouse.engine.validate.ValidatedQuery;
import city.gatehouse.engine.validate.VisibleCatalog;
import city.gatehouse.policy.PolicySet;
import city.gatehouse.policy.catalog.Account;
import city.gatehouse.policy.catalog.City;
import city.gatehouse.policy.catalog.DatasetName;
import city.gatehouse.policy.reader.CityReader;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.calcite.rel.type.RelDataType;

/** A city with policies that overlap, and what is decided about statements there. */
final class Valley {
    static final PolicySet POLICIES =
            CityReader.read(Path.of("src/test/resources/cities/valley")).set().orElseThrow();
    static final Instant NOW = Instant.parse("2026-07-01T23:30:15Z");
    static final LocalDate TODAY = LocalDate.parse("2026-07-01");
    static final DatasetName PEOPLE = DatasetName.of("town.people");
    static final DatasetName MOVES = DatasetName.of("town.moves");
    static final DatasetName LETTERS = DatasetName.of("town.letters");
    static final DatasetName VISITS = DatasetName.of("town.visits");
    static final DatasetName WARDS = DatasetName.of("ref.wards");

    private static final StatementValidator VALIDATOR = new StatementValidator();

    private Valley() {}

    static Account account(String name) {
        return Objects.requireNonNull(POLICIES.city().accounts().get(name));
    }

    /** The same policies over a city that has no such dataset any more. */
    static PolicySet without(DatasetName dataset) {
        var city = POLICIES.city();
        var datasets = new LinkedHashMap<>(city.datasets());
        datasets.remove(dataset);
        var less =
                new City(
                        city.name(),
                        city.title(),
                        city.stores(),
                        city.purposes(),
                        city.subjects(),
                        city.domains(),
                        city.accounts(),
                        city.hierarchies(),
                        datasets);
        return new PolicySet(less, POLICIES.policies(), "less");
    }

    static Map<DatasetName, Authorization> granted(String account, String purpose, LocalDate day) {
        return new Authorizer(POLICIES).authorizations(account(account), purpose, day);
    }

    static Map<DatasetName, Authorization> granted(String account, String purpose) {
        return granted(account, purpose, TODAY);
    }

    static Authorization granted(String account, String purpose, DatasetName dataset) {
        return Objects.requireNonNull(granted(account, purpose).get(dataset));
    }

    /** What is decided about {@code sql}. */
    static AuthorizedQuery asked(String account, String purpose, String sql) {
        return asked(account, purpose, sql, granted(account, purpose));
    }

    /** The same where the names of the statement are known, and {@code granted} is what is left. */
    static AuthorizedQuery asked(
            String account, String purpose, String sql, Map<DatasetName, Authorization> granted) {
        var query = validated(sql, granted(account, purpose));
        var request = new PlanRequest(sql, List.of(), account(account), purpose, NOW);
        return new Authorizer(POLICIES).authorize(query, granted, new RowRules(POLICIES), request);
    }

    private static ValidatedQuery validated(String sql, Map<DatasetName, Authorization> granted) {
        var tables = new HashMap<DatasetName, Map<String, RelDataType>>();
        granted.forEach((name, authorization) -> tables.put(name, types(authorization)));
        var parsed = new StatementReader(Bounds.DEFAULT).read(sql);
        var resolved = VALIDATOR.resolve(parsed, new VisibleCatalog(tables));
        return VALIDATOR.bind(resolved, Optional.of(List.of()), NOW);
    }

    private static Map<String, RelDataType> types(Authorization authorization) {
        var types = new LinkedHashMap<String, RelDataType>();
        for (var column : authorization.visibleColumns()) {
            types.put(
                    column.name(),
                    Types.relType(column.type(), column.nullable(), Types.factory()));
        }
        return types;
    }
}
