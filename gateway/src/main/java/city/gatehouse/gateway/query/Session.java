package city.gatehouse.gateway.query;

import city.gatehouse.policy.catalog.Account;

/**
 * Who is asking, for which one purpose, and through which front. Immutable: a change of account or
 * purpose is a new session.
 *
 * @param front {@code flight}, {@code http} or {@code cli}
 * @param peer the client's address, or {@code local}
 */
public record Session(Account account, String purpose, String front, String peer) {}
