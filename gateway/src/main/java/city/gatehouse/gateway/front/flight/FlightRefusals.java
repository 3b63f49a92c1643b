package city.gatehouse.gateway.front.flight;

import city.gatehouse.gateway.query.AnswerRefusedException;
import city.gatehouse.policy.refusal.Refusal;
import city.gatehouse.policy.refusal.RefusalCode;
import city.gatehouse.policy.refusal.RefusedException;
import java.util.Objects;
import org.apache.arrow.flight.CallStatus;
import org.apache.arrow.flight.ErrorFlightMetadata;
import org.apache.arrow.flight.FlightRuntimeException;
import org.apache.arrow.flight.FlightStatusCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Refusals in the words of Flight. The description is the refusal's text; {@code gatehouse-code},
 * {@code gatehouse-sqlstate} and {@code gatehouse-reference} come as metadata for clients that read
 * it (the JDBC driver shows the text only).
 */
final class FlightRefusals {
    private static final Logger LOG = LoggerFactory.getLogger(FlightRefusals.class);

    private static final String CODE = "gatehouse-code";

    private FlightRefusals() {}

    /** What the caller is told of a failure. Nothing of an unexpected one, which is logged. */
    static FlightRuntimeException of(Throwable failure) {
        return switch (failure) {
            case AnswerRefusedException refused ->
                    status(
                            refused.refusal(),
                            text(refused, refused.refusal()),
                            refused.reference());
            case RefusedException refused ->
                    status(refused.refusal(), text(refused, refused.refusal()), "");
            case FlightRuntimeException told when isTold(told) -> told;
            case FlightRuntimeException _ -> notUnderstood();
            default -> {
                // The class and the place say enough; a message could quote data.
                LOG.error(
                        "unexpected failure in the flight front: {} at {}",
                        failure.getClass().getName(),
                        failure.getStackTrace().length == 0 ? "?" : failure.getStackTrace()[0]);
                Refusal refusal = Refusal.of(RefusalCode.INTERNAL);
                yield status(refusal, refusal.text(), "");
            }
        };
    }

    private static String text(RuntimeException refused, Refusal refusal) {
        return Objects.requireNonNullElseGet(refused.getMessage(), refusal::text);
    }

    private static boolean isTold(FlightRuntimeException failure) {
        return failure.status().metadata() != null && failure.status().metadata().containsKey(CODE);
    }

    /** What Flight itself makes of a request that it cannot read. */
    private static FlightRuntimeException notUnderstood() {
        Refusal refusal =
                Refusal.of(RefusalCode.INVALID, "this gateway does not understand the request")
                        .help("use a client of Arrow Flight SQL");
        return status(refusal, refusal.text(), "");
    }

    private static FlightRuntimeException status(Refusal refusal, String text, String reference) {
        var metadata = new ErrorFlightMetadata();
        metadata.insert(CODE, refusal.code().name());
        metadata.insert("gatehouse-sqlstate", refusal.code().sqlState());
        if (!reference.isEmpty()) {
            metadata.insert("gatehouse-reference", reference);
        }
        return new CallStatus(status(refusal.code()), null, text, metadata).toRuntimeException();
    }

    static FlightStatusCode status(RefusalCode code) {
        return switch (code) {
            case SYNTAX, NOT_A_QUERY, TOO_LARGE, INVALID, PARAMETER, DATA_ERROR ->
                    FlightStatusCode.INVALID_ARGUMENT;
            case UNKNOWN_NAME -> FlightStatusCode.NOT_FOUND;
            case UNSUPPORTED_FUNCTION, UNSUPPORTED_NODE, UNSUPPORTED_TYPE, PRIVATE_FORM ->
                    FlightStatusCode.UNIMPLEMENTED;
            case CREDENTIALS -> FlightStatusCode.UNAUTHENTICATED;
            case PURPOSE,
                    POLICIES_CONFLICT,
                    GROUPS_ONLY,
                    GROUP_AGGREGATE,
                    GROUP_SHAPE,
                    SINGLED_OUT ->
                    FlightStatusCode.UNAUTHORIZED;
            case TOO_MUCH -> FlightStatusCode.RESOURCE_EXHAUSTED;
            case TIMEOUT -> FlightStatusCode.TIMED_OUT;
            case CANCELLED -> FlightStatusCode.CANCELLED;
            case STORE_UNAVAILABLE, RECORD_UNAVAILABLE -> FlightStatusCode.UNAVAILABLE;
            case INTERNAL -> FlightStatusCode.INTERNAL;
        };
    }
}
