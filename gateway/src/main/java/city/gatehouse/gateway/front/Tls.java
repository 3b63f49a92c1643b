package city.gatehouse.gateway.front;

import java.nio.file.Path;

/**
 * What a listener proves itself with.
 *
 * @param certificates the chain in PEM form, the listener's own first
 * @param key its private key in PEM form (PKCS #8), not encrypted
 */
public record Tls(Path certificates, Path key) {}
