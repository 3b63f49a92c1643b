package city.gatehouse.gateway.promise;

import static org.assertj.core.api.Assertions.assertThat;

import city.gatehouse.gateway.query.AnswerRefusedException;
import city.gatehouse.gateway.query.Question;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Promise 7: controlled answers are called controlled, never anonymous. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HonestWordsTest {
    private House house;

    @BeforeAll
    void open(@TempDir Path folder) {
        House.generate(House.store(folder));
        house = House.open(folder);
    }

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    void everyAnswerSaysWhatProtectsIt() {
        int answered = 0;
        for (var file : List.of("promise/governed/rows.sql", "promise/governed/groups.sql")) {
            for (var asked : Case.read(file)) {
                if (asked.sql().contains("${")) {
                    continue;
                }
                var answer = house.ask(asked);
                if (answer.isRefused()) {
                    continue;
                }
                answered++;
                assertHonest(asked.title(), answer.protection());
                boolean aboutResidents =
                        asked.sql()
                                .matches(
                                        "(?s).*(taps|trips|sessions|residents|benefits|loans|requests|readings).*");
                assertThat(answer.protection())
                        .as(asked.title())
                        .startsWith(aboutResidents ? "Controlled" : "Public");
            }
        }
        assertThat(answered).isGreaterThan(100);
    }

    @Test
    void explanationsAndCatalogsSayItInTheSameWords() {
        var words = new ArrayList<String>();
        house.gateway()
                .policies()
                .city()
                .accounts()
                .values()
                .forEach(account ->
                        account.purposes()
                                .forEach(purpose -> {
                                    var session = house.session(account.name(), purpose);
                                    for (var dataset :
                                            house.gateway().queryPath().catalog(session)) {
                                        words.add(dataset.protection());
                                        try {
                                            var sql = "SELECT COUNT(*) FROM " + dataset.name();
                                            words.add(
                                                    house.gateway()
                                                            .queryPath()
                                                            .explain(
                                                                    new Question(
                                                                            session, sql,
                                                                            List.of()))
                                                            .protection());
                                        } catch (AnswerRefusedException e) {
                                            words.add(e.refusal().text());
                                        }
                                    }
                                }));
        assertThat(words).hasSizeGreaterThan(30);
        words.forEach(sentence -> assertHonest("catalog", sentence));
    }

    private static void assertHonest(String title, String sentence) {
        assertThat(sentence).as(title).isNotBlank();
        assertThat(sentence.toLowerCase(Locale.ROOT).replace("not anonymous", ""))
                .as(title)
                .doesNotContain("anonym");
    }
}
