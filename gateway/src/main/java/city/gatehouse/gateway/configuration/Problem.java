package city.gatehouse.gateway.configuration;

/**
 * Something that keeps a gateway from starting.
 *
 * @param sentence what is wrong: one plain sentence, lower case, without a full stop
 * @param help what to do
 */
public record Problem(ReadinessCode code, String sentence, String help) {
    /** For people: {@code [code] sentence; help}. */
    public String text() {
        return "[" + code.word() + "] " + sentence + "; " + help;
    }
}
