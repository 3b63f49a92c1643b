package city.gatehouse.gateway.configuration;

import java.util.Locale;

/** Why a gateway does not start. Codes are stable. */
public enum ReadinessCode {
    /** A listener is open to other machines without TLS. */
    LISTENER_WITHOUT_TLS,
    /** A listener's address or TLS files cannot be used. */
    LISTENER,
    /** The data directory cannot be used. */
    DATA_DIRECTORY,
    /** There are sealed keys, but not the master key that opens them. */
    MASTER_KEY_MISSING,
    /** Others than the owner can read the master key. */
    MASTER_KEY_EXPOSED,
    /** A key is damaged, or sealed under another master key. */
    KEYS_UNREADABLE,
    /** A sealed key is missing that was there before. */
    KEYS_MISSING,
    /** The city's documents have findings. */
    POLICIES,
    /** A store cannot be opened. */
    STORE,
    /** A store's files begin with a placeholder that is not configured. */
    PLACEHOLDER,
    /** The gateway's state cannot be opened. */
    STATE,
    /** The chain of records does not verify, or cannot be written. */
    AUDIT;

    /** As people see it, such as {@code master-key-missing}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
