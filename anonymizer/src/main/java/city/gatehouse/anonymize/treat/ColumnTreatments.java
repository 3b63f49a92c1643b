package city.gatehouse.anonymize.treat;

import city.gatehouse.anonymize.canonical.RawForm;
import city.gatehouse.anonymize.rule.BandRule;
import city.gatehouse.anonymize.rule.ClampRule;
import city.gatehouse.anonymize.rule.GridRule;
import city.gatehouse.anonymize.rule.HierarchyRule;
import city.gatehouse.anonymize.rule.PartialRule;
import city.gatehouse.anonymize.rule.PrefixRule;
import city.gatehouse.anonymize.rule.TextRule;
import city.gatehouse.anonymize.rule.TimeSteps;
import city.gatehouse.anonymize.token.TokenKeys;
import city.gatehouse.policy.catalog.ColumnType.Kind;
import city.gatehouse.policy.catalog.Hierarchy;
import city.gatehouse.policy.grant.TokenScope;
import city.gatehouse.policy.grant.TreatedColumn;
import city.gatehouse.policy.grant.Treatment;
import city.gatehouse.policy.refusal.Refusal;
import city.gatehouse.policy.refusal.RefusalCode;
import city.gatehouse.policy.refusal.RefusedException;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.vector.types.pojo.ArrowType;
import org.apache.arrow.vector.types.pojo.Field;
import org.apache.arrow.vector.types.pojo.Schema;

/** Prepares what is to be done to the columns of one stream. */
public final class ColumnTreatments {
    private final Schema input;
    private final TokenKeys keys;
    private final Map<String, Hierarchy> hierarchies;
    private final BufferAllocator allocator;

    public ColumnTreatments(
            Schema input,
            TokenKeys keys,
            Map<String, Hierarchy> hierarchies,
            BufferAllocator allocator) {
        this.input = input;
        this.keys = keys;
        this.hierarchies = hierarchies;
        this.allocator = allocator;
    }

    /**
     * What is to be done to one column.
     *
     * @throws RefusedException when the treatment does not fit the column, or the column's vector
     *     is of a type that is not known here
     */
    public ColumnTreatment of(TreatedColumn column) {
        try {
            return prepare(column, input.getFields().get(column.source()));
        } catch (IllegalArgumentException | ArithmeticException | IndexOutOfBoundsException e) {
            throw misfit(e);
        }
    }

    private ColumnTreatment prepare(TreatedColumn column, Field raw) {
        if (raw.getType() instanceof ArrowType.Null) {
            return ofNothing(column);
        }
        if (!column.type().isScalar()) {
            return whole(column, raw);
        }
        RawForm form =
                column.treatment() instanceof Treatment.Keep
                        ? KeptColumn.form(raw, column.type())
                        : RawForm.of(raw, column.type());
        return switch (column.treatment()) {
            case Treatment.Keep() -> new KeptColumn(column, raw);
            case Treatment.Blank() -> FilledColumn.blank(column);
            case Treatment.Constant(var value) -> FilledColumn.constant(column, value, allocator);
            case Treatment.Partial(var first, var last) ->
                    text(column, new PartialRule(first, last));
            case Treatment.TextPrefix(var length) -> text(column, new PrefixRule(length));
            case Treatment.HierarchyLevel(var name, var level) ->
                    text(column, HierarchyRule.of(hierarchies, name, level));
            case Treatment.Tokenize _ ->
                    new TokenizedColumn(
                            column, form, keys.tokenizer(scope(column), column.width()));
            case Treatment.Shift(_, var days) -> shift(column, raw, days);
            case Treatment.TimeStep(var amount, var unit) ->
                    MappedColumn.times(column, raw, new TimeSteps(amount, unit));
            case Treatment.NumberBand(var width) ->
                    MappedColumn.numbers(column, raw, new BandRule(width, column.type()));
            case Treatment.GridCell(var degrees) ->
                    MappedColumn.numbers(column, raw, new GridRule(degrees, column.type()));
            case Treatment.Clamp(var low, var high) ->
                    MappedColumn.numbers(column, raw, new ClampRule(low, high, column.type()));
        };
    }

    /** Json and arrays are kept or blanked, and not looked into. */
    private static ColumnTreatment whole(TreatedColumn column, Field raw) {
        return switch (column.treatment()) {
            case Treatment.Keep() -> {
                require(() -> KeptColumn.isWhole(raw, column.type()));
                yield new KeptColumn(column, raw);
            }
            case Treatment.Blank() -> FilledColumn.blank(column);
            case Treatment.Constant _,
                    Treatment.Partial _,
                    Treatment.Tokenize _,
                    Treatment.Generalize _,
                    Treatment.Shift _,
                    Treatment.Clamp _ ->
                    throw misfitting().get();
        };
    }

    /** A column that the store knows to be NULL throughout. */
    private ColumnTreatment ofNothing(TreatedColumn column) {
        return switch (column.treatment()) {
            case Treatment.Constant(var value) -> FilledColumn.constant(column, value, allocator);
            case Treatment.Tokenize _,
                    Treatment.Partial _,
                    Treatment.TextPrefix _,
                    Treatment.HierarchyLevel _ ->
                    FilledColumn.blankText(column);
            case Treatment.Keep _,
                    Treatment.Blank _,
                    Treatment.Shift _,
                    Treatment.Clamp _,
                    Treatment.TimeStep _,
                    Treatment.NumberBand _,
                    Treatment.GridCell _ ->
                    FilledColumn.blank(column);
        };
    }

    private static TextColumn text(TreatedColumn column, TextRule rule) {
        require(() -> column.type().kind() == Kind.TEXT);
        return new TextColumn(column, rule);
    }

    private ColumnTreatment shift(TreatedColumn column, Field raw, int days) {
        require(column.type()::isDated);
        Field subject = input.getFields().get(column.subject().orElseThrow(misfitting()));
        return subject.getType() instanceof ArrowType.Null
                ? FilledColumn.blank(column)
                : new ShiftedColumn(
                        column, raw, RawForm.of(subject), keys.shifts(scope(column), days));
    }

    private static TokenScope scope(TreatedColumn column) {
        return column.scope().orElseThrow(misfitting());
    }

    private static void require(BooleanSupplier condition) {
        if (!condition.getAsBoolean()) {
            throw misfitting().get();
        }
    }

    private static Supplier<IllegalArgumentException> misfitting() {
        return () -> new IllegalArgumentException("the treatment does not fit the column");
    }

    private static RefusedException misfit(RuntimeException cause) {
        return new RefusedException(Refusal.of(RefusalCode.INTERNAL), cause);
    }
}
