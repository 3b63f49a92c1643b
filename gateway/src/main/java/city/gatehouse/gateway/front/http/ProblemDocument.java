package city.gatehouse.gateway.front.http;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The form of {@link Problem}, for the OpenAPI document. */
@Schema(name = "Problem", description = "Why there is no answer (RFC 9457).")
record ProblemDocument(
        int status,
        @Schema(example = "urn:gatehouse:refusal:GROUPS_ONLY") String type,
        String title,
        @Nullable String detail,
        @Nullable @Schema(description = "Stable; rely on it.", example = "GROUPS_ONLY") String code,
        @Nullable String sqlstate,
        @Nullable @Schema(description = "What to do next.") String help,
        @Nullable Place position,
        @Nullable @Schema(description = "Under which the privacy officer finds the details.")
                String reference) {
    /** Where in the statement. */
    @Schema(name = "Position")
    record Place(int line, int column) {}
}
