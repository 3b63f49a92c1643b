package city.gatehouse.engine.govern;

import static city.gatehouse.policy.refusal.RefusalCode.INTERNAL;

import city.gatehouse.engine.authorize.Authorization;
import city.gatehouse.engine.authorize.AuthorizedQuery;
import city.gatehouse.engine.govern.Governed.Fact;
import city.gatehouse.engine.relation.Relation;
import city.gatehouse.engine.type.Types;
import city.gatehouse.policy.catalog.Column;
import city.gatehouse.policy.catalog.ColumnClass;
import city.gatehouse.policy.catalog.ColumnType;
import city.gatehouse.policy.catalog.Dataset;
import city.gatehouse.policy.catalog.DatasetName;
import city.gatehouse.policy.catalog.SubjectKey;
import city.gatehouse.policy.grant.AnswerForm;
import city.gatehouse.policy.grant.Treatment;
import city.gatehouse.policy.refusal.Refusal;
import city.gatehouse.policy.refusal.RefusedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.calcite.rel.type.RelDataType;

/**
 * The governed view of each dataset: row rules on raw rows, then column treatments, then the hidden
 * subject keys.
 */
final class Views {
    private final AuthorizedQuery authorized;

    Views(AuthorizedQuery authorized) {
        this.authorized = authorized;
    }

    Governed of(Relation.VisibleScan scan) {
        var authorization = authorized.authorizations().get(scan.dataset());
        if (authorization == null) {
            throw new RefusedException(Refusal.of(INTERNAL));
        }
        var dataset = authorization.dataset();
        int atLeast =
                switch (authorization.form()) {
                    case AnswerForm.Rows() -> 0;
                    case AnswerForm.Groups(int k) -> k;
                    case AnswerForm.Private _ -> throw new RefusedException(Refusal.of(INTERNAL));
                };
        var keys = atLeast == 0 ? List.<SubjectKey>of() : dataset.subjectKeys();
        var columns = new ArrayList<Relation.GovernedColumn>();
        var facts = new ArrayList<Fact>();
        var types = new ArrayList<>(scan.types());
        for (var name : scan.columns()) {
            var column = column(dataset, name);
            var treatment = treatment(authorization, name);
            columns.add(new Relation.GovernedColumn(List.of(column), treatment, false));
            facts.add(fact(column, treatment, keys).of(Set.of(dataset.name() + "." + name)));
        }
        for (var key : keys) {
            var raw = key.columns().stream().map(name -> column(dataset, name)).toList();
            columns.add(new Relation.GovernedColumn(raw, new Treatment.Keep(), true));
            types.add(keyType(raw));
        }
        return new Governed(
                new Relation.GovernedScan(
                        dataset,
                        Optional.ofNullable(authorized.rows().get(dataset.name())),
                        columns,
                        types),
                facts,
                keys.stream().map(SubjectKey::subject).toList(),
                atLeast,
                List.of());
    }

    /** Whether a dataset's rows are grouped before they may leave. */
    boolean isGrouped(DatasetName dataset) {
        var authorization = authorized.authorizations().get(dataset);
        return authorization != null
                && !authorization.dataset().isPublic()
                && authorization.form() instanceof AnswerForm.Groups;
    }

    /**
     * A composite key is the text of its columns' row: different rows can only look alike, which
     * counts fewer.
     */
    private static RelDataType keyType(List<Column> raw) {
        var type = raw.size() == 1 ? raw.getFirst().type() : ColumnType.TEXT;
        return Types.relType(type, true, Types.factory());
    }

    private static Fact fact(Column column, Treatment treatment, List<SubjectKey> keys) {
        if (keys.isEmpty()
                || treatment instanceof Treatment.Blank
                || treatment instanceof Treatment.Constant) {
            return Fact.PLAIN;
        }
        var key = OptionalInt.empty();
        for (int i = 0; i < keys.size(); i++) {
            if (keys.get(i).columns().equals(List.of(column.name()))) {
                key = OptionalInt.of(i);
            }
        }
        boolean identifying =
                key.isPresent()
                        || column.columnClass() == ColumnClass.DIRECT_IDENTIFIER
                        || column.columnClass() == ColumnClass.CREDENTIAL;
        boolean same =
                treatment instanceof Treatment.Keep || treatment instanceof Treatment.Tokenize;
        return new Fact(identifying, same ? key : OptionalInt.empty(), Making.NAMED, Side.OWN);
    }

    private static Column column(Dataset dataset, String name) {
        var column = dataset.columns().get(name);
        if (column == null) {
            throw new RefusedException(Refusal.of(INTERNAL));
        }
        return column;
    }

    private static Treatment treatment(Authorization authorization, String column) {
        var treatment = authorization.columns().get(column);
        if (treatment == null) {
            throw new RefusedException(Refusal.of(INTERNAL));
        }
        return treatment;
    }
}
