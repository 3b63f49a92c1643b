package city.gatehouse.engine.validate;

import static city.gatehouse.policy.refusal.RefusalCode.INVALID;
import static city.gatehouse.policy.refusal.RefusalCode.PARAMETER;
import static city.gatehouse.policy.refusal.RefusalCode.UNKNOWN_NAME;
import static city.gatehouse.policy.refusal.RefusalCode.UNSUPPORTED_FUNCTION;

import city.gatehouse.engine.function.Functions;
import city.gatehouse.engine.function.Nullness;
import city.gatehouse.engine.read.ParsedQuery;
import city.gatehouse.engine.relation.Pruning;
import city.gatehouse.engine.relation.Relation;
import city.gatehouse.engine.type.Types;
import city.gatehouse.policy.Position;
import city.gatehouse.policy.catalog.ColumnType;
import city.gatehouse.policy.refusal.Refusal;
import city.gatehouse.policy.refusal.RefusedException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.apache.calcite.config.CalciteConnectionConfigImpl;
import org.apache.calcite.config.CalciteConnectionProperty;
import org.apache.calcite.plan.RelOptCluster;
import org.apache.calcite.plan.hep.HepPlanner;
import org.apache.calcite.plan.hep.HepProgram;
import org.apache.calcite.prepare.CalciteCatalogReader;
import org.apache.calcite.rel.RelRoot;
import org.apache.calcite.rel.core.AggregateCall;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rex.RexBuilder;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.runtime.CalciteContextException;
import org.apache.calcite.runtime.CalciteException;
import org.apache.calcite.sql.SqlDynamicParam;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlOperatorTable;
import org.apache.calcite.sql.util.SqlBasicVisitor;
import org.apache.calcite.sql.validate.SqlValidatorException;
import org.apache.calcite.sql2rel.SqlRexConvertletTable;
import org.apache.calcite.sql2rel.SqlToRelConverter;
import org.jspecify.annotations.Nullable;

/** Gives a statement's names and types their meaning against one catalog. */
public final class StatementValidator {
    private static final Pattern SIGNATURE = Pattern.compile("(?:signature|datatype) '?(\\w+)");
    private static final Pattern QUOTED = Pattern.compile("'([^']*)'");
    private static final SqlToRelConverter.Config CONVERSION =
            SqlToRelConverter.config()
                    .withExpand(false)
                    .withDecorrelationEnabled(false)
                    .withTrimUnusedFields(false)
                    .withInSubQueryThreshold(Integer.MAX_VALUE)
                    .withRelBuilderConfigTransform(builder ->
                            builder.withSimplify(false)
                                    .withSimplifyLimit(false)
                                    .withSimplifyValues(false)
                                    .withPruneInputOfAggregate(false)
                                    .withPushJoinCondition(false)
                                    .withRemoveRedundantDistinct(false)
                                    .withAggregateUnique(false)
                                    .withConvertCorrelateToJoin(false)
                                    .withBloat(-1));

    private final SqlOperatorTable operators;
    private final SqlRexConvertletTable convertlets;

    /**
     * With operators and functions of the caller's.
     *
     * @param convertlets how calls of them become expressions
     */
    StatementValidator(SqlOperatorTable operators, SqlRexConvertletTable convertlets) {
        this.operators = operators;
        this.convertlets = convertlets;
    }

    /** With the functions of the allow-list. */
    public StatementValidator() {
        this(Functions.operatorTable(), Functions.convertlets());
    }

    /**
     * Gives names and types their meaning. What comes out depends on nothing else: not on the
     * values of parameters, and not on the moment.
     *
     * @throws RefusedException for what is unknown, wrong or not answered
     */
    public ResolvedQuery resolve(ParsedQuery query, VisibleCatalog catalog) {
        return refusing(query, () -> new ResolvedQuery(query, convert(query.statement(), catalog)));
    }

    /**
     * The same for who has no values yet: a parameter whose place does not tell its type is a text.
     */
    public ResolvedQuery describe(ParsedQuery query, VisibleCatalog catalog) {
        return refusing(
                query, () -> new ResolvedQuery(query, convert(query.statement(), catalog, true)));
    }

    /**
     * Puts values in place of the marks.
     *
     * @param parameters bound in place of the marks; absent when only the shape is asked for
     * @param now the present moment of the statement
     * @throws RefusedException PARAMETER, or for what is not answered
     */
    public ValidatedQuery bind(
            ResolvedQuery query, Optional<List<@Nullable Object>> parameters, Instant now) {
        return refusing(
                query.parsed(),
                () -> {
                    var conversion = query.converted();
                    var types = conversion.parameterTypes();
                    var builder = conversion.cluster().getRexBuilder();
                    var bindings = new Bindings(builder, types, parameters, Optional.of(now));
                    var root = conversion.root();
                    var relation =
                            Pruning.prune(new Conversion(builder, bindings).convert(root.rel));
                    return new ValidatedQuery(
                            relation,
                            root.fields.leftList(),
                            root.fields.rightList(),
                            columnTypes(types),
                            bindings.readClock());
                });
    }

    private static <T> T refusing(ParsedQuery query, Supplier<T> stage) {
        try {
            return stage.get();
        } catch (CalciteContextException e) {
            throw query.placed(refusal(e));
        } catch (CalciteException | UnsupportedOperationException e) {
            throw new RefusedException(Refusal.of(INVALID), e);
        } catch (RefusedException e) {
            throw query.placed(e);
        }
    }

    /** A statement of our own making, whose clock functions stay in it. */
    Relation predicate(SqlNode statement, VisibleCatalog catalog) {
        try {
            var conversion = convert(statement, catalog);
            var builder = conversion.cluster().getRexBuilder();
            if (!conversion.parameterTypes().isEmpty()) {
                throw new RefusedException(Refusal.of(PARAMETER, "there are no parameters here"));
            }
            var bindings = new Bindings(builder, List.of(), Optional.empty(), Optional.empty());
            return new Conversion(builder, bindings).convert(conversion.root().project(true));
        } catch (CalciteContextException e) {
            throw refusal(e);
        } catch (CalciteException | UnsupportedOperationException e) {
            throw new RefusedException(Refusal.of(INVALID), e);
        }
    }

    /** What Calcite makes of a statement. */
    record Converted(RelRoot root, RelOptCluster cluster, List<RelDataType> parameterTypes) {}

    Converted convert(SqlNode statement, VisibleCatalog catalog) {
        return convert(statement, catalog, false);
    }

    private Converted convert(
            SqlNode statement, VisibleCatalog catalog, boolean areParametersTexts) {
        var properties = new Properties();
        properties.setProperty(CalciteConnectionProperty.CASE_SENSITIVE.camelName(), "false");
        var factory = Types.factory();
        var reader =
                new CalciteCatalogReader(
                        catalog.root(),
                        List.of(),
                        factory,
                        new CalciteConnectionConfigImpl(properties));
        var validator = new Validator(operators, reader, areParametersTexts);
        var validated = validator.validate(Functions.ours(statement));
        var parameterTypes = parameterTypes(validated, validator);
        var builder =
                new RexBuilder(factory) {
                    @Override
                    public RexNode addAggCall(
                            AggregateCall call,
                            int keys,
                            List<AggregateCall> calls,
                            Map<AggregateCall, RexNode> mapping,
                            IntPredicate isNullable) {
                        return super.addAggCall(
                                Nullness.hidden(call), keys, calls, mapping, isNullable);
                    }
                };
        var cluster = RelOptCluster.create(new HepPlanner(HepProgram.builder().build()), builder);
        var converter =
                new SqlToRelConverter(
                        (_, _, _, _) -> {
                            throw new IllegalStateException("there are no views here");
                        },
                        validator,
                        reader,
                        cluster,
                        convertlets,
                        CONVERSION);
        return new Converted(
                converter.convertQuery(validated, false, true), cluster, parameterTypes);
    }

    /** In the order of their marks, wherever these have come to stand. */
    private static List<RelDataType> parameterTypes(SqlNode statement, Validator validator) {
        var types = new TreeMap<Integer, RelDataType>();
        statement.accept(
                new SqlBasicVisitor<@Nullable Void>() {
                    @Override
                    public @Nullable Void visit(SqlDynamicParam parameter) {
                        types.put(parameter.getIndex(), validator.getValidatedNodeType(parameter));
                        return null;
                    }
                });
        if (!types.isEmpty() && types.lastKey() != types.size() - 1) {
            throw new RefusedException(
                    Refusal.of(PARAMETER, "a parameter stands where it has no meaning"));
        }
        return List.copyOf(types.values());
    }

    private static List<ColumnType> columnTypes(List<RelDataType> types) {
        return types.stream().map(Types::columnType).toList();
    }

    private static RefusedException refusal(CalciteContextException e) {
        var position =
                new Position(
                        "statement", Math.max(1, e.getPosLine()), Math.max(1, e.getPosColumn()));
        var cause = e.getCause() instanceof SqlValidatorException v ? v : e;
        var message = Optional.ofNullable(cause.getMessage()).orElse("");
        // A column that is neither in a table nor another's alias can only mean itself.
        if (message.contains("not found") && !message.startsWith("Param")
                || message.contains("depends on itself")) {
            return new RefusedException(
                    Refusal.of(UNKNOWN_NAME, UNKNOWN_NAME.sentence() + ": " + firstName(message))
                            .at(position),
                    e);
        }
        if (message.startsWith("No match found for function signature")
                || message.startsWith("Unknown datatype")) {
            var call = SIGNATURE.matcher(message);
            var name = call.find() ? call.group(1) : "?";
            var refusal =
                    Refusal.of(
                                    UNSUPPORTED_FUNCTION,
                                    "there is no function `" + name + "` for these arguments here")
                            .at(position);
            return new RefusedException(Instead.of(name).map(refusal::help).orElse(refusal));
        }
        if (message.startsWith("Illegal use of dynamic parameter")
                || message.contains("<UNKNOWN>")) {
            return new RefusedException(
                    Refusal.of(PARAMETER, "the type of a parameter cannot be told")
                            .help("cast it where it stands, for instance CAST(? AS INTEGER)")
                            .at(position));
        }
        return new RefusedException(Refusal.of(INVALID, sentence(message)).at(position), e);
    }

    private static String firstName(String message) {
        var quoted = QUOTED.matcher(message);
        return quoted.find() ? "`" + quoted.group(1) + "`" : "`?`";
    }

    /** Calcite's own words, in our form. They speak of the statement and of visible names only. */
    private static String sentence(String message) {
        var text = QUOTED.matcher(message.strip()).replaceAll("`$1`");
        if (text.isEmpty()) {
            return INVALID.sentence();
        }
        text = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
        boolean isName = text.length() > 1 && Character.isUpperCase(text.charAt(1));
        var first = isName ? text.charAt(0) : Character.toLowerCase(text.charAt(0));
        return first + text.substring(1).replace('\n', ' ');
    }
}
