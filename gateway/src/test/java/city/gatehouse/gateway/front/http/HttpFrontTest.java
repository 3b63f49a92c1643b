package city.gatehouse.gateway.front.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.gatehouse.engine.relation.OutputColumn;
import city.gatehouse.gateway.audit.Outcome;
import city.gatehouse.gateway.configuration.ListenerAddress;
import city.gatehouse.gateway.front.PlainDuckDb;
import city.gatehouse.gateway.front.TwoAccounts;
import city.gatehouse.gateway.front.render.JsonText;
import city.gatehouse.policy.catalog.ColumnType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.memory.RootAllocator;
import org.apache.arrow.vector.ipc.ArrowStreamReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** With a real client, over a DuckDB without governance. */
class HttpFrontTest {
    private static final String MANY =
            "SELECT i, repeat('x', 200) AS x FROM range(3000000) AS t(i)";

    private BufferAllocator allocator;
    private PlainDuckDb duckDb;
    private HttpFront front;
    private HttpClient client;

    @BeforeEach
    void start() throws SQLException {
        allocator = new RootAllocator(1L << 30);
        duckDb = new PlainDuckDb(allocator);
        front =
                HttpFront.start(
                        new ListenerAddress("localhost", 0, Optional.empty()),
                        duckDb,
                        new TwoAccounts(),
                        () -> "counted 1");
        client = HttpClient.newHttpClient();
    }

    @AfterEach
    void stop() throws SQLException {
        client.close();
        front.close();
        duckDb.close();
        allocator.close();
    }

    @Test
    void whatIsCountedIsNotThereForThoseWhoDoNotRunTheGateway() throws Exception {
        var counted = send(HttpRequest.newBuilder(at("/metrics")).GET());
        var missing = send(HttpRequest.newBuilder(at("/nowhere")).GET());

        assertThat(counted.statusCode()).isEqualTo(401);
        assertThat(counted.body()).doesNotContain("counted");
        assertThat(missing.statusCode()).isEqualTo(404);
    }

    @Test
    void anAnswerInJsonSaysWhatItIsBeforeItsRows() throws Exception {
        var response =
                ask(
                        "SELECT 1 AS one, 'a \"b\"' AS two, NULL::INTEGER AS three, 1.50::DECIMAL(5, 2) AS one");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(header(response, "Content-Type")).startsWith("application/json");
        assertThat(header(response, "Gatehouse-Reference")).isEqualTo("1");
        assertThat(header(response, "Gatehouse-Protection")).isEqualTo("not protected: a test");
        assertThat(header(response, "Cache-Control")).isEqualTo("no-store");
        assertThat(response.body())
                .isEqualTo(
                        """
                        {"reference":"1","protection":"not protected: a test","columns":\
                        [{"name":"one","type":"INTEGER"},{"name":"two","type":"VARCHAR"},\
                        {"name":"three","type":"INTEGER"},{"name":"one_2","type":"DECIMAL(5, 2)"}],\
                        "rows":[
                        {"one":1,"two":"a \\"b\\"","three":null,"one_2":1.50}
                        ]
                        }
                        """);
    }

    @Test
    void arraysAreArraysAndJsonIsItsText() throws Exception {
        var response =
                ask(
                        "SELECT [1, NULL] AS a, ['x \"y\"', NULL] AS b, NULL::VARCHAR[] AS c,"
                                + " '{\"k\": NaN}'::JSON AS d");

        assertThat(response.body())
                .contains(
                        "[{\"name\":\"a\",\"type\":\"INTEGER[]\"},{\"name\":\"b\",\"type\":\"VARCHAR[]\"},"
                                + "{\"name\":\"c\",\"type\":\"VARCHAR[]\"},{\"name\":\"d\",\"type\":\"JSON\"}]")
                .contains(
                        "{\"a\":[1,null],\"b\":[\"x \\\"y\\\"\",null],\"c\":null,\"d\":\"{\\\"k\\\": NaN}\"}");
    }

    @Test
    void anExplanationIsOneDocument() throws Exception {
        duckDb.typeParameters("SELECT ? + 1 AS one", ColumnType.BIGINT);

        var response =
                send(
                        request("/explain")
                                .POST(
                                        raw(
                                                "{\"sql\":\"SELECT ? + 1 AS one\",\"parameters\":[1],"
                                                        + "\"purpose\":\"research\"}")));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(header(response, "Content-Type")).startsWith("application/json");
        assertThat(header(response, "Cache-Control")).isEqualTo("no-store");
        assertThat(response.body())
                .startsWith("{\"reference\":\"1\",\"protection\":\"not protected: a test\",")
                .contains(
                        "\"datasets\":[{\"name\":\"mobility.taps\",\"policies\":[\"a-policy\"],"
                                + "\"form\":\"rows\"")
                .doesNotContain("\"rows\":[");
        assertThat(duckDb.lastAsked().session().purpose()).isEqualTo("research");
        assertThat(duckDb.lastAsked().parameters()).containsExactly(1L);
    }

    @Test
    void whatIsNotAnsweredIsNotExplained() throws Exception {
        assertProblem(
                send(request("/explain").POST(body("SELECT national_id"))),
                404,
                "\"code\":\"UNKNOWN_NAME\"");
        assertProblem(
                send(as("nobody", "nobody", "/explain").POST(body("SELECT 1"))),
                401,
                "\"code\":\"CREDENTIALS\"");
    }

    @Test
    void anAnswerInCsvTellsNullFromEmpty() throws Exception {
        var response =
                send(
                        request("/query")
                                .header("Accept", "text/csv")
                                .POST(body("SELECT '' AS a, NULL AS b, 'x,\"y\"' AS \"c d\"")));

        assertThat(header(response, "Content-Type")).startsWith("text/csv");
        assertThat(response.body()).isEqualTo("a,b,c d\r\n\"\",,\"x,\"\"y\"\"\"\r\n");
    }

    @Test
    void anAnswerInArrowIsAStream() throws Exception {
        var response =
                client.send(
                        request("/query")
                                .header("Accept", "application/vnd.apache.arrow.stream")
                                .POST(body("SELECT i FROM range(10000) AS t(i)"))
                                .build(),
                        BodyHandlers.ofByteArray());

        long rows = 0;
        try (var reader =
                new ArrowStreamReader(new ByteArrayInputStream(response.body()), allocator)) {
            while (reader.loadNextBatch()) {
                rows += reader.getVectorSchemaRoot().getRowCount();
            }
        }
        assertThat(rows).isEqualTo(10_000);
    }

    @Test
    void anEmptyAnswerHasItsColumnsInEveryForm() throws Exception {
        String none = "SELECT 1 AS one WHERE false";

        assertThat(ask(none).body()).endsWith("\"rows\":[\n]\n}\n");
        assertThat(send(request("/query").header("Accept", "text/csv").POST(body(none))).body())
                .isEqualTo("one\r\n");
        assertThat(
                        send(request("/query")
                                        .header("Accept", "application/vnd.apache.arrow.stream")
                                        .POST(body(none)))
                                .statusCode())
                .isEqualTo(200);
    }

    @Test
    void anotherFormIsNotAcceptable() throws Exception {
        var response =
                send(request("/query").header("Accept", "application/xml").POST(body("SELECT 1")));

        assertProblem(response, 406);
    }

    @Test
    void parametersAreReadAsTheyAreTyped() throws Exception {
        String sql = "SELECT ?::DATE AS a, ?::BIGINT AS b, ?::DECIMAL(38, 4) AS c, ?::VARCHAR AS d";
        duckDb.typeParameters(
                sql,
                ColumnType.DATE,
                ColumnType.BIGINT,
                ColumnType.decimal(38, 4),
                ColumnType.TEXT);

        var response =
                send(
                        request("/query")
                                .POST(
                                        raw(
                                                "{\"sql\":"
                                                        + JsonText.string(sql)
                                                        + ",\"parameters\":[\"2026-02-28\", 7,"
                                                        + " \"12345678901234567890.1234\", null]}")));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(duckDb.lastAsked().parameters())
                .containsExactly(
                        LocalDate.of(2026, 2, 28),
                        7L,
                        new BigDecimal("12345678901234567890.1234"),
                        null);
        assertProblem(
                send(
                        request("/query")
                                .POST(
                                        raw(
                                                "{\"sql\":"
                                                        + JsonText.string(sql)
                                                        + ",\"parameters\":[\"tomorrow\",1,2,3]}"))),
                400,
                "\"code\":\"PARAMETER\"",
                "a parameter is not a value of type DATE");
    }

    @Test
    void aRefusalIsAProblemWithCodeHelpAndReference() throws Exception {
        var response = ask("SELECT national_id FROM residents");

        assertProblem(
                response,
                404,
                "\"code\":\"UNKNOWN_NAME\"",
                "\"detail\":\"there is no column `national_id`\"",
                "\"sqlstate\":\"42P01\"",
                "\"help\":\"ask the catalog",
                "\"reference\":\"1\"");
    }

    @Test
    void theUnforeseenIsToldAsInternalOnly() throws Exception {
        var response = ask("SELECT 1 /* broken */");

        assertProblem(response, 500, "\"code\":\"INTERNAL\"");
        assertThat(response.body()).doesNotContain("4711").doesNotContain("Exception");
    }

    @Test
    void withoutItsCredentialNobodyIsLetIn() throws Exception {
        for (var request :
                List.of(
                        HttpRequest.newBuilder(at("/query"))
                                .header("Content-Type", "application/json")
                                .POST(body("SELECT 1")),
                        as("analyst", "wrong", "/query").POST(body("SELECT 1")),
                        as("nobody", "nobody", "/catalog").GET())) {
            var response = send(request);

            assertProblem(response, 401, "\"code\":\"CREDENTIALS\"");
            assertThat(header(response, "WWW-Authenticate")).startsWith("Basic ");
        }
    }

    @Test
    void thePurposeIsTheRequestsOrTheAccountsDefault() throws Exception {
        ask("SELECT 1");
        assertThat(duckDb.lastAsked().session().purpose()).isEqualTo("transport-planning");
        assertThat(duckDb.lastAsked().session().front()).isEqualTo("http");

        send(request("/query").POST(raw("{\"sql\":\"SELECT 1\",\"purpose\":\"research\"}")));
        assertThat(duckDb.lastAsked().session().purpose()).isEqualTo("research");

        assertProblem(
                send(request("/query").POST(raw("{\"sql\":\"SELECT 1\",\"purpose\":\"x\"}"))),
                403,
                "\"code\":\"PURPOSE\"");
        assertProblem(
                send(as("guest", "guest", "/query").POST(body("SELECT 1"))),
                403,
                "\"code\":\"PURPOSE\"");
    }

    @Test
    void whatCannotBeReadIsRefusedWithoutQuotingIt() throws Exception {
        for (String bad :
                List.of(
                        "{\"sql\": \"SELECT 4711\"",
                        "[4711]",
                        "{\"sql\":\"SELECT 1\",\"purposse\":\"4711\"}",
                        "{\"purpose\":\"research\"}",
                        "")) {
            var response = send(request("/query").POST(raw(bad)));

            assertProblem(response, 400);
            assertThat(response.body()).doesNotContain("4711");
        }
        assertProblem(
                send(request("/query").POST(raw("{\"sql\":\"" + "x".repeat(2 << 20) + "\"}"))),
                413);
        assertProblem(
                send(
                        as("analyst", "analyst", "/query")
                                .header("Content-Type", "text/plain")
                                .POST(raw("SELECT 1"))),
                415);
    }

    @Test
    void unknownPathsAndMethodsAreProblems() throws Exception {
        assertProblem(send(request("/nowhere").GET()), 404);
        assertProblem(send(HttpRequest.newBuilder(at("/nowhere")).GET()), 404);
        assertProblem(send(request("/query").DELETE()), 405);
        var response = send(HttpRequest.newBuilder(at("/health")).GET());
        assertThat(response.body()).isEqualTo("{\"status\":\"up\"}\n");
        assertThat(response.headers().map()).doesNotContainKey("server");
    }

    @Test
    void pagesOfOtherOriginsGetNothing() throws Exception {
        var response =
                send(HttpRequest.newBuilder(at("/health")).header("Origin", "http://x").GET());

        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(response.headers().map()).doesNotContainKey("access-control-allow-origin");
    }

    @Test
    void theCatalogIsWhatTheSessionSees() throws Exception {
        duckDb.show("mobility.taps", new OutputColumn("fare", ColumnType.decimal(6, 2), true));

        var response = send(request("/catalog?purpose=research").GET());

        assertThat(response.body())
                .contains("\"name\":\"mobility.taps\"")
                .contains("\"type\":\"DECIMAL(6, 2)\"");
        assertProblem(send(request("/catalog?purpose=x").GET()), 403, "PURPOSE");
    }

    @Test
    void theOpenApiDocumentNamesEveryPath() throws Exception {
        var response = send(HttpRequest.newBuilder(at("/openapi.yml")).GET());

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body())
                .contains("openapi: 3", "/query:", "/explain:", "/catalog:", "/health:")
                .contains("application/vnd.apache.arrow.stream", "application/problem+json")
                .contains("basic");
    }

    @Test
    void aStoreThatDiesInMidAnswerBreaksTheConnectionOff() {
        for (String form :
                List.of("application/json", "text/csv", "application/vnd.apache.arrow.stream")) {
            assertThatThrownBy(() ->
                            send(
                                    request("/query")
                                            .header("Accept", form)
                                            .POST(body(MANY + " /* dies */"))))
                    .isInstanceOf(IOException.class);
        }
        await(() -> duckDb.open.get() == 0);
    }

    @Test
    void aClientThatLeavesEndsTheQuery() throws Exception {
        var response =
                client.send(
                        request("/query").POST(body(MANY)).build(), BodyHandlers.ofInputStream());
        try (var stream = response.body()) {
            assertThat(stream.readNBytes(1_000)).hasSize(1_000);
        }

        await(() -> duckDb.open.get() == 0);
        await(() -> duckDb.record.statuses().equals(List.of(new Outcome.Status.Cancelled())));
    }

    @Test
    void aSlowClientHoldsBackTheQuery() throws Exception {
        var response =
                client.send(
                        request("/query").POST(body(MANY)).build(), BodyHandlers.ofInputStream());
        try (var stream = response.body()) {
            stream.readNBytes(1_000);
            Thread.sleep(1_000);

            assertThat(duckDb.open.get()).isEqualTo(1);
            assertThat(duckDb.record.statuses()).isEmpty();
        }
        await(() -> duckDb.open.get() == 0);
    }

    @Test
    void closingTheFrontEndsWhatItAnswers() throws Exception {
        var response =
                client.send(
                        request("/query").POST(body(MANY)).build(), BodyHandlers.ofInputStream());
        try (var stream = response.body()) {
            stream.readNBytes(1_000);

            front.close();

            await(() -> duckDb.open.get() == 0);
            assertThatThrownBy(stream::readAllBytes).isInstanceOf(IOException.class);
        }
        assertThat(duckDb.record.statuses()).containsExactly(new Outcome.Status.Cancelled());
    }

    @Test
    void manyAreServedAtOnce() {
        var answers = new ArrayList<CompletableFuture<HttpResponse<String>>>();
        for (int i = 0; i < 50; i++) {
            answers.add(
                    client.sendAsync(
                            request("/query")
                                    .POST(body("SELECT i FROM range(5000) AS t(i)"))
                                    .build(),
                            BodyHandlers.ofString()));
        }
        for (var answer : answers) {
            assertThat(answer.join().body()).endsWith("{\"i\":4999}\n]\n}\n");
        }
    }

    private HttpResponse<String> ask(String sql) throws IOException, InterruptedException {
        return send(request("/query").POST(body(sql)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return as("analyst", "analyst", path).header("Content-Type", "application/json");
    }

    private HttpRequest.Builder as(String account, String secret, String path) {
        String pair = account + ":" + secret;
        return HttpRequest.newBuilder(at(path))
                .timeout(Duration.ofMinutes(1))
                .header(
                        "Authorization",
                        "Basic "
                                + Base64.getEncoder()
                                        .encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
    }

    private URI at(String path) {
        return URI.create(front.uri() + path);
    }

    private static HttpRequest.BodyPublisher body(String sql) {
        return raw("{\"sql\":" + JsonText.string(sql) + "}");
    }

    private static HttpRequest.BodyPublisher raw(String text) {
        return HttpRequest.BodyPublishers.ofString(text);
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    private static void assertProblem(HttpResponse<String> response, int status, String... parts) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(header(response, "Content-Type")).startsWith("application/problem+json");
        assertThat(response.body()).startsWith("{\"status\":" + status + ",");
        for (String part : parts) {
            assertThat(response.body()).contains(part);
        }
    }

    private static void await(BooleanSupplier condition) {
        var end = Instant.now().plus(Duration.ofSeconds(20));
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(end);
            try {
                Thread.sleep(20);
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
        }
    }
}
