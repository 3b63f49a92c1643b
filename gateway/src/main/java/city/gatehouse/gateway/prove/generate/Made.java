package city.gatehouse.gateway.prove.generate;

import city.gatehouse.gateway.prove.sql.Expression;
import city.gatehouse.gateway.prove.sql.Source;
import java.util.Optional;

/**
 * A source, and what it offers.
 *
 * @param condition that belongs into the WHERE
 */
record Made(Source source, Scope scope, Optional<Expression> condition) {}
