package city.gatehouse.gateway.command;

import city.gatehouse.gateway.command.terminal.Exit;
import city.gatehouse.gateway.command.terminal.ScanText;
import city.gatehouse.gateway.command.terminal.Surroundings;
import city.gatehouse.gateway.command.terminal.TerminalProgress;
import city.gatehouse.gateway.command.terminal.Usage;
import city.gatehouse.gateway.discover.document.DatasetDocuments;
import city.gatehouse.gateway.discover.report.ScanReport;
import city.gatehouse.gateway.front.render.ScanCsv;
import city.gatehouse.gateway.front.render.ScanJson;
import city.gatehouse.policy.catalog.City;
import city.gatehouse.policy.catalog.Store;
import city.gatehouse.policy.refusal.RefusalCode;
import city.gatehouse.policy.refusal.RefusedException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Proposes what the catalog could say of a store. */
@Command(
        name = "scan",
        description = {
            "Looks at a sample of every table of a store, and proposes datasets and classes of"
                    + " columns, each with what speaks for it: names, forms of values, how often"
                    + " values come twice, and what they have in common with identifiers that the"
                    + " catalog knows.",
            "",
            "Accepts nothing and writes nothing: what is not in the catalog stays hidden. Prints"
                    + " shares and rounded counts, and never a value. Every scan is recorded."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Proposals go to stdout; what could not be looked at, and the reference of the record,"
                    + " to stderr.",
            "Exits with 1 when the store and the catalog differ.",
            "",
            "For instance:",
            "  gatehouse catalog scan rivermouth",
            "  gatehouse catalog scan rivermouth --format yaml > proposed.yaml"
        })
final class CatalogScanCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    /** How proposals are written. */
    enum Format {
        /** For people. */
        TABLE,
        /** A line for each column. */
        CSV,
        /** One object. */
        JSON,
        /** Documents of the catalog, for what is not in it. */
        YAML
    }

    @Parameters(paramLabel = "STORE", description = "The store's name in the city's documents.")
    private String store = "";

    @Option(
            names = "--format",
            defaultValue = "table",
            paramLabel = "FORMAT",
            description =
                    "table, csv, json, or yaml: documents of the catalog for what is not in it yet,"
                            + " to be filled in; ${DEFAULT-VALUE} otherwise.")
    private Format format = Format.TABLE;

    @Mixin private final CityOptions city = new CityOptions();

    CatalogScanCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        var chosen = city.chosen(surroundings).beside();
        var progress = TerminalProgress.on(surroundings, "Scanning " + store);
        try (var gateway = chosen.open(surroundings)) {
            var described = gateway.policies().city();
            var report = gateway.catalogScan().scan(declared(described), progress::at);
            print(report, described);
            return report.differences() == 0 ? Exit.DONE : Exit.REFUSED;
        } catch (RefusedException e) {
            surroundings.err().println("refused: " + e.refusal().text());
            return e.refusal().code() == RefusalCode.TIMEOUT ? Exit.REFUSED : Exit.BROKEN;
        }
    }

    private Store declared(City described) {
        var declared = described.stores().get(store);
        if (declared == null) {
            throw new Usage(
                    "the city has no store `"
                            + store
                            + "`; its stores are "
                            + String.join(", ", described.stores().keySet()));
        }
        return declared;
    }

    private void print(ScanReport report, City described) {
        switch (format) {
            case TABLE -> ScanText.write(report, surroundings.out());
            case CSV -> surroundings.out().print(ScanCsv.of(report));
            case JSON -> surroundings.out().print(ScanJson.of(report));
            case YAML -> surroundings.out().print(DatasetDocuments.of(report, described));
        }
        surroundings.out().flush();
        report.notes().forEach(surroundings.err()::println);
        long differences = report.differences();
        surroundings
                .err()
                .println(
                        report.tables().size()
                                + (report.tables().size() == 1 ? " table, " : " tables, ")
                                + differences
                                + (differences == 1 ? " column" : " columns")
                                + " where store and catalog differ; nothing was accepted (reference "
                                + report.reference()
                                + ")");
    }
}
