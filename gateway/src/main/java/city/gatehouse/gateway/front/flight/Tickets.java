package city.gatehouse.gateway.front.flight;

import com.google.protobuf.Any;
import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import java.util.List;
import org.apache.arrow.flight.FlightDescriptor;
import org.apache.arrow.flight.FlightEndpoint;
import org.apache.arrow.flight.FlightInfo;
import org.apache.arrow.flight.Ticket;
import org.apache.arrow.flight.sql.impl.FlightSql;

/** The tickets of {@link Connection}, as Flight SQL wraps them. */
final class Tickets {
    private Tickets() {}

    /** Where the answer to a statement is to be had: here, for a ticket. */
    static FlightInfo info(Connection connection, Prepared statement, FlightDescriptor descriptor) {
        var ticket =
                FlightSql.TicketStatementQuery.newBuilder()
                        .setStatementHandle(ByteString.copyFromUtf8(connection.ticket(statement)))
                        .build();
        var endpoint = new FlightEndpoint(new Ticket(Any.pack(ticket).toByteArray()));
        return new FlightInfo(statement.columns(), descriptor, List.of(endpoint), -1, -1);
    }

    /** The connection's ticket; empty where it is none of a statement. */
    static String read(Ticket ticket) {
        try {
            return Any.parseFrom(ticket.getBytes())
                    .unpack(FlightSql.TicketStatementQuery.class)
                    .getStatementHandle()
                    .toStringUtf8();
        } catch (InvalidProtocolBufferException _) {
            return "";
        }
    }
}
