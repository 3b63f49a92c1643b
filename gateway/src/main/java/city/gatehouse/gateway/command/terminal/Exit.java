package city.gatehouse.gateway.command.terminal;

/** How a command ends, as scripts see it. */
public final class Exit {
    /** Done, and nothing to say against it. */
    public static final int DONE = 0;

    /** A question refused, or findings. */
    public static final int REFUSED = 1;

    /** The command line was not understood. */
    public static final int USAGE = 2;

    /** Something that should work does not. */
    public static final int BROKEN = 3;

    private Exit() {}
}
