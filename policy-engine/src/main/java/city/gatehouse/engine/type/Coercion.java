package city.gatehouse.engine.type;

import static org.apache.calcite.util.Static.RESOURCE;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rel.type.RelDataTypeFactory;
import org.apache.calcite.rel.type.RelDataTypeField;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlCallBinding;
import org.apache.calcite.sql.SqlCharStringLiteral;
import org.apache.calcite.sql.SqlFunction;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNodeList;
import org.apache.calcite.sql.SqlNumericLiteral;
import org.apache.calcite.sql.fun.SqlCase;
import org.apache.calcite.sql.type.SqlTypeCoercionRule;
import org.apache.calcite.sql.type.SqlTypeFamily;
import org.apache.calcite.sql.type.SqlTypeName;
import org.apache.calcite.sql.type.SqlTypeUtil;
import org.apache.calcite.sql.validate.SqlValidator;
import org.apache.calcite.sql.validate.SqlValidatorScope;
import org.apache.calcite.sql.validate.implicit.TypeCoercionImpl;
import org.jspecify.annotations.Nullable;

/**
 * Which values are brought to another type without being told. A literal text beside something else
 * is read as that; dates and timestamps meet; numbers are compared as they are. Any other mixture
 * needs a cast in the statement, also where DuckDB would try one that can fail on a row.
 */
public final class Coercion extends TypeCoercionImpl {
    private static final Set<SqlTypeName> FROM_JSON =
            EnumSet.of(
                    SqlTypeName.VARCHAR,
                    SqlTypeName.BOOLEAN,
                    SqlTypeName.TINYINT,
                    SqlTypeName.SMALLINT,
                    SqlTypeName.INTEGER,
                    SqlTypeName.BIGINT,
                    SqlTypeName.DECIMAL,
                    SqlTypeName.REAL,
                    SqlTypeName.DOUBLE);

    public Coercion(RelDataTypeFactory factory, SqlValidator validator) {
        super(factory, validator);
    }

    /**
     * Which types a statement may cast to which: the standard's, truth values from and to numbers,
     * texts to JSON, and JSON to texts, numbers and truth values.
     */
    public static SqlTypeCoercionRule casts() {
        var casts = new EnumMap<SqlTypeName, ImmutableSet<SqlTypeName>>(SqlTypeName.class);
        casts.putAll(SqlTypeCoercionRule.instance().getTypeMapping());
        for (var number : SqlTypeName.NUMERIC_TYPES) {
            casts.merge(number, ImmutableSet.of(SqlTypeName.BOOLEAN), Coercion::union);
        }
        casts.merge(
                SqlTypeName.BOOLEAN,
                ImmutableSet.copyOf(SqlTypeName.NUMERIC_TYPES),
                Coercion::union);
        casts.put(
                SqlTypeName.OTHER,
                ImmutableSet.of(SqlTypeName.OTHER, SqlTypeName.CHAR, SqlTypeName.VARCHAR));
        for (var type : FROM_JSON) {
            casts.merge(type, ImmutableSet.of(SqlTypeName.OTHER), Coercion::union);
        }
        return SqlTypeCoercionRule.instance(casts);
    }

    private static ImmutableSet<SqlTypeName> union(
            ImmutableSet<SqlTypeName> some, ImmutableSet<SqlTypeName> others) {
        return ImmutableSet.<SqlTypeName>builder().addAll(some).addAll(others).build();
    }

    @Override
    public @Nullable RelDataType getTightestCommonType(
            @Nullable RelDataType first, @Nullable RelDataType second) {
        return first == null || second == null ? null : common(List.of(first, second));
    }

    @Override
    public @Nullable RelDataType getWiderTypeForTwo(
            @Nullable RelDataType first, @Nullable RelDataType second, boolean stringPromotion) {
        return getTightestCommonType(first, second);
    }

    @Override
    public @Nullable RelDataType getWiderTypeForDecimal(
            @Nullable RelDataType first, @Nullable RelDataType second) {
        return getTightestCommonType(first, second);
    }

    /**
     * Of texts and others, what the others have in common: whether the texts may follow is checked
     * later.
     */
    @Override
    public @Nullable RelDataType getWiderTypeFor(List<RelDataType> types, boolean stringPromotion) {
        var common = common(types);
        return common == null ? commonOfOthers(types) : common;
    }

    @Override
    public @Nullable RelDataType commonTypeForBinaryComparison(
            @Nullable RelDataType first, @Nullable RelDataType second) {
        var common = getTightestCommonType(first, second);
        boolean isDated = common != null && SqlTypeUtil.isDatetime(common);
        return isDated ? common : null;
    }

    @Override
    public boolean binaryComparisonCoercion(SqlCallBinding binding) {
        var operands = binding.operands();
        var types = binding.collectOperandTypes();
        var wanted = common(types);
        if (wanted != null) {
            return SqlTypeUtil.isDatetime(wanted)
                    && coerceOperandsType(binding.getScope(), binding.getCall(), wanted);
        }
        if (areIntervalsOfOneKind(types)) {
            return false;
        }
        wanted = commonOfOthers(types);
        if (wanted == null || !areTextsLiterals(operands, types)) {
            throw binding.newValidationSignatureError();
        }
        boolean coerced = false;
        for (int i = 0; i < operands.size(); i++) {
            if (CommonType.isText(types.get(i)) || SqlTypeUtil.isDatetime(wanted)) {
                coerced |= coerceOperandType(binding.getScope(), binding.getCall(), i, wanted);
            }
        }
        return coerced;
    }

    @Override
    public boolean inOperationCoercion(SqlCallBinding binding) {
        if (!(binding.operand(1) instanceof SqlNodeList list)) {
            checkColumns(binding);
            return super.inOperationCoercion(binding);
        }
        var left = binding.getOperandType(0);
        // Rows in a list are taken apart when a statement is read.
        if (left.isStruct()) {
            throw binding.newValidationError(
                    RESOURCE.incompatibleValueType(binding.getOperator().getName()));
        }
        var types = new ArrayList<RelDataType>(List.of(left));
        for (var element : list) {
            types.add(validator.deriveType(scope(binding), element));
        }
        var nodes = new ArrayList<SqlNode>(List.of(binding.operand(0)));
        nodes.addAll(list.getList());
        var wanted = holdsAll(left, list) ? left : common(types);
        if (wanted == null) {
            wanted = commonOfOthers(types);
            if (wanted == null || !areTextsLiterals(nodes, types)) {
                throw binding.newValidationError(
                        RESOURCE.incompatibleValueType(binding.getOperator().getName()));
            }
        }
        boolean coerced = coerceOperandType(binding.getScope(), binding.getCall(), 0, wanted);
        boolean inList = false;
        for (int i = 0; i < list.size(); i++) {
            inList |= coerceColumnType(binding.getScope(), list, i, wanted);
        }
        if (inList) {
            updateInferredType(list, wanted);
        }
        return coerced || inList;
    }

    @Override
    public boolean quantifyOperationCoercion(SqlCallBinding binding) {
        checkColumns(binding);
        return super.quantifyOperationCoercion(binding);
    }

    /** Values and the columns of a subquery that they are compared with, one by one. */
    private void checkColumns(SqlCallBinding binding) {
        var values = fields(binding.getOperandType(0));
        var columns = fields(binding.getOperandType(1));
        // Calcite takes a parameter for a row of the subquery; its value has another type.
        boolean isParameter = binding.operand(0).getKind() == SqlKind.DYNAMIC_PARAM;
        boolean fits =
                values.size() == columns.size()
                        && !(isParameter && binding.getOperandType(0).isStruct())
                        && IntStream.range(0, values.size())
                                .allMatch(i ->
                                        !columns.get(i).isStruct()
                                                && common(List.of(values.get(i), columns.get(i)))
                                                        != null);
        if (!fits) {
            throw binding.newValidationError(
                    RESOURCE.incompatibleValueType(binding.getOperator().getName()));
        }
    }

    private static List<RelDataType> fields(RelDataType type) {
        return type.isStruct()
                ? type.getFieldList().stream().map(RelDataTypeField::getType).toList()
                : List.of(type);
    }

    @Override
    public boolean caseOrEquivalentCoercion(SqlCallBinding binding) {
        return binding.getCall() instanceof SqlCase choice && caseCoercion(binding, choice);
    }

    @Override
    public boolean rowTypeCoercion(
            @Nullable SqlValidatorScope scope, SqlNode query, int column, RelDataType target) {
        var row = validator.getValidatedNodeTypeIfKnown(query);
        if (row != null && row.isStruct()) {
            var type = row.getFieldList().get(column).getType();
            if (type.getSqlTypeName() != SqlTypeName.NULL
                    && CommonType.isText(type) != CommonType.isText(target)) {
                return false;
            }
        }
        return super.rowTypeCoercion(scope, query, column, target);
    }

    @Override
    public boolean binaryArithmeticCoercion(SqlCallBinding binding) {
        return false;
    }

    @Override
    public boolean builtinFunctionCoercion(
            SqlCallBinding binding, List<RelDataType> types, List<SqlTypeFamily> families) {
        return false;
    }

    @Override
    public boolean userDefinedFunctionCoercion(
            SqlValidatorScope scope, SqlCall call, SqlFunction function) {
        return false;
    }

    @Override
    public boolean querySourceCoercion(
            @Nullable SqlValidatorScope scope,
            RelDataType source,
            RelDataType target,
            SqlNode query) {
        return false;
    }

    private boolean caseCoercion(SqlCallBinding binding, SqlCase choice) {
        var values = new ArrayList<SqlNode>(choice.getThenOperands().getList());
        var otherwise = choice.getElseOperand();
        if (otherwise != null) {
            values.add(otherwise);
        }
        var types = values.stream().map(v -> validator.deriveType(scope(binding), v)).toList();
        var wanted = commonOfOthers(types);
        if (wanted == null || !areTextsLiterals(values, types)) {
            return false;
        }
        boolean coerced = false;
        for (int i = 0; i < choice.getThenOperands().size(); i++) {
            coerced |= coerceColumnType(binding.getScope(), choice.getThenOperands(), i, wanted);
        }
        return coerceOperandType(binding.getScope(), choice, 3, wanted) || coerced;
    }

    /** Lengths of time compare whatever units they are written in. */
    private static boolean areIntervalsOfOneKind(List<RelDataType> types) {
        return types.stream()
                        .allMatch(t -> SqlTypeName.DAY_INTERVAL_TYPES.contains(t.getSqlTypeName()))
                || types.stream()
                        .allMatch(
                                t -> SqlTypeName.YEAR_INTERVAL_TYPES.contains(t.getSqlTypeName()));
    }

    private @Nullable RelDataType common(List<RelDataType> types) {
        return CommonType.of(factory, types).orElse(null);
    }

    /** Null where there is no text, or nothing else. */
    private @Nullable RelDataType commonOfOthers(List<RelDataType> types) {
        var others = types.stream().filter(t -> !CommonType.isText(t)).toList();
        boolean isOnlyNull = others.stream().allMatch(t -> t.getSqlTypeName() == SqlTypeName.NULL);
        return isOnlyNull || others.size() == types.size() ? null : common(others);
    }

    private static boolean areTextsLiterals(List<SqlNode> nodes, List<RelDataType> types) {
        for (int i = 0; i < nodes.size(); i++) {
            if (CommonType.isText(types.get(i))
                    && !(nodes.get(i) instanceof SqlCharStringLiteral)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether the type holds each of the numbers exactly, so that nothing is lost by comparing in
     * it.
     */
    private static boolean holdsAll(RelDataType type, SqlNodeList list) {
        boolean isExact = CommonType.isWhole(type) || type.getSqlTypeName() == SqlTypeName.DECIMAL;
        return isExact
                && list.stream()
                        .allMatch(element ->
                                number(element).filter(value -> holds(type, value)).isPresent());
    }

    private static boolean holds(RelDataType type, BigDecimal value) {
        var plain = value.stripTrailingZeros();
        return plain.scale() <= CommonType.scale(type)
                && plain.precision() - plain.scale() < CommonType.wholeDigits(type);
    }

    private static Optional<BigDecimal> number(SqlNode node) {
        if (node.getKind() == SqlKind.MINUS_PREFIX) {
            return number(((SqlCall) node).operand(0)).map(BigDecimal::negate);
        }
        return node instanceof SqlNumericLiteral literal
                        && literal.getTypeName() == SqlTypeName.DECIMAL
                ? Optional.of(literal.bigDecimalValue())
                : Optional.empty();
    }

    private static SqlValidatorScope scope(SqlCallBinding binding) {
        var scope = binding.getScope();
        if (scope == null) {
            throw new IllegalStateException("a call in a statement has a scope");
        }
        return scope;
    }
}
