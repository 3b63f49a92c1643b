package city.gatehouse.gateway.front.http;

import city.gatehouse.gateway.front.Questions;
import city.gatehouse.gateway.front.render.ExplanationJson;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;

/** Explains questions. */
@Controller
final class ExplainController {
    private final Questions questions;
    private final RequestedQuestions requested;

    ExplainController(Questions questions, RequestedQuestions requested) {
        this.questions = questions;
        this.requested = requested;
    }

    /** What would be done to answer a question, and why. */
    @Operation(
            operationId = "explain",
            summary = "Explain one question",
            description =
                    "Tells what would be done to answer a question for this account and purpose, and"
                            + " why. No store is touched; the explanation is on record.",
            security = @SecurityRequirement(name = "account"))
    @ApiResponse(
            responseCode = "200",
            description = "The explanation",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ExplanationDocument.class)))
    @ApiResponse(
            responseCode = "4XX",
            description = "Why there would be no answer to this question, as in RFC 9457",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = ProblemDocument.class)))
    @Post("/explain")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @ExecuteOn(TaskExecutors.BLOCKING)
    HttpResponse<String> explain(HttpRequest<?> request, @Body QueryRequest body) {
        var explanation = questions.explain(requested.of(request, body));
        return HttpResponse.ok(ExplanationJson.of(explanation)).header("Cache-Control", "no-store");
    }
}
