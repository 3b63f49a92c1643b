package city.gatehouse.policy.refusal;

import city.gatehouse.policy.Position;
import java.util.Optional;

/**
 * A question refused.
 *
 * @param sentence the code's, or a more particular one that says nothing of hidden things
 * @param position in the statement, where there is one
 */
public record Refusal(RefusalCode code, String sentence, String help, Optional<Position> position) {
    public static Refusal of(RefusalCode code) {
        return new Refusal(code, code.sentence(), code.help(), Optional.empty());
    }

    public static Refusal of(RefusalCode code, String sentence) {
        return new Refusal(code, sentence, code.help(), Optional.empty());
    }

    public Refusal at(Position where) {
        return new Refusal(code, sentence, help, Optional.of(where));
    }

    public Refusal help(String text) {
        return new Refusal(code, sentence, text, position);
    }

    /** For people: {@code CODE: sentence (line:column). help}. */
    public String text() {
        var at =
                position.map(p -> " (line " + p.line() + ", column " + p.column() + ")").orElse("");
        return code + ": " + sentence + at + "; " + help;
    }
}
