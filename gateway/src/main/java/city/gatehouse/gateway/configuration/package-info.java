/**
 * What an operator sets, read from one YAML file with all findings at once; and the checks that
 * keep a gateway from starting in a state in which it should not run.
 */
@NullMarked
package city.gatehouse.gateway.configuration;

import org.jspecify.annotations.NullMarked;
