package city.gatehouse.gateway.front.http;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form of {@link city.gatehouse.gateway.front.render.ExplanationJson}, for the OpenAPI
 * document.
 */
@Schema(
        name = "Explanation",
        description =
                "What would be done to answer a question, and why. SQL stands without its literals.")
record ExplanationDocument(
        @Schema(description = "The number of the record of the explanation.") String reference,
        @Schema(description = "What would protect the answer.") String protection,
        List<AnswerDocument.AnswerColumn> columns,
        @Schema(description = "The datasets that the statement names.") List<Read> datasets,
        @Schema(description = "The rewriting rules that apply, in words.") List<String> rules,
        @Schema(description = "What the stores compute.") List<Part> parts,
        @Nullable
                @Schema(
                        description =
                                "What is computed over treated data, in DuckDB's SQL; absent where"
                                        + " nothing is.")
                String residual) {
    /** A dataset, and how it is answered. */
    @Schema(name = "ExplainedDataset")
    record Read(
            @Schema(example = "mobility.taps") String name,
            @Schema(description = "Those that decided.") List<String> policies,
            @Schema(example = "groups of at least 10") String form,
            @Schema(description = "Those that are read.") List<TreatedColumn> columns) {}

    /** What one store computes. */
    @Schema(name = "ExplainedPart")
    record Part(
            String name,
            String store,
            @Nullable
                    @Schema(
                            description =
                                    "In the store's dialect; only for accounts that see policies.")
                    String sql,
            List<TreatedColumn> columns) {}

    /** A column, and what is done to it. */
    @Schema(name = "TreatedColumn")
    record TreatedColumn(String name, @Schema(example = "tokenize rider") String treatment) {}
}
