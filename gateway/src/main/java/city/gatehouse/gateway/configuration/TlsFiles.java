package city.gatehouse.gateway.configuration;

import java.nio.file.Path;

/**
 * What a listener proves itself with, in PEM form.
 *
 * @param certificates its own first, then those that lead to a trusted one
 * @param key its private key (PKCS #8), not encrypted
 */
public record TlsFiles(Path certificates, Path key) {}
