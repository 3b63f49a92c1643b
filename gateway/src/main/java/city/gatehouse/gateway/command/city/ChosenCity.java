package city.gatehouse.gateway.command.city;

import city.gatehouse.gateway.CitySource;
import city.gatehouse.gateway.Gateway;
import city.gatehouse.gateway.command.terminal.FindingsException;
import city.gatehouse.gateway.command.terminal.Surroundings;
import city.gatehouse.gateway.command.terminal.TerminalProgress;
import city.gatehouse.gateway.command.terminal.Usage;
import city.gatehouse.gateway.configuration.ConfigurationReader;
import city.gatehouse.gateway.configuration.GatewayConfiguration;
import city.gatehouse.gateway.configuration.ListenerAddress;
import city.gatehouse.gateway.demo.DemoCity;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;

/**
 * The city that a command is about, and how its gateway is configured.
 *
 * @param folder of the city's documents
 */
public record ChosenCity(Path folder, GatewayConfiguration configuration) {
    /** The demo city, whose data is made first where there is none. */
    public static ChosenCity demo(Surroundings surroundings, Optional<BigDecimal> scale) {
        return demo(surroundings, scale, GatewayConfiguration.DEFAULT);
    }

    private static ChosenCity demo(
            Surroundings surroundings,
            Optional<BigDecimal> scale,
            GatewayConfiguration configuration) {
        var demo = new DemoCity(surroundings.root());
        var data = configuration.data().orElse(demo.data());
        DemoCity.ensureData(data, scale, TerminalProgress.on(surroundings, "Making up Rivermouth"));
        return new ChosenCity(demo.folder(), configuration.withData(data));
    }

    /** A city of one's own, or the demo city where none is named. */
    public static ChosenCity of(
            Surroundings surroundings, Optional<Path> folder, Optional<Path> file) {
        folder.ifPresent(Usage::requireFolder);
        var configuration = file.map(ChosenCity::read).orElse(GatewayConfiguration.DEFAULT);
        if (folder.isEmpty() || isDemo(surroundings, folder.get())) {
            return demo(surroundings, Optional.empty(), configuration);
        }
        return new ChosenCity(folder.get(), configuration);
    }

    /** Where the gateway's keys, records and state are. */
    public Path data() {
        return configuration.data().orElseGet(() -> folder.resolve(".gatehouse"));
    }

    public CitySource source() {
        return new CitySource.Folder(folder);
    }

    /**
     * A gateway for it, without a front.
     *
     * @throws city.gatehouse.gateway.configuration.NotReadyException when it cannot be opened
     */
    public Gateway open(Surroundings surroundings) {
        return Gateway.open(source(), configuration, surroundings.clock(), new SecureRandom());
    }

    /**
     * The same for a process beside the gateway that serves, with a chain of records of its own.
     */
    public ChosenCity beside() {
        return new ChosenCity(folder, configuration.named("cli"));
    }

    public ChosenCity onFreePorts() {
        var c = configuration;
        return new ChosenCity(
                folder,
                c.listening(
                        new ListenerAddress(c.flight().host(), 0, c.flight().tls()),
                        new ListenerAddress(c.http().host(), 0, c.http().tls())));
    }

    private static boolean isDemo(Surroundings surroundings, Path folder) {
        var demo = new DemoCity(surroundings.root()).folder();
        try {
            return Files.isDirectory(folder)
                    && Files.isDirectory(demo)
                    && Files.isSameFile(folder, demo);
        } catch (IOException _) {
            return false;
        }
    }

    private static GatewayConfiguration read(Path file) {
        var reading = ConfigurationReader.read(file);
        return reading.configuration().orElseThrow(() -> new FindingsException(reading.findings()));
    }
}
