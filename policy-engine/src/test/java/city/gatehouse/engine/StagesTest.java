package city.gatehouse.engine;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import city.gatehouse.engine.authorize.AuthorizedQuery;
import city.gatehouse.engine.govern.GovernedQuery;
import city.gatehouse.engine.read.ParsedQuery;
import city.gatehouse.engine.split.GovernedPlan;
import city.gatehouse.engine.validate.ValidatedQuery;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The straight line of the design: five stages, and no way around one. */
class StagesTest {
    private static final JavaClasses ENGINE =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("city.gatehouse.engine");

    @Test
    void aStagesOutputCanBeMadeOnlyInItsOwnPackage() {
        var outputs =
                List.of(
                        ParsedQuery.class,
                        ValidatedQuery.class,
                        AuthorizedQuery.class,
                        GovernedQuery.class,
                        GovernedPlan.class);

        assertThat(outputs).allMatch(type -> Modifier.isFinal(type.getModifiers()));
        assertThat(outputs.stream().flatMap(type -> Stream.of(type.getDeclaredConstructors())))
                .map(Constructor::getModifiers)
                .allMatch(modifiers -> (modifiers & ~0x1000) == 0);
    }

    @Test
    void theEngineReadsNoFileNoClockAndNoDatabase() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.io..",
                        "java.nio.file..",
                        "java.net..",
                        "java.sql..",
                        "org.apache.arrow..")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "getenv", String.class)
                .check(ENGINE);
    }

    @Test
    void earlierStagesKnowNothingOfLaterOnes() {
        noClasses()
                .that()
                .resideInAPackage("city.gatehouse.engine.read..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "city.gatehouse.engine.validate..",
                        "city.gatehouse.engine.authorize..",
                        "city.gatehouse.engine.govern..",
                        "city.gatehouse.engine.split..")
                .check(ENGINE);
        noClasses()
                .that()
                .resideInAPackage("city.gatehouse.engine.validate..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "city.gatehouse.engine.authorize..",
                        "city.gatehouse.engine.govern..",
                        "city.gatehouse.engine.split..")
                .check(ENGINE);
    }
}
