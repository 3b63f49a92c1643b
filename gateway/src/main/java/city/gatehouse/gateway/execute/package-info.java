/**
 * From a governed plan to the batches of its answer: {@link
 * city.gatehouse.gateway.execute.Execution}. Fragments run in their stores, their batches are
 * treated one by one, and what could not be computed in a store is computed over the treated
 * batches by an embedded DuckDB that reaches nothing else. Memory, size and time of a query are
 * bounded, and everything it holds is given back however it ends.
 */
@NullMarked
package city.gatehouse.gateway.execute;

import org.jspecify.annotations.NullMarked;
