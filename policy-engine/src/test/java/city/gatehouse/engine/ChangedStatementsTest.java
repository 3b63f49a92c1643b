package city.gatehouse.engine;

import static org.assertj.core.api.Assertions.assertThat;

import city.gatehouse.engine.split.GovernedPlan;
import city.gatehouse.policy.grant.AnswerForm;
import city.gatehouse.policy.refusal.RefusalCode;
import city.gatehouse.policy.refusal.RefusedException;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The everyday statements, changed at random: each is refused for a reason, or means what DuckDB
 * takes it for.
 */
@Tag("slow")
class ChangedStatementsTest {
    private static final int STATEMENTS = 4_000;
    private static final long SEED = 20_260_701;

    private final Random random = new Random(SEED);

    @Test
    void aChangedStatementIsRefusedOrMeansWhatItSays() throws IOException, SQLException {
        var statements = new ArrayList<String>();
        for (var theme : EverydayStatementsTest.themes().toList()) {
            EverydayStatementsTest.lines(theme)
                    .forEach(line -> statements.add(line.split(" => ", 2)[0]));
        }
        var findings = new ArrayList<String>();

        try (var city = new EverydayCity(new AnswerForm.Rows())) {
            for (int i = 0; i < STATEMENTS; i++) {
                compare(city, changed(statements), findings);
            }
        }

        assertThat(findings).as("seed %d", SEED).isEmpty();
    }

    private static void compare(EverydayCity city, String statement, List<String> findings) {
        try {
            var plan = city.plan(statement, List.of(), Instant.now());
            // Which rows are kept or come first, and what the moment is, is not compared here.
            if (Stream.of(
                            "LIMIT",
                            "FETCH",
                            "OFFSET",
                            "NOW",
                            "CURRENT_TIMESTAMP",
                            "FIRST_VALUE",
                            "LAST_VALUE",
                            "NTH_VALUE")
                    .anyMatch(statement.toUpperCase(Locale.ROOT)::contains)) {
                return;
            }
            var expected = asked(city, statement);
            var answer = run(city, plan);
            if (!expected.isEmpty() && !expected.equals(answer)) {
                findings.add(statement + "\n  " + expected + "\n  " + answer);
            }
        } catch (RefusedException e) {
            if (e.refusal().code() == RefusalCode.INTERNAL) {
                findings.add(statement + "\n  " + e.getCause());
            }
        }
    }

    /** Empty where only Gatehouse reads the statement. */
    private static List<String> asked(EverydayCity city, String statement) {
        try {
            return List.of(text(city.ask(statement)));
        } catch (SQLException _) {
            return List.of();
        }
    }

    /** Empty where a row has no value. */
    private static List<String> run(EverydayCity city, GovernedPlan plan) {
        try {
            return List.of(text(city.run(plan)));
        } catch (SQLException _) {
            return List.of();
        }
    }

    private static String text(EverydayCity.Answer answer) {
        return answer.types() + " " + answer.rows().stream().sorted().toList();
    }

    private String changed(List<String> statements) {
        var parts = new ArrayList<>(parts(one(statements)));
        for (int i = random.nextInt(3); i >= 0 && parts.size() > 2; i--) {
            int at = random.nextInt(parts.size());
            switch (random.nextInt(4)) {
                case 0 -> parts.remove(at);
                case 1 -> parts.add(at, one(parts));
                case 2 -> parts.set(at, one(parts(one(statements))));
                default -> Collections.swap(parts, at, random.nextInt(parts.size()));
            }
        }
        return String.join("", parts);
    }

    private String one(List<String> texts) {
        return texts.get(random.nextInt(texts.size()));
    }

    private static List<String> parts(String statement) {
        return List.of(statement.split("(?<=\\W)|(?=\\W)"));
    }
}
