/**
 * Where a city's data is kept, behind one interface: {@link
 * city.gatehouse.gateway.store.DataStore}. A store answers statements with Arrow batches of raw
 * data and is never written to. What it says when it fails can quote that data, and so goes no
 * further than this package: outside of it a failure is a {@link
 * city.gatehouse.gateway.store.StoreException.Failure} and nothing more.
 */
@NullMarked
package city.gatehouse.gateway.store;

import org.jspecify.annotations.NullMarked;
