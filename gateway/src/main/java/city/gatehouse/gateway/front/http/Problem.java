package city.gatehouse.gateway.front.http;

import city.gatehouse.gateway.front.render.JsonText;
import city.gatehouse.policy.refusal.Refusal;
import city.gatehouse.policy.refusal.RefusalCode;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;

/** Problems as in RFC 9457, with the refusal's code, help, position and reference. */
final class Problem {
    static final String MEDIA_TYPE = "application/problem+json";

    private Problem() {}

    /**
     * @param reference empty where there is none
     */
    static MutableHttpResponse<String> of(Refusal refusal, String reference) {
        HttpStatus status = status(refusal.code());
        var json = opened(status, "urn:gatehouse:refusal:" + refusal.code().name());
        member("title", refusal.code().sentence(), json);
        member("detail", refusal.sentence(), json);
        member("code", refusal.code().name(), json);
        member("sqlstate", refusal.code().sqlState(), json);
        member("help", refusal.help(), json);
        refusal.position()
                .ifPresent(at ->
                        json.append(",\"position\":{\"line\":")
                                .append(at.line())
                                .append(",\"column\":")
                                .append(at.column())
                                .append('}'));
        if (!reference.isEmpty()) {
            member("reference", reference, json);
        }
        var response = response(status, json);
        if (status == HttpStatus.UNAUTHORIZED) {
            response.header(
                    HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"gatehouse\", charset=\"UTF-8\"");
        }
        return response;
    }

    /** What HTTP itself refuses, such as an unknown path. */
    static MutableHttpResponse<String> of(HttpStatus status) {
        var json = opened(status, "about:blank");
        member("title", status.getReason(), json);
        return response(status, json);
    }

    private static StringBuilder opened(HttpStatus status, String type) {
        var json = new StringBuilder("{\"status\":").append(status.getCode());
        member("type", type, json);
        return json;
    }

    private static void member(String name, String value, StringBuilder json) {
        json.append(",\"").append(name).append("\":");
        JsonText.string(value, json);
    }

    private static MutableHttpResponse<String> response(HttpStatus status, StringBuilder json) {
        return HttpResponse.<String>status(status)
                .body(json.append("}\n").toString())
                .contentType(MEDIA_TYPE);
    }

    static HttpStatus status(RefusalCode code) {
        return switch (code) {
            case SYNTAX, NOT_A_QUERY, INVALID, PARAMETER -> HttpStatus.BAD_REQUEST;
            case UNKNOWN_NAME -> HttpStatus.NOT_FOUND;
            case TOO_LARGE -> HttpStatus.REQUEST_ENTITY_TOO_LARGE;
            case UNSUPPORTED_FUNCTION,
                    UNSUPPORTED_NODE,
                    UNSUPPORTED_TYPE,
                    PRIVATE_FORM,
                    DATA_ERROR ->
                    HttpStatus.UNPROCESSABLE_ENTITY;
            case CREDENTIALS -> HttpStatus.UNAUTHORIZED;
            case PURPOSE,
                    POLICIES_CONFLICT,
                    GROUPS_ONLY,
                    GROUP_AGGREGATE,
                    GROUP_SHAPE,
                    SINGLED_OUT ->
                    HttpStatus.FORBIDDEN;
            case TOO_MUCH -> HttpStatus.TOO_MANY_REQUESTS;
            case CANCELLED, STORE_UNAVAILABLE, RECORD_UNAVAILABLE -> HttpStatus.SERVICE_UNAVAILABLE;
            case TIMEOUT -> HttpStatus.GATEWAY_TIMEOUT;
            case INTERNAL -> HttpStatus.INTERNAL_SERVER_ERROR;
        };
    }
}
