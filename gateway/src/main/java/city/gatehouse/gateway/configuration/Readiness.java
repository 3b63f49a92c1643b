package city.gatehouse.gateway.configuration;

import city.gatehouse.gateway.state.OwnerOnly;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Looks whether a gateway may run as it is configured. */
public final class Readiness {
    private final List<Problem> problems = new ArrayList<>();

    private Readiness() {}

    /** Everything about the data directory that keeps the gateway from starting. */
    public static List<Problem> ofData(Path data) {
        var readiness = new Readiness();
        readiness.checkData(data);
        return readiness.problems;
    }

    /** Everything about the listeners that keeps them from being opened. */
    public static List<Problem> ofListeners(GatewayConfiguration configuration) {
        var readiness = new Readiness();
        readiness.checkListener("flight", configuration.flight());
        readiness.checkListener("http", configuration.http());
        return readiness.problems;
    }

    private void checkData(Path data) {
        try {
            OwnerOnly.directory(data);
            // Of a name of its own: others may look at the same moment.
            var probe = Files.createTempFile(data, "writable-", "");
            Files.delete(probe);
        } catch (IOException | UnsupportedOperationException e) {
            add(
                    ReadinessCode.DATA_DIRECTORY,
                    "the data directory `" + data + "` cannot be written",
                    "make it a directory that the gateway's account owns");
        }
    }

    private void checkListener(String name, ListenerAddress listener) {
        try {
            if (!InetAddress.getByName(listener.host()).isLoopbackAddress()
                    && listener.tls().isEmpty()) {
                add(
                        ReadinessCode.LISTENER_WITHOUT_TLS,
                        "the listener `" + name + "` would be open to other machines without TLS",
                        "set `"
                                + name
                                + ": {tls: {certificates: …, key: …}}`, or listen on 127.0.0.1");
            }
        } catch (UnknownHostException e) {
            add(
                    ReadinessCode.LISTENER,
                    "the listener `" + name + "` has a host that is not known",
                    "write an address of this machine");
        }
        listener.tls().ifPresent(tls -> checkTls(name, tls));
    }

    private void checkTls(String name, TlsFiles tls) {
        for (var file : List.of(tls.certificates(), tls.key())) {
            if (!Files.isReadable(file)) {
                add(
                        ReadinessCode.LISTENER,
                        "the listener `"
                                + name
                                + "` needs the file `"
                                + file
                                + "`, which cannot be read",
                        "check the path and the permissions of the file");
            }
        }
        try {
            if (Files.exists(tls.key()) && OwnerOnly.isOpenToOthers(tls.key())) {
                add(
                        ReadinessCode.LISTENER,
                        "the private key of the listener `" + name + "` can be read by others",
                        "run `chmod 600 " + tls.key() + "`");
            }
        } catch (IOException e) {
            add(
                    ReadinessCode.LISTENER,
                    "the permissions of the private key of `" + name + "` cannot be read",
                    "check the permissions of the file and of its directory");
        }
    }

    private void add(ReadinessCode code, String sentence, String help) {
        problems.add(new Problem(code, sentence, help));
    }
}
