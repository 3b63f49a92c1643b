package city.gatehouse.anonymize.canonical;

import city.gatehouse.policy.catalog.ColumnType;
import city.gatehouse.policy.refusal.Refusal;
import city.gatehouse.policy.refusal.RefusalCode;
import city.gatehouse.policy.refusal.RefusedException;
import org.apache.arrow.vector.types.DateUnit;
import org.apache.arrow.vector.types.TimeUnit;
import org.apache.arrow.vector.types.pojo.ArrowType;
import org.apache.arrow.vector.types.pojo.Field;

/** In which form a vector holds its values, and so what canonical text they have. */
public sealed interface RawForm permits LongForm, ByteForm {
    /** Whether a column of the kind may come in this form. */
    boolean holds(ColumnType.Kind kind);

    /**
     * The form in which a column of the type comes.
     *
     * @throws RefusedException when the vector's type is not known here, or none of the column's
     */
    static RawForm of(Field field, ColumnType type) {
        RawForm form = of(field);
        if (type.kind() == ColumnType.Kind.UUID) {
            form = ByteForm.ofUuid(field, form);
        }
        if (!form.holds(type.kind())) {
            throw unknown();
        }
        return form;
    }

    /**
     * The form of a column of which only the vector's type is known.
     *
     * @throws RefusedException when the vector's type is not known here
     */
    static RawForm of(Field field) {
        if (field.getDictionary() != null) {
            throw unknown();
        }
        return switch (field.getType()) {
            case ArrowType.Bool _ -> LongForm.FLAG;
            case ArrowType.Int t when t.getIsSigned() -> LongForm.WHOLE;
            case ArrowType.FloatingPoint t ->
                    switch (t.getPrecision()) {
                        case SINGLE, DOUBLE -> LongForm.FLOATING;
                        case HALF -> throw unknown();
                    };
            case ArrowType.Date t when t.getUnit() == DateUnit.DAY -> LongForm.DATE;
            case ArrowType.Time t when t.getUnit() == TimeUnit.MICROSECOND -> LongForm.TIME;
            case ArrowType.Timestamp t when t.getUnit() == TimeUnit.MICROSECOND ->
                    t.getTimezone() == null ? LongForm.TIMESTAMP : LongForm.INSTANT;
            case ArrowType.Decimal t when t.getBitWidth() == 128 -> ByteForm.decimal(t.getScale());
            case ArrowType.Utf8 _, ArrowType.LargeUtf8 _, ArrowType.Utf8View _ -> ByteForm.TEXT;
            case ArrowType.Binary _, ArrowType.LargeBinary _, ArrowType.BinaryView _ ->
                    ByteForm.BINARY;
            case ArrowType.FixedSizeBinary _ ->
                    ByteForm.isMarkedUuid(field) ? ByteForm.UUID : ByteForm.BINARY;
            case ArrowType.ExtensionType t when t.extensionName().equals(ByteForm.UUID_EXTENSION) ->
                    ByteForm.UUID;
            default -> throw unknown();
        };
    }

    private static RefusedException unknown() {
        return new RefusedException(
                Refusal.of(RefusalCode.INTERNAL),
                new IllegalArgumentException(
                        "a store answered with a type that is not known here, or not the column's"));
    }
}
