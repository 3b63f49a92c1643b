package city.gatehouse.gateway.front.flight.metadata;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.arrow.flight.FlightProducer.ServerStreamListener;
import org.apache.arrow.flight.sql.SqlInfoBuilder;
import org.apache.arrow.flight.sql.impl.FlightSql.SqlInfo;
import org.apache.arrow.flight.sql.impl.FlightSql.SqlNullOrdering;
import org.apache.arrow.flight.sql.impl.FlightSql.SqlOuterJoinsSupportLevel;
import org.apache.arrow.flight.sql.impl.FlightSql.SqlSupportedCaseSensitivity;
import org.apache.arrow.flight.sql.impl.FlightSql.SqlSupportedElementActions;
import org.apache.arrow.flight.sql.impl.FlightSql.SqlSupportedGroupBy;
import org.apache.arrow.flight.sql.impl.FlightSql.SqlSupportedPositionedCommands;
import org.apache.arrow.flight.sql.impl.FlightSql.SqlSupportedResultSetType;
import org.apache.arrow.flight.sql.impl.FlightSql.SqlSupportedSubqueries;
import org.apache.arrow.flight.sql.impl.FlightSql.SqlSupportedTransaction;
import org.apache.arrow.flight.sql.impl.FlightSql.SqlSupportedUnions;
import org.apache.arrow.flight.sql.impl.FlightSql.SqlTransactionIsolationLevel;
import org.apache.arrow.flight.sql.impl.FlightSql.SupportedAnsi92SqlGrammarLevel;
import org.apache.arrow.flight.sql.impl.FlightSql.SupportedSqlGrammar;

/**
 * What the gateway says of itself and of its SQL: the same for every caller. The JDBC driver reads
 * nearly all of it, and fails on what is missing.
 */
public final class SqlInformation {
    /** Limits of zero are unknown or none (JDBC's convention). */
    private static final long NO_LIMIT = 0;

    private static final String[] NUMERIC = {
        "ABS", "CEIL", "EXP", "FLOOR", "LOG10", "MOD", "POWER", "ROUND", "SIGN", "SQRT"
    };
    private static final String[] TEXT = {
        "CHAR_LENGTH",
        "CONCAT",
        "LOWER",
        "LEFT",
        "LENGTH",
        "LTRIM",
        "POSITION",
        "REPLACE",
        "RIGHT",
        "RTRIM",
        "SUBSTRING",
        "UPPER"
    };
    private static final String[] SYSTEM = {"COALESCE", "NULLIF"};
    private static final String[] TIME = {
        "CURRENT_DATE", "CURRENT_TIMESTAMP", "EXTRACT", "DATE_TRUNC"
    };
    private static final String[] KEYWORDS = {"ILIKE", "LIMIT", "OFFSET", "QUALIFY"};

    /** What there is no Substrait to tell of, and what the builder cannot tell. */
    private static final Set<SqlInfo> ABSENT =
            Set.of(
                    SqlInfo.FLIGHT_SQL_SERVER_SUBSTRAIT_MIN_VERSION,
                    SqlInfo.FLIGHT_SQL_SERVER_SUBSTRAIT_MAX_VERSION,
                    SqlInfo.SQL_SUPPORTED_CONCURRENCIES_FOR_RESULT_SET_UNSPECIFIED,
                    SqlInfo.SQL_SUPPORTED_CONCURRENCIES_FOR_RESULT_SET_FORWARD_ONLY,
                    SqlInfo.SQL_SUPPORTED_CONCURRENCIES_FOR_RESULT_SET_SCROLL_SENSITIVE,
                    SqlInfo.SQL_SUPPORTED_CONCURRENCIES_FOR_RESULT_SET_SCROLL_INSENSITIVE);

    private final SqlInfoBuilder builder = new SqlInfoBuilder();
    private final Set<Integer> known;

    /**
     * @param version of the gateway
     */
    public SqlInformation(String version) {
        server(version);
        names();
        abilities();
        limits();
        enumerations();
        known = new TreeSet<>();
        for (var info : SqlInfo.values()) {
            if (info != SqlInfo.UNRECOGNIZED && !ABSENT.contains(info)) {
                known.add(info.getNumber());
            }
        }
    }

    /** Sends those asked for, or all; what is not known is left out. */
    public void send(List<Integer> asked, ServerStreamListener client) {
        List<Integer> infos =
                (asked.isEmpty() ? known : asked)
                        .stream().filter(known::contains).distinct().collect(Collectors.toList());
        if (infos.isEmpty()) {
            infos.add(SqlInfo.FLIGHT_SQL_SERVER_NAME_VALUE);
        }
        builder.send(infos, client);
    }

    private void server(String version) {
        builder.withFlightSqlServerName("Gatehouse")
                .withFlightSqlServerVersion(version)
                .withFlightSqlServerArrowVersion("19.0.0")
                .withFlightSqlServerReadOnly(true)
                .withFlightSqlServerSql(true)
                .withFlightSqlServerSubstrait(false)
                .withFlightSqlServerTransaction(
                        SqlSupportedTransaction.SQL_SUPPORTED_TRANSACTION_NONE)
                .withFlightSqlServerCancel(true)
                .withFlightSqlServerBulkIngestion(false)
                .withFlightSqlServerBulkIngestionTransaction(false)
                .withFlightSqlServerStatementTimeout(0)
                .withFlightSqlServerTransactionTimeout(0)
                .withSqlDdlCatalog(false)
                .withSqlDdlSchema(false)
                .withSqlDdlTable(false)
                .withSqlAllTablesAreSelectable(true);
    }

    private void names() {
        builder.withSqlIdentifierQuoteChar("\"")
                .withSqlIdentifierCase(SqlSupportedCaseSensitivity.SQL_CASE_SENSITIVITY_LOWERCASE)
                .withSqlQuotedIdentifierCase(
                        SqlSupportedCaseSensitivity.SQL_CASE_SENSITIVITY_CASE_INSENSITIVE)
                .withSqlSearchStringEscape("\\")
                .withSqlExtraNameCharacters("")
                .withSqlSchemaTerm("schema")
                .withSqlCatalogTerm("")
                .withSqlProcedureTerm("")
                .withSqlCatalogAtStart(true)
                .withSqlNullOrdering(SqlNullOrdering.SQL_NULLS_SORTED_AT_END)
                .withSqlKeywords(KEYWORDS)
                .withSqlNumericFunctions(NUMERIC)
                .withSqlStringFunctions(TEXT)
                .withSqlSystemFunctions(SYSTEM)
                .withSqlDatetimeFunctions(TIME);
    }

    private void abilities() {
        builder.withSqlSupportsColumnAliasing(true)
                .withSqlNullPlusNullIsNull(true)
                .withSqlSupportsConvert(Map.of())
                .withSqlSupportsTableCorrelationNames(true)
                .withSqlSupportsDifferentTableCorrelationNames(false)
                .withSqlSupportsExpressionsInOrderBy(true)
                .withSqlSupportsOrderByUnrelated(true)
                .withSqlSupportsLikeEscapeClause(true)
                .withSqlSupportsNonNullableColumns(true)
                .withSqlSupportsIntegrityEnhancementFacility(false)
                .withSqlSelectForUpdateSupported(false)
                .withSqlStoredProceduresSupported(false)
                .withSqlCorrelatedSubqueriesSupported(true)
                .withSqlMaxRowSizeIncludesBlobs(true)
                .withSqlTransactionsSupported(false)
                .withSqlDataDefinitionCausesTransactionCommit(false)
                .withSqlDataDefinitionsInTransactionsIgnored(true)
                .withSqlBatchUpdatesSupported(false)
                .withSqlSavepointsSupported(false)
                .withSqlNamedParametersSupported(false)
                .withSqlLocatorsUpdateCopy(false)
                .withSqlStoredFunctionsUsingCallSyntaxSupported(false);
    }

    private void limits() {
        builder.withSqlMaxBinaryLiteralLength(NO_LIMIT)
                .withSqlMaxCharLiteralLength(NO_LIMIT)
                .withSqlMaxColumnNameLength(NO_LIMIT)
                .withSqlMaxColumnsInGroupBy(NO_LIMIT)
                .withSqlMaxColumnsInIndex(NO_LIMIT)
                .withSqlMaxColumnsInOrderBy(NO_LIMIT)
                .withSqlMaxColumnsInSelect(NO_LIMIT)
                .withSqlMaxColumnsInTable(NO_LIMIT)
                .withSqlMaxConnections(NO_LIMIT)
                .withSqlMaxCursorNameLength(NO_LIMIT)
                .withSqlMaxIndexLength(NO_LIMIT)
                .withSqlDbSchemaNameLength(NO_LIMIT)
                .withSqlMaxProcedureNameLength(NO_LIMIT)
                .withSqlMaxCatalogNameLength(NO_LIMIT)
                .withSqlMaxRowSize(NO_LIMIT)
                .withSqlMaxStatementLength(NO_LIMIT)
                .withSqlMaxStatements(NO_LIMIT)
                .withSqlMaxTableNameLength(NO_LIMIT)
                .withSqlMaxTablesInSelect(NO_LIMIT)
                .withSqlMaxUsernameLength(NO_LIMIT);
    }

    private void enumerations() {
        builder.withSqlDefaultTransactionIsolation(
                        SqlTransactionIsolationLevel.SQL_TRANSACTION_NONE_VALUE)
                .withSqlSupportedTransactionsIsolationLevels(
                        SqlTransactionIsolationLevel.SQL_TRANSACTION_NONE)
                .withSqlSupportedGroupBy(
                        SqlSupportedGroupBy.SQL_GROUP_BY_UNRELATED,
                        SqlSupportedGroupBy.SQL_GROUP_BY_BEYOND_SELECT)
                .withSqlSupportedGrammar(
                        SupportedSqlGrammar.SQL_MINIMUM_GRAMMAR,
                        SupportedSqlGrammar.SQL_CORE_GRAMMAR)
                .withSqlAnsi92SupportedLevel(SupportedAnsi92SqlGrammarLevel.ANSI92_ENTRY_SQL)
                .withSqlSchemasSupportedActions(new SqlSupportedElementActions[0])
                .withSqlCatalogsSupportedActions(new SqlSupportedElementActions[0])
                .withSqlSupportedPositionedCommands(new SqlSupportedPositionedCommands[0])
                .withSqlSubQueriesSupported(
                        SqlSupportedSubqueries.SQL_SUBQUERIES_IN_COMPARISONS,
                        SqlSupportedSubqueries.SQL_SUBQUERIES_IN_EXISTS,
                        SqlSupportedSubqueries.SQL_SUBQUERIES_IN_INS,
                        SqlSupportedSubqueries.SQL_SUBQUERIES_IN_QUANTIFIEDS)
                .withSqlSupportedUnions(
                        SqlSupportedUnions.SQL_UNION, SqlSupportedUnions.SQL_UNION_ALL)
                .withSqlOuterJoinSupportLevel(
                        SqlOuterJoinsSupportLevel.SQL_FULL_OUTER_JOINS,
                        SqlOuterJoinsSupportLevel.SQL_LIMITED_OUTER_JOINS)
                .withSqlSupportedResultSetTypes(
                        SqlSupportedResultSetType.SQL_RESULT_SET_TYPE_FORWARD_ONLY);
    }
}
