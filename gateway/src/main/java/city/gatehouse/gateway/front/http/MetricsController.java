package city.gatehouse.gateway.front.http;

import city.gatehouse.policy.catalog.Account.Capability;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;

/** What is counted, for those who run the gateway; for all others there is no such path. */
@Controller
final class MetricsController {
    private static final String PROMETHEUS = "text/plain; version=0.0.4; charset=utf-8";

    private final Metrics metrics;
    private final Door door;

    MetricsController(Metrics metrics, Door door) {
        this.metrics = metrics;
        this.door = door;
    }

    @Hidden
    @Get("/metrics")
    @Produces(PROMETHEUS)
    @ExecuteOn(TaskExecutors.BLOCKING)
    HttpResponse<String> metrics(HttpRequest<?> request) {
        return door.account(request).capabilities().contains(Capability.OPERATES)
                ? HttpResponse.ok(metrics.text())
                : Problem.of(HttpStatus.NOT_FOUND);
    }
}
