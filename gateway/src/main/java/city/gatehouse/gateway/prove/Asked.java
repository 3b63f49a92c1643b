package city.gatehouse.gateway.prove;

import city.gatehouse.gateway.prove.compare.Answer;
import city.gatehouse.gateway.prove.sql.Statement;

/** What answers statements for a purpose. */
@FunctionalInterface
public interface Asked {
    Answer ask(String purpose, Statement statement);
}
