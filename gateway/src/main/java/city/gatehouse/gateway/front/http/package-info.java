/**
 * HTTP, for notebooks and {@code curl}: one question with each request, its answer streamed as
 * JSON, CSV or Arrow. Every failure is a problem as in RFC 9457; a failure in the middle of an
 * answer breaks the connection off, so that no part of an answer looks like an answer.
 */
@NullMarked
package city.gatehouse.gateway.front.http;

import org.jspecify.annotations.NullMarked;
