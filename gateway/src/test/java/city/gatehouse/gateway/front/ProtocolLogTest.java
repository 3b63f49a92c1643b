package city.gatehouse.gateway.front;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class ProtocolLogTest {
    @Test
    void noLevelMakesProtocolsWriteCredentialsOrRows() {
        var context = (LoggerContext) LoggerFactory.getILoggerFactory();
        Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        Level before = root.getLevel();
        root.setLevel(Level.TRACE);
        try {
            for (String name :
                    List.of(
                            "io.grpc.netty.NettyServerHandler",
                            "io.netty.handler.logging.LoggingHandler",
                            "io.micronaut.http.server.netty.RoutingInBoundHandler",
                            "org.apache.arrow.flight.FlightService")) {
                assertThat(context.getLogger(name).isInfoEnabled()).as(name).isFalse();
            }
        } finally {
            root.setLevel(before);
        }
    }
}
