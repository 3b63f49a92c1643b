package city.gatehouse.engine.govern;

import city.gatehouse.engine.function.Functions;
import city.gatehouse.engine.relation.Subquery;
import city.gatehouse.engine.type.CommonType;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexLiteral;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexUtil;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.type.SqlTypeName;
import org.apache.calcite.sql.type.SqlTypeUtil;

/**
 * How a value came from the columns of datasets, from the least to the most that a statement had to
 * say in it. It matters where values are added up: a sum of values that a statement chose for each
 * row, such as 1 for most and 1,000,000 for one, counts those rows although each row adds
 * something.
 */
enum Making {
    /** A column. */
    NAMED,
    /** A column by a constant, plus a constant. */
    AFFINE,
    /** Columns added up, by constants, or rounded. */
    SCALED,
    /**
     * The same, but zero for some rows by what the data are: where NULL was filled, or where a
     * factor of a product is zero. The rows that add something are the others.
     */
    SPARSE,
    /** Zero or NULL for some rows, and for the others a column or one constant. */
    CHOSEN,
    /** Anything else. */
    MIXED;

    /** Functions of dates that no threshold of the statement's own goes into. */
    private static final Set<String> MEASURES = Set.of("EXTRACT", "DATE_DIFF", "DATE_PART");

    /** What is at a place in a value: as much of the statement's choice as which rows have one. */
    private static final Set<String> PLACES =
            Set.of("JSON_EXTRACT", "JSON_EXTRACT_STRING", "JSON_VALUE", "ARRAY_EXTRACT");

    private static final Set<String> COARSE = Set.of("decade", "centur", "millenni", "era");

    /** Functions that keep zero, and tell little else apart. */
    private static final Set<String> ROUNDINGS =
            Set.of("ROUND", "TRUNC", "FLOOR", "CEIL", "CEILING", "ABS");

    private static final BigDecimal SMALL = new BigDecimal("0.000001");
    private static final BigDecimal THOUSAND = new BigDecimal("1000");
    private static final BigDecimal LARGE = new BigDecimal("1000000");

    /** A column or columns, of all rows alike. */
    boolean isColumn() {
        return compareTo(SPARSE) <= 0;
    }

    static Making most(List<Making> makings) {
        return makings.isEmpty() ? NAMED : Collections.max(makings);
    }

    /**
     * The making of a call of operands with {@code makings}.
     *
     * @param areDifferent whether the operands are made from different columns of datasets
     */
    static Making of(RexCall call, List<Making> makings, boolean areDifferent) {
        if (call.getOperator() instanceof Subquery subquery) {
            return subquery.form() == Subquery.Form.SCALAR ? MIXED : CHOSEN;
        }
        var columns =
                IntStream.range(0, makings.size())
                        .filter(i -> !RexUtil.isLiteral(call.getOperands().get(i), true))
                        .mapToObj(makings::get)
                        .toList();
        if (columns.isEmpty()) {
            return CHOSEN;
        }
        var most = most(columns);
        return switch (call.getKind()) {
            case CAST, SAFE_CAST -> cast(call, most);
            case MINUS_PREFIX -> most == NAMED ? AFFINE : most;
            case PLUS, MINUS -> sum(call, most, columns.size());
            case TIMES -> columns.size() == 1 ? scaled(call, most) : product(columns, areDifferent);
            case DIVIDE ->
                    RexUtil.isLiteral(call.getOperands().getLast(), true)
                            ? scaled(call, most)
                            : MIXED;
            case CASE -> choice(call, makings);
            default -> {
                var name = call.getOperator().getName();
                if (name.equals("COALESCE")) {
                    yield otherwise(call, makings);
                }
                if (MEASURES.contains(name)) {
                    yield measure(call, most);
                }
                if (name.equals("TRY")) {
                    yield most == NAMED || most == CHOSEN ? CHOSEN : MIXED;
                }
                if (PLACES.contains(name)) {
                    boolean isFixed = columns.size() == 1;
                    yield isFixed && (most == NAMED || most == CHOSEN) ? CHOSEN : MIXED;
                }
                if (ROUNDINGS.contains(name)) {
                    yield isFine(call) ? rounded(most) : MIXED;
                }
                yield SqlTypeUtil.isBoolean(call.getType()) ? CHOSEN : MIXED;
            }
        };
    }

    /**
     * Constants in floating arithmetic can drown a value, and lift another over the end: with them
     * a sum becomes a threshold. A small one beside a column as it is cannot.
     */
    private static Making sum(RexCall call, Making most, int columns) {
        boolean leaps =
                SqlTypeUtil.isDatetime(call.getType())
                        && !call.getOperands().stream()
                                .filter(o -> !SqlTypeUtil.isDatetime(o.getType()))
                                .allMatch(Functions::isShortMove);
        if (!most.isColumn() || leaps) {
            return MIXED;
        }
        boolean isOne = columns == 1 && SqlTypeUtil.isNumeric(call.getType());
        if (isOne && isFloating(call)) {
            boolean isSmall =
                    call.getOperands().stream()
                            .filter(o -> RexUtil.isLiteral(o, true))
                            .allMatch(o -> isBetween(o, SMALL, THOUSAND));
            return most == NAMED && isSmall ? AFFINE : MIXED;
        }
        return most(List.of(isOne ? AFFINE : SCALED, most));
    }

    /** A column by a constant. */
    private static Making scaled(RexCall call, Making most) {
        if (most == MIXED) {
            return MIXED;
        }
        if (!isFloating(call)) {
            return most(List.of(AFFINE, most));
        }
        boolean twice =
                call.getOperands().stream().anyMatch(Making::isFloating)
                        && (most == AFFINE || most == SCALED || most == SPARSE);
        boolean isModerate =
                call.getOperands().stream()
                        .filter(o -> RexUtil.isLiteral(o, true))
                        .allMatch(o -> isBetween(o, SMALL, LARGE));
        return twice || !isModerate ? MIXED : most(List.of(SCALED, most));
    }

    /**
     * Of two columns, each by and plus constants, or of more where each is another column: what it
     * adds up to follows from sums of columns and of products of columns. A product of three
     * differences of one column would be zero for all but one value, or tell with the first two how
     * often each of four values is there.
     */
    private static Making product(List<Making> factors, boolean areDifferent) {
        return switch (most(factors)) {
            case NAMED, AFFINE -> SPARSE;
            case SPARSE -> areDifferent && !factors.contains(SCALED) ? SPARSE : MIXED;
            case CHOSEN ->
                    factors.stream().allMatch(f -> f == NAMED || f == CHOSEN) ? CHOSEN : MIXED;
            case SCALED, MIXED -> MIXED;
        };
    }

    /** Spans of ten years and more are thresholds; seconds of a difference are only a scale. */
    private static Making measure(RexCall call, Making most) {
        var unit = call.getOperands().getFirst();
        var word = unit instanceof RexLiteral literal ? String.valueOf(literal.getValue2()) : "";
        if (COARSE.stream().anyMatch(word.toLowerCase(Locale.ROOT)::startsWith)) {
            return MIXED;
        }
        boolean isLinear =
                word.equalsIgnoreCase("epoch")
                        && SqlTypeUtil.isInterval(call.getOperands().getLast().getType());
        return most == NAMED || (most == AFFINE || most == SCALED) && isLinear ? SCALED : MIXED;
    }

    /** To whole numbers or digits behind the point, and not to thousands. */
    private static boolean isFine(RexCall call) {
        return call.getOperands().size() == 1
                || number(call.getOperands().getLast()).filter(n -> n.signum() >= 0).isPresent();
    }

    /** What was scaled before it is rounded has a threshold that the statement chose. */
    private static Making rounded(Making most) {
        return switch (most) {
            case NAMED -> SCALED;
            case CHOSEN -> CHOSEN;
            case AFFINE, SCALED, SPARSE, MIXED -> MIXED;
        };
    }

    private static boolean isFloating(RexNode node) {
        return SqlTypeUtil.isApproximateNumeric(node.getType());
    }

    private static boolean isBetween(RexNode literal, BigDecimal least, BigDecimal most) {
        return number(literal)
                .map(BigDecimal::abs)
                .filter(n -> n.compareTo(least) >= 0 && n.compareTo(most) <= 0)
                .isPresent();
    }

    /** Floating literals are casts of their text. */
    private static Optional<BigDecimal> number(RexNode node) {
        var value = node;
        while (value instanceof RexCall cast && cast.getKind() == SqlKind.CAST) {
            value = cast.getOperands().getFirst();
        }
        if (!(value instanceof RexLiteral literal) || literal.isNull()) {
            return Optional.empty();
        }
        try {
            return SqlTypeUtil.inCharFamily(literal.getType())
                    ? Optional.of(new BigDecimal(literal.getValueAs(String.class)))
                    : Optional.ofNullable(literal.getValueAs(BigDecimal.class));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    private static Making cast(RexCall call, Making inner) {
        var from = call.getOperands().getFirst().getType();
        var to = call.getType();
        if (SqlTypeUtil.isNumeric(from) != SqlTypeUtil.isNumeric(to)) {
            return inner == NAMED || inner == CHOSEN ? CHOSEN : MIXED;
        }
        if (!SqlTypeUtil.isNumeric(to) || keepsDigits(from, to)) {
            return inner;
        }
        boolean isRounding =
                keepsSize(from, to)
                        || SqlTypeUtil.isApproximateNumeric(from) && CommonType.isWhole(to);
        return isRounding ? rounded(inner) : MIXED;
    }

    private static boolean keepsDigits(RelDataType from, RelDataType to) {
        if (to.getSqlTypeName() == SqlTypeName.DOUBLE) {
            return true;
        }
        if (SqlTypeUtil.isApproximateNumeric(from) || SqlTypeUtil.isApproximateNumeric(to)) {
            return from.getSqlTypeName() == to.getSqlTypeName();
        }
        return CommonType.scale(to) >= CommonType.scale(from) && keepsSize(from, to);
    }

    private static boolean keepsSize(RelDataType from, RelDataType to) {
        return !SqlTypeUtil.isApproximateNumeric(from)
                && (SqlTypeUtil.isApproximateNumeric(to)
                        || CommonType.wholeDigits(to) >= CommonType.wholeDigits(from));
    }

    private static Making choice(RexCall call, List<Making> makings) {
        int last = makings.size() - 1;
        return choice(
                call,
                makings,
                IntStream.rangeClosed(0, last)
                        .filter(i -> i % 2 == 1 || i == last)
                        .boxed()
                        .toList());
    }

    /** A column that is zero where it has no value is no choice of the statement's. */
    private static Making otherwise(RexCall call, List<Making> makings) {
        int last = makings.size() - 1;
        boolean isColumn =
                makings.getFirst().isColumn()
                        && call.getOperands().stream().skip(1).allMatch(Making::isNothing);
        return isColumn
                ? SPARSE
                : choice(call, makings, IntStream.rangeClosed(0, last).boxed().toList());
    }

    /** Of one of the {@code values} among the operands. */
    private static Making choice(RexCall call, List<Making> makings, List<Integer> values) {
        var shown = values.stream().filter(i -> !isNothing(call.getOperands().get(i))).toList();
        boolean one = shown.stream().map(call.getOperands()::get).distinct().count() == 1;
        return one && makings.get(shown.getFirst()) != MIXED ? CHOSEN : MIXED;
    }

    /** A literal zero or NULL. */
    static boolean isNothing(RexNode node) {
        var value = node;
        while (value instanceof RexCall cast && RexUtil.isLiteral(cast, true)) {
            value = cast.getOperands().getFirst();
        }
        return value instanceof RexLiteral literal
                && (literal.isNull()
                        || SqlTypeUtil.isNumeric(literal.getType())
                                && BigDecimal.ZERO.compareTo(literal.getValueAs(BigDecimal.class))
                                        == 0);
    }
}
