package city.gatehouse.gateway.front.http;

import city.gatehouse.gateway.front.Questions;
import city.gatehouse.gateway.front.http.answer.AnswerForm;
import city.gatehouse.gateway.front.http.answer.OpenAnswers;
import city.gatehouse.gateway.front.http.answer.StreamedAnswer;
import city.gatehouse.gateway.query.SafeBatches;
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
import jakarta.inject.Named;
import java.io.IOException;
import java.util.concurrent.ExecutorService;

/** Answers questions. */
@Controller
final class QueryController {
    private final Questions questions;
    private final RequestedQuestions requested;
    private final ExecutorService threads;
    private final OpenAnswers open;

    QueryController(
            Questions questions,
            RequestedQuestions requested,
            @Named(TaskExecutors.BLOCKING) ExecutorService threads,
            OpenAnswers open) {
        this.questions = questions;
        this.requested = requested;
        this.threads = threads;
        this.open = open;
    }

    /** Answers one question. */
    @Operation(
            operationId = "query",
            summary = "Answer one question",
            description =
                    "Answers a SELECT statement as if it had been asked of the governed view. The"
                            + " answer is streamed; one that is broken off is not an answer. In"
                            + " JSON, numbers have all their digits, NaN and the infinities are"
                            + " strings, bytes are in Base64, arrays are arrays, and JSON is a"
                            + " string with its text. In CSV, NULL is an empty field, empty text"
                            + " is `\"\"`, and an array is written as in JSON. The headers Gatehouse-Protection and"
                            + " Gatehouse-Reference say what protects the answer and under which"
                            + " number it is on record.",
            security = @SecurityRequirement(name = "account"))
    @ApiResponse(
            responseCode = "200",
            description = "The answer",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = AnswerDocument.class)),
                @Content(mediaType = AnswerForm.CSV_TYPE, schema = @Schema(type = "string")),
                @Content(
                        mediaType = AnswerForm.ARROW_TYPE,
                        schema = @Schema(type = "string", format = "binary"))
            })
    @ApiResponse(
            responseCode = "4XX",
            description = "Why there is no answer to this question, as in RFC 9457",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = ProblemDocument.class)))
    @ApiResponse(
            responseCode = "5XX",
            description = "Why there is no answer now, as in RFC 9457",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = ProblemDocument.class)))
    @Post("/query")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces({MediaType.APPLICATION_JSON, AnswerForm.CSV_TYPE, AnswerForm.ARROW_TYPE})
    @ExecuteOn(TaskExecutors.BLOCKING)
    HttpResponse<StreamedAnswer> query(HttpRequest<?> request, @Body QueryRequest body)
            throws IOException {
        var question = requested.of(request, body);
        var form = form(request);
        SafeBatches answer = questions.answer(question);
        String reference = answer.reference();
        String protection = answer.protection();
        return HttpResponse.ok(new StreamedAnswer(answer, form, threads, open))
                .contentType(form.mediaType())
                .header("Gatehouse-Reference", reference)
                .header("Gatehouse-Protection", ascii(protection))
                .header("Cache-Control", "no-store");
    }

    /** The first that the client accepts; the route has seen to it that there is one. */
    private static AnswerForm form(HttpRequest<?> request) {
        for (MediaType accepted : request.accept()) {
            for (var form : AnswerForm.values()) {
                if (accepted.matches(MediaType.of(form.mediaType()))) {
                    return form;
                }
            }
        }
        return AnswerForm.JSON;
    }

    private static String ascii(String words) {
        return words.replaceAll("[^ -~]", "?");
    }
}
