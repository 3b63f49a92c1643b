package city.gatehouse.gateway.demo;

/** Told how far a longer piece of work has come. */
@FunctionalInterface
public interface Progress {
    /** Tells nobody. */
    Progress SILENT = (_, _, _) -> {};

    /**
     * {@code done} of {@code all} steps are done.
     *
     * @param step what is done next; empty at the end
     */
    void at(String step, int done, int all);
}
