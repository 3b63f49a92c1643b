package city.gatehouse.policy.catalog;

import java.util.Optional;

/** What data is used for, as a tree: a grant for a purpose serves the purposes below it. */
public record Purpose(
        String name, String title, Optional<String> legalBasis, Optional<String> parent) {}
