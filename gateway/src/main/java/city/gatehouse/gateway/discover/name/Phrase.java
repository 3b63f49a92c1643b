package city.gatehouse.gateway.discover.name;

import java.util.Set;

/**
 * Words that a name can have.
 *
 * @param whole whether the name has no others
 * @param keyed whether a word for a number or key has to stand beside them, or is one with them
 * @param ofPeople whether it counts only in a table about people
 */
record Phrase(NameWords words, boolean whole, boolean keyed, boolean ofPeople) {
    private static final Set<String> KEYS =
            Set.of(
                    "id",
                    "no",
                    "nr",
                    "num",
                    "number",
                    "key",
                    "ref",
                    "uuid",
                    "code",
                    "identifier",
                    "identifiant",
                    "numero",
                    "nummer",
                    "kennung",
                    "schluessel",
                    "clave",
                    "hash");

    /** Reads a phrase with its signs, as the lexicon has them. */
    static Phrase of(String text) {
        boolean ofPeople = text.startsWith("?");
        var rest = ofPeople ? text.substring(1) : text;
        boolean whole = rest.startsWith("=");
        boolean keyed = rest.startsWith("#");
        var words = NameWords.of(whole || keyed ? rest.substring(1) : rest);
        if (words.words().isEmpty()) {
            throw new IllegalArgumentException("a phrase without words: " + text);
        }
        return new Phrase(words, whole, keyed, ofPeople);
    }

    boolean matches(NameWords name, boolean tableOfPeople) {
        if (ofPeople && !tableOfPeople) {
            return false;
        }
        if (keyed) {
            return hasKey(name);
        }
        return whole
                ? name.words().size() == words.words().size() && name.contain(words)
                : name.contain(words);
    }

    private boolean hasKey(NameWords name) {
        var alone = words.words();
        boolean compound =
                alone.size() == 1
                        && name.words().stream()
                                .anyMatch(word ->
                                        KEYS.stream()
                                                .anyMatch(key ->
                                                        word.equals(alone.getFirst() + key)));
        return compound || (name.contain(words) && name.words().stream().anyMatch(KEYS::contains));
    }

    /** More words say more; a key beside a word counts as one, and so does a whole name. */
    int weight() {
        return 2 * words.words().size() + (whole || keyed ? 1 : 0);
    }
}
