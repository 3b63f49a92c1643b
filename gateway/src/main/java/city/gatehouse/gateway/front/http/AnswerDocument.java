package city.gatehouse.gateway.front.http;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;

/** The form of an answer in JSON, for the OpenAPI document; answers are streamed, never built. */
@Schema(name = "Answer", description = "An answer, with what protects it.")
record AnswerDocument(
        @Schema(description = "The number of the record of the decision.") String reference,
        @Schema(description = "What protects the answer.") String protection,
        List<AnswerColumn> columns,
        @Schema(description = "An object for each row, with the columns' names as keys.")
                List<Map<String, Object>> rows) {
    /** A column of the answer. */
    @Schema(name = "AnswerColumn")
    record AnswerColumn(String name, @Schema(example = "BIGINT") String type) {}
}
