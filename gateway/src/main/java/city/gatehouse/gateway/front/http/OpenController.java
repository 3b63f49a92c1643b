package city.gatehouse.gateway.front.http;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityScheme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What everyone may know: that the gateway is there, and how it is asked. */
@Controller
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Gatehouse",
                        version = "1",
                        description = "Ask a city's data, as policy grants it to you."))
@SecurityScheme(name = "account", type = SecuritySchemeType.HTTP, scheme = "basic")
final class OpenController {
    private static final String DOCUMENT = "/META-INF/swagger/gatehouse-1.yml";

    /** Whether the gateway is there. */
    @Operation(operationId = "health", summary = "Whether the gateway is there")
    @ApiResponse(
            responseCode = "200",
            description = "It is",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = "object", example = "{\"status\": \"up\"}")))
    @Get("/health")
    @Produces(MediaType.APPLICATION_JSON)
    String health() {
        return "{\"status\":\"up\"}\n";
    }

    @Hidden
    @Get("/openapi.yml")
    @Produces("application/yaml")
    HttpResponse<String> document() throws IOException {
        try (var document = OpenController.class.getResourceAsStream(DOCUMENT)) {
            return document == null
                    ? HttpResponse.notFound()
                    : HttpResponse.ok(new String(document.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
