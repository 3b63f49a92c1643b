package city.gatehouse.engine.dialect;

import city.gatehouse.engine.function.Functions;
import city.gatehouse.engine.function.Nullness;
import city.gatehouse.engine.read.Bounds;
import city.gatehouse.engine.read.Conformance;
import city.gatehouse.engine.read.StatementReader;
import city.gatehouse.engine.type.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.Consumer;
import org.apache.calcite.config.CalciteConnectionConfigImpl;
import org.apache.calcite.config.CalciteConnectionProperty;
import org.apache.calcite.jdbc.CalciteSchema;
import org.apache.calcite.plan.RelOptCluster;
import org.apache.calcite.plan.hep.HepPlanner;
import org.apache.calcite.plan.hep.HepProgram;
import org.apache.calcite.prepare.CalciteCatalogReader;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.core.AggregateCall;
import org.apache.calcite.rel.core.TableScan;
import org.apache.calcite.rel.logical.LogicalAggregate;
import org.apache.calcite.rel.logical.LogicalFilter;
import org.apache.calcite.rel.logical.LogicalProject;
import org.apache.calcite.rel.logical.LogicalUnion;
import org.apache.calcite.rel.logical.LogicalValues;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rel.type.RelDataTypeFactory;
import org.apache.calcite.rex.RexBuilder;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexShuttle;
import org.apache.calcite.rex.RexSubQuery;
import org.apache.calcite.schema.impl.AbstractTable;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.validate.SqlValidator;
import org.apache.calcite.sql.validate.SqlValidatorUtil;
import org.apache.calcite.sql2rel.SqlToRelConverter;

/** A statement's whole way through Calcite and back, over the one table {@link Edge}. */
final class Pipeline {
    private final RelDataTypeFactory factory = Types.factory();
    private final RexBuilder builder = new RexBuilder(factory);
    private final StoreDialect dialect;
    private final Consumer<RexNode> expressions;
    private final Consumer<AggregateCall> aggregates;

    /** Tells the consumers of every expression and aggregate that is written. */
    Pipeline(Consumer<RexNode> expressions, Consumer<AggregateCall> aggregates) {
        this(new DuckDbDialect(), expressions, aggregates);
    }

    Pipeline(
            StoreDialect dialect,
            Consumer<RexNode> expressions,
            Consumer<AggregateCall> aggregates) {
        this.dialect = dialect;
        this.expressions = expressions;
        this.aggregates = aggregates;
    }

    record Written(String sql, List<String> types) {}

    Written write(String sql) {
        var root = plan(Functions.ours(new StatementReader(Bounds.DEFAULT).read(sql).statement()));
        var types =
                root.getRowType().getFieldList().stream()
                        .map(f ->
                                f.getType().getSqlTypeName()
                                                == org.apache.calcite.sql.type.SqlTypeName.NULL
                                        ? "NULL"
                                        : dialect.storeType(f.getType()))
                        .toList();
        return new Written(write(root), types);
    }

    /** The types of a statement's parameters. */
    List<String> parameters(String sql) {
        var validator = validator(reader());
        var validated =
                validator.validate(
                        Functions.ours(new StatementReader(Bounds.DEFAULT).read(sql).statement()));
        return validator.getParameterRowType(validated).getFieldList().stream()
                .map(f -> dialect.storeType(f.getType()))
                .toList();
    }

    private RelNode plan(SqlNode statement) {
        var reader = reader();
        var validator = validator(reader);
        var cluster = RelOptCluster.create(new HepPlanner(HepProgram.builder().build()), builder);
        var converter =
                new SqlToRelConverter(
                        (_, _, _, _) -> {
                            throw new IllegalStateException();
                        },
                        validator,
                        reader,
                        cluster,
                        Functions.convertlets(),
                        SqlToRelConverter.config()
                                .withExpand(false)
                                .withDecorrelationEnabled(false)
                                .withTrimUnusedFields(false)
                                .withInSubQueryThreshold(Integer.MAX_VALUE)
                                .withRelBuilderConfigTransform(c ->
                                        c.withSimplify(false)
                                                .withSimplifyValues(false)
                                                .withPushJoinCondition(false)
                                                .withBloat(-1)));
        return converter.convertQuery(validator.validate(statement), false, true).project();
    }

    private CalciteCatalogReader reader() {
        var schema = CalciteSchema.createRootSchema(false);
        schema.add("edge", new Edge());
        var properties = new Properties();
        properties.setProperty(CalciteConnectionProperty.CASE_SENSITIVE.camelName(), "false");
        return new CalciteCatalogReader(
                schema, List.of(), factory, new CalciteConnectionConfigImpl(properties));
    }

    private SqlValidator validator(CalciteCatalogReader reader) {
        return SqlValidatorUtil.newValidator(
                Functions.operatorTable(),
                reader,
                factory,
                Functions.validation()
                        .withIdentifierExpansion(true)
                        .withConformance(Conformance.INSTANCE));
    }

    private String write(RelNode node) {
        return switch (node) {
            case TableScan _ -> "SELECT " + Edge.columnList() + " FROM edge";
            case LogicalProject project ->
                    "SELECT "
                            + list(project.getProjects(), "x")
                            + " FROM ("
                            + write(project.getInput())
                            + ") x";
            case LogicalFilter filter ->
                    "SELECT * FROM ("
                            + write(filter.getInput())
                            + ") x WHERE "
                            + write(filter.getCondition(), "x");
            case LogicalAggregate aggregate -> aggregate(aggregate);
            case LogicalUnion union ->
                    String.join(
                            union.all ? " UNION ALL " : " UNION ",
                            union.getInputs().stream().map(i -> "(" + write(i) + ")").toList());
            case LogicalValues values ->
                    "SELECT * FROM (VALUES "
                            + String.join(
                                    ", ",
                                    values.getTuples().stream()
                                            .map(row ->
                                                    "("
                                                            + String.join(
                                                                    ", ",
                                                                    row.stream()
                                                                            .map(dialect::literal)
                                                                            .toList())
                                                            + ")")
                                            .toList())
                            + ") x("
                            + names(values.getRowType().getFieldCount())
                            + ")";
            default -> throw new IllegalArgumentException(node.getRelTypeName());
        };
    }

    private String aggregate(LogicalAggregate aggregate) {
        var inner = aggregate.getInput();
        // The fraction of a percentile has to be seen.
        var inputs = new ArrayList<String>();
        for (int i = 0; i < inner.getRowType().getFieldCount(); i++) {
            inputs.add(
                    inner instanceof LogicalProject p
                                    && p.getProjects().get(i)
                                            instanceof org.apache.calcite.rex.RexLiteral
                            ? write(p.getProjects().get(i), "x")
                            : "x.c" + i);
        }
        var parts = new ArrayList<String>();
        for (int key : aggregate.getGroupSet()) {
            parts.add(inputs.get(key) + " AS c" + parts.size());
        }
        for (var made : aggregate.getAggCallList()) {
            var call = Nullness.shown(made);
            aggregates.accept(call);
            parts.add(
                    dialect.aggregate(
                                    call,
                                    inputs::get,
                                    i ->
                                            aggregate
                                                    .getInput()
                                                    .getRowType()
                                                    .getFieldList()
                                                    .get(i)
                                                    .getType())
                            + " AS c"
                            + parts.size());
        }
        var sets =
                aggregate.getGroupSets().stream()
                        .map(set ->
                                "("
                                        + String.join(
                                                ", ",
                                                set.asList().stream().map(inputs::get).toList())
                                        + ")")
                        .toList();
        return "SELECT "
                + String.join(", ", parts)
                + " FROM ("
                + write(inner)
                + ") x"
                + (aggregate.getGroupSet().isEmpty() && aggregate.getGroupSets().size() == 1
                        ? ""
                        : " GROUP BY GROUPING SETS (" + String.join(", ", sets) + ")");
    }

    private String list(List<RexNode> nodes, String alias) {
        var written = new ArrayList<String>();
        for (var node : nodes) {
            written.add(write(node, alias) + " AS c" + written.size());
        }
        return String.join(", ", written);
    }

    private String write(RexNode converted, String alias) {
        var node = converted.accept(SHOWN);
        expressions.accept(node);
        return new ExpressionWriter(
                        dialect,
                        builder,
                        i -> alias + ".c" + i,
                        (call, _) -> subquery((RexSubQuery) call),
                        access -> {
                            throw new IllegalArgumentException(access.toString());
                        })
                .write(node);
    }

    private static final RexShuttle SHOWN =
            new RexShuttle() {
                @Override
                public RexNode visitCall(RexCall call) {
                    return super.visitCall(Nullness.shown(call));
                }
            };

    private String subquery(RexSubQuery query) {
        var inner = "(" + write(query.rel) + ")";
        return switch (query.getKind()) {
            case SCALAR_QUERY -> inner;
            case EXISTS -> "(EXISTS " + inner + ")";
            case IN -> "(" + write(query.getOperands().getFirst(), "x") + " IN " + inner + ")";
            case SOME -> "(" + write(query.getOperands().getFirst(), "x") + " = ANY " + inner + ")";
            default -> throw new IllegalArgumentException(query.getKind().name());
        };
    }

    private static String names(int count) {
        var names = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            names.add("c" + i);
        }
        return String.join(", ", names);
    }

    /** The table that {@link EdgeValues} makes. */
    private static final class Edge extends AbstractTable {
        static String columnList() {
            var columns = new ArrayList<String>();
            for (var column : EdgeValues.COLUMNS.keySet()) {
                columns.add(column + " AS c" + columns.size());
            }
            return String.join(", ", columns);
        }

        @Override
        public RelDataType getRowType(RelDataTypeFactory factory) {
            var row = factory.builder();
            EdgeValues.COLUMNS.forEach((name, type) ->
                    row.add(name, Types.relType(type, !name.equals("id"), factory)));
            return row.build();
        }
    }
}
