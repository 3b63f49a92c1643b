package city.gatehouse.gateway.front.http;

import city.gatehouse.engine.authorize.VisibleDataset;
import city.gatehouse.gateway.front.Questions;
import city.gatehouse.gateway.front.SqlTypes;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import java.util.List;
import java.util.Optional;

/** Tells what the caller may ask about. */
@Controller
final class CatalogController {
    private final Questions questions;
    private final Door door;

    CatalogController(Questions questions, Door door) {
        this.questions = questions;
        this.door = door;
    }

    /** What may be asked about for a purpose. */
    @Operation(
            operationId = "catalog",
            summary = "What may be asked about",
            description = "The datasets that the account sees for a purpose, as it sees them.",
            security = @SecurityRequirement(name = "account"))
    @Get("/catalog")
    @ExecuteOn(TaskExecutors.BLOCKING)
    List<CatalogDataset> catalog(
            HttpRequest<?> request,
            @Parameter(description = "A purpose of the account; its default where absent.")
                    @QueryValue
                    @Nullable
                    String purpose) {
        return questions.catalog(door.session(request, Optional.ofNullable(purpose))).stream()
                .map(CatalogController::dataset)
                .toList();
    }

    private static CatalogDataset dataset(VisibleDataset seen) {
        return new CatalogDataset(
                seen.name().toString(),
                seen.title(),
                seen.protection(),
                seen.columns().stream()
                        .map(column ->
                                new CatalogColumn(
                                        column.name(),
                                        SqlTypes.sqlName(column.type()),
                                        column.nullable()))
                        .toList());
    }

    /** A dataset as the caller sees it. */
    @Serdeable.Serializable
    @Schema(name = "Dataset")
    record CatalogDataset(
            @Schema(example = "mobility.taps") String name,
            String title,
            String protection,
            List<CatalogColumn> columns) {}

    /** A column with the type it has after treatment. */
    @Serdeable.Serializable
    @Schema(name = "Column")
    record CatalogColumn(String name, String type, boolean nullable) {}
}
