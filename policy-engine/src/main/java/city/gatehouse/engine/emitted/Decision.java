package city.gatehouse.engine.emitted;

import java.util.Set;

/** Something that rows are chosen, grouped or ordered by, and the columns that it consults. */
record Decision(Kind kind, Set<Source> sources) {
    /** What is decided. */
    enum Kind {
        CONDITION,
        GROUP,
        ORDER
    }

    Decision {
        sources = Set.copyOf(sources);
    }
}
