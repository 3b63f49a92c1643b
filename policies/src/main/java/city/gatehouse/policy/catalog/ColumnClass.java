package city.gatehouse.policy.catalog;

import java.util.Locale;

/** How a column's values bear on a person. */
public enum ColumnClass {
    DIRECT_IDENTIFIER,
    QUASI_IDENTIFIER,
    SENSITIVE,
    LOCATION,
    FREE_TEXT,
    CREDENTIAL,
    PLAIN;

    /** The word that documents use, such as {@code direct-identifier}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
