package city.gatehouse.anonymize;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.ClassesShouldConjunction;

/** The anonymizer knows data and keys, and nothing around it. */
@AnalyzeClasses(
        packages = "city.gatehouse.anonymize",
        importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule knowsNothingOfSqlStoresAndTheGateway =
            noAnonymizerClass(
                    "java.sql..",
                    "javax.sql..",
                    "org.duckdb..",
                    "org.apache.calcite..",
                    "io.micronaut..",
                    "city.gatehouse.engine..",
                    "city.gatehouse.gateway..");

    @ArchTest
    static final ArchRule doesNoInputOrOutput =
            noAnonymizerClass(
                    "java.io..",
                    "java.nio.file..",
                    "java.nio.channels..",
                    "java.net..",
                    "org.slf4j..",
                    "java.util.logging..");

    @ArchTest
    static final ArchRule asksNeitherClockNorEnvironmentNorChance =
            noClasses()
                    .should()
                    .callMethod(System.class, "currentTimeMillis")
                    .orShould()
                    .callMethod(System.class, "nanoTime")
                    .orShould()
                    .callMethod(System.class, "getenv", String.class)
                    .orShould()
                    .callMethod(System.class, "getProperty", String.class)
                    .orShould()
                    .dependOnClassesThat()
                    .haveNameMatching(
                            "java\\.util\\.(Random|SplittableRandom|concurrent\\.ThreadLocalRandom)|java\\.security\\.SecureRandom|java\\.time\\.Clock");

    @ArchTest
    static final ArchRule onlyThePackageOfTokensSeesCiphers =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("..anonymize.token")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("com.google.crypto..", "javax.crypto..", "java.security..");

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("city.gatehouse.anonymize.(*)..").should().beFreeOfCycles();

    private static ClassesShouldConjunction noAnonymizerClass(String... packages) {
        return noClasses().should().dependOnClassesThat().resideInAnyPackage(packages);
    }
}
