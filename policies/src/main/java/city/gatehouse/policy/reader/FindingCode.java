package city.gatehouse.policy.reader;

import java.util.Locale;

/** Everything that can be found in a city's documents. Codes are stable. */
public enum FindingCode {
    // The text and its structure.
    UNREADABLE_FILE(Finding.Severity.ERROR),
    BAD_YAML(Finding.Severity.ERROR),
    ALIAS(Finding.Severity.ERROR),
    EMPTY_DOCUMENT(Finding.Severity.ERROR),
    UNKNOWN_KIND(Finding.Severity.ERROR),
    UNKNOWN_KEY(Finding.Severity.ERROR),
    DUPLICATE_KEY(Finding.Severity.ERROR),
    MISSING_KEY(Finding.Severity.ERROR),
    WRONG_KIND(Finding.Severity.ERROR),
    BAD_VALUE(Finding.Severity.ERROR),
    // Names, and what they refer to.
    NO_CITY(Finding.Severity.ERROR),
    DUPLICATE_NAME(Finding.Severity.ERROR),
    UNKNOWN_REFERENCE(Finding.Severity.ERROR),
    // What does not fit together.
    BAD_HIERARCHY(Finding.Severity.ERROR),
    NOT_A_TREE(Finding.Severity.ERROR),
    TREATMENT_DOES_NOT_FIT(Finding.Severity.ERROR),
    COLUMN_DOES_NOT_FIT(Finding.Severity.ERROR),
    // What is probably not meant.
    NOT_APPROVED(Finding.Severity.WARNING),
    ONE_APPROVER(Finding.Severity.WARNING),
    NO_ASSESSMENT(Finding.Severity.WARNING),
    IDENTIFIER_KEPT(Finding.Severity.WARNING),
    MASKS_ADD_UP(Finding.Severity.WARNING),
    TREATMENTS_CONFLICT(Finding.Severity.WARNING),
    TOKEN_DOMAIN_MIXED(Finding.Severity.WARNING),
    UNKNOWN_ATTRIBUTE(Finding.Severity.WARNING),
    GROUPS_OF_NOBODY(Finding.Severity.WARNING),
    // What depends on the day.
    POLICY_EXPIRED(Finding.Severity.WARNING),
    POLICY_NOT_BEGUN(Finding.Severity.WARNING),
    ASSESSMENT_EXPIRED(Finding.Severity.WARNING);

    private final Finding.Severity severity;

    FindingCode(Finding.Severity severity) {
        this.severity = severity;
    }

    public Finding.Severity severity() {
        return severity;
    }

    /** The word that findings carry, such as {@code unknown-key}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
