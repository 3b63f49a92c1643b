/**
 * Answers and explanations as text: tables for people, CSV and JSON for programs. Rows are written
 * batch by batch; nothing is held but what was not yet taken away. Values are exact: decimals with
 * all their digits, dates and times in ISO 8601, bytes in Base64, JSON as its text, and arrays as
 * arrays of JSON.
 */
@NullMarked
package city.gatehouse.gateway.front.render;

import org.jspecify.annotations.NullMarked;
