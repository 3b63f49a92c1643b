package city.gatehouse.gateway.front.http;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * A question.
 *
 * @param sql one SELECT statement; null where the request has none
 * @param parameters one value for each {@code ?}; what JSON has no form for (dates, exact decimals)
 *     as a string
 * @param purpose the account's default where absent
 */
@Serdeable.Deserializable
@Schema(name = "Query", description = "A question: one SELECT statement, for one purpose.")
record QueryRequest(
        @Nullable
                @Schema(
                        description = "One SELECT statement.",
                        requiredMode = Schema.RequiredMode.REQUIRED,
                        example = "SELECT stop_id, count(*) FROM mobility.taps GROUP BY stop_id")
                String sql,
        @Nullable
                @ArraySchema(
                        schema = @Schema(implementation = Object.class, nullable = true),
                        arraySchema =
                                @Schema(
                                        description =
                                                "One value for each `?`. Dates, times, UUIDs and"
                                                        + " decimals with many digits as strings"
                                                        + " in ISO 8601 or plain form.",
                                        example = "[\"2026-01-01\", 12]"))
                List<@Nullable JsonNode> parameters,
        @Nullable
                @Schema(
                        description = "A purpose of the account; its default where absent.",
                        example = "transport-planning")
                String purpose) {
    /** Without the statement and its parameters, which can hold resident data. */
    @Override
    public String toString() {
        return "QueryRequest[" + purpose + "]";
    }
}
