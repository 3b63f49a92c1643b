package city.gatehouse.gateway.command;

import static org.assertj.core.api.Assertions.assertThat;

import city.gatehouse.gateway.command.terminal.Exit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyTestCommandTest {
    @TempDir Path city;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(
                city.resolve("city.yaml"),
                """
                city: shelf
                title: A shelf
                stores:
                  books: {kind: duckdb, files: {shelf.books: books.csv}}
                purposes:
                  reading: {title: Reading}
                roles:
                  reader: {title: Reads}
                accounts:
                  reader: {title: A reader, roles: [reader], purposes: [reading]}
                ---
                dataset: shelf.books
                title: Books
                store: books
                public: true
                columns:
                  title: {type: text, class: plain}
                ---
                policy: books
                title: Books for readers
                purpose: reading
                who: {roles: [reader]}
                approved: {by: [a@shelf.example, b@shelf.example], on: 2026-01-01, until: 2036-01-01}
                grants:
                  - dataset: shelf.books
                    columns: {title: keep}
                    answers: rows
                """);
        Files.writeString(city.resolve("books.csv"), "title\nMiddlemarch\nEmma\n");
    }

    @Test
    void casesThatEndAsTheyShouldPass() throws IOException {
        cases("{rows: 2, columns: [title]}", "select title from shelf.books");

        var run = CommandLineRun.of(city, "policy", "test", city.toString());

        assertThat(run.err()).contains("1 passed, 0 failed, 0 errors");
        assertThat(run.out()).isEqualTo("PASS  books: a case\n");
        assertThat(run.exit()).isEqualTo(Exit.DONE);
    }

    @Test
    void casesThatEndOtherwiseFailWithTheirPlaceAndReason() throws IOException {
        cases("{rows: 3}", "select title from shelf.books");

        var run = CommandLineRun.of(city, "policy", "test", city.toString());

        assertThat(run.out()).contains("FAIL  books: a case", "cases.yaml:5:", "3 rows, has 2");
        assertThat(run.err()).contains("0 passed, 1 failed, 0 errors");
        assertThat(run.exit()).isEqualTo(Exit.REFUSED);
    }

    @Test
    void casesThatCannotBeTriedAreErrors() throws IOException {
        cases("{rows: 2}", "select title from shelf.books");
        Files.delete(city.resolve("books.csv"));
        Files.createDirectory(city.resolve("books.csv"));

        var run = CommandLineRun.of(city, "policy", "test", city.toString());

        assertThat(run.exit()).isEqualTo(Exit.BROKEN);
    }

    private void cases(String expectation, String sql) throws IOException {
        Files.writeString(
                city.resolve("cases.yaml"),
                """
                cases: books
                title: Books
                as: reader
                checks:
                  - case: a case
                    sql: %s
                    expect: %s
                """
                        .formatted(sql, expectation));
    }
}
