package city.gatehouse.policy.refusal;

/**
 * Why a question is not answered. Codes are stable: clients and records rely on them. Every code
 * has a plain sentence and says what to do next. A refusal says nothing that depends on data the
 * caller may not see.
 */
public enum RefusalCode {
    // The statement.
    SYNTAX("42601", "the statement could not be read", "check the statement at the position shown"),
    NOT_A_QUERY(
            "42601",
            "only one SELECT statement is answered here",
            "send a single SELECT; Gatehouse never writes to a store"),
    TOO_LARGE(
            "54000",
            "the statement is larger than this gateway reads",
            "shorten it, nest less, or name fewer relations"),
    UNKNOWN_NAME(
            "42P01",
            "there is no such name",
            "ask the catalog for the tables and columns of this purpose"),
    INVALID(
            "42000",
            "the statement does not make sense as it stands",
            "correct it at the position shown"),
    PARAMETER(
            "22023",
            "a parameter is missing or has the wrong type",
            "bind one value of the shown type for each `?`"),
    // What cannot be proven.
    UNSUPPORTED_FUNCTION(
            "0A000",
            "this function is not answered here",
            "use a function of the list in the documentation"),
    UNSUPPORTED_NODE(
            "0A000",
            "this form of query is not answered here",
            "write it another way; the documentation lists what is answered"),
    UNSUPPORTED_TYPE(
            "0A000",
            "this type is not answered here",
            "cast it to one of the types in the documentation"),
    // Access and protection.
    PURPOSE("28000", "this account has no such purpose", "connect with a purpose of this account"),
    CREDENTIALS(
            "28000",
            "the account or its credential is not known",
            "check the account and its credential"),
    POLICIES_CONFLICT(
            "42501",
            "the policies for this dataset cannot be combined",
            "ask the privacy officer, who sees which ones"),
    GROUPS_ONLY(
            "42501",
            "for this purpose only groups may be seen",
            "ask for groups: GROUP BY columns that many residents share, with counts, sums or averages"),
    GROUP_AGGREGATE(
            "42501",
            "this aggregate would show single values",
            "use COUNT, SUM, AVG or a deviation"),
    GROUP_SHAPE(
            "42501",
            "groups cannot be protected in this form of query",
            "take the groups first, then sort, limit or compare them"),
    SINGLED_OUT(
            "42501",
            "this condition singles out single residents",
            "leave the identifier out of the condition"),
    PRIVATE_FORM(
            "0A000",
            "private answers are not given by this gateway yet",
            "ask for a purpose whose answers are groups"),
    // While answering.
    DATA_ERROR(
            "22000",
            "an expression could not be computed for a row",
            "make the expression total, for instance with CASE or NULLIF, and a subquery in a"
                    + " value's place one row"),
    TOO_MUCH(
            "53000",
            "the answer needs more than this gateway gives one query",
            "ask for fewer rows or columns, or group them"),
    TIMEOUT("57014", "the query took longer than this gateway waits", "narrow the query"),
    CANCELLED("57014", "the query was cancelled", "send it again if that was not meant"),
    STORE_UNAVAILABLE(
            "58000", "a store could not answer", "try again later; the operator sees why"),
    RECORD_UNAVAILABLE(
            "58030",
            "the query could not be recorded, so it is not answered",
            "try again later; the operator sees why"),
    INTERNAL(
            "XX000",
            "something unexpected happened, so there is no answer",
            "give the reference number to the privacy officer");

    private final String sqlState;
    private final String sentence;
    private final String help;

    RefusalCode(String sqlState, String sentence, String help) {
        this.sqlState = sqlState;
        this.sentence = sentence;
        this.help = help;
    }

    /** Five characters, as in ISO/IEC 9075-2 section 24 and PostgreSQL appendix A. */
    public String sqlState() {
        return sqlState;
    }

    /** One plain sentence, lower case, without a full stop. */
    public String sentence() {
        return sentence;
    }

    /** What to do next. */
    public String help() {
        return help;
    }
}
