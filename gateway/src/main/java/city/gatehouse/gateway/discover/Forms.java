package city.gatehouse.gateway.discover;

import city.gatehouse.gateway.discover.value.ValueFormat;
import city.gatehouse.gateway.store.StoreColumn;
import city.gatehouse.policy.catalog.ColumnClass;
import java.util.EnumSet;
import java.util.Set;

/** Which forms values of a type can have, and for which class a form speaks. */
final class Forms {
    private Forms() {}

    static Set<ValueFormat> of(StoreColumn column) {
        return column.type()
                .<Set<ValueFormat>>map(type ->
                        switch (type.kind()) {
                            case BOOLEAN, TIME, BINARY, ARRAY -> EnumSet.noneOf(ValueFormat.class);
                            case SMALLINT, INTEGER, BIGINT -> EnumSet.of(ValueFormat.PAYMENT_CARD);
                            case DECIMAL, REAL, DOUBLE ->
                                    EnumSet.of(ValueFormat.LATITUDE, ValueFormat.LONGITUDE);
                            case DATE, TIMESTAMP, TIMESTAMP_WITH_TIME_ZONE ->
                                    EnumSet.of(ValueFormat.DATE_OF_BIRTH);
                            case UUID -> EnumSet.of(ValueFormat.UUID);
                            case TEXT, JSON -> EnumSet.allOf(ValueFormat.class);
                        })
                .orElseGet(() -> EnumSet.allOf(ValueFormat.class));
    }

    /** Values that can be compared with known identifiers. */
    static boolean canBeKey(StoreColumn column) {
        return column.type()
                .map(type ->
                        switch (type.kind()) {
                            case SMALLINT, INTEGER, BIGINT, TEXT, UUID -> true;
                            case DECIMAL -> type.scale() == 0;
                            case BOOLEAN,
                                    REAL,
                                    DOUBLE,
                                    DATE,
                                    TIME,
                                    TIMESTAMP,
                                    TIMESTAMP_WITH_TIME_ZONE,
                                    BINARY,
                                    JSON,
                                    ARRAY ->
                                    false;
                        })
                .orElse(false);
    }

    /** What a form speaks for; of a neutral one, nothing. */
    static ColumnClass meaning(ValueFormat format) {
        return switch (format) {
            case EMAIL, PHONE, IBAN, PAYMENT_CARD, IP_V4, IP_V6, NUMBER_PLATE ->
                    ColumnClass.DIRECT_IDENTIFIER;
            case JSON_WEB_TOKEN, PASSWORD_HASH -> ColumnClass.CREDENTIAL;
            case POSTCODE, DATE_OF_BIRTH -> ColumnClass.QUASI_IDENTIFIER;
            case LATITUDE, LONGITUDE -> ColumnClass.LOCATION;
            case UUID, URL -> throw new IllegalArgumentException(format + " speaks for no class");
        };
    }
}
