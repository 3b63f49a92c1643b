/**
 * What stands in the files of a chain: Avro object container files whose every byte is accounted
 * for. Pure but for reading a file.
 */
@NullMarked
package city.gatehouse.gateway.audit.format;

import org.jspecify.annotations.NullMarked;
