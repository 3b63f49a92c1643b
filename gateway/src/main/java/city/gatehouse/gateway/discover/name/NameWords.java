package city.gatehouse.gateway.discover.name;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of a name: {@code dateDeNaissance}, {@code DATE_NAISSANCE} and {@code date-naissance}
 * are all {@code date naissance}. Accents are taken off, digits and joining words are left out.
 */
public record NameWords(List<String> words) {
    private static final Pattern CASE =
            Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");
    private static final Pattern MARK = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final Set<String> JOINING =
            Set.of(
                    "of", "the", "de", "du", "des", "la", "le", "les", "d", "l", "der", "die",
                    "das", "del", "di", "da", "do", "van", "el", "al");

    /** Endings of longer words are other short words: {@code age} and {@code agen}. */
    private static final int SHORT = 5;

    private static final Set<String> SHORT_ENDINGS = Set.of("", "s");
    private static final Set<String> ENDINGS = Set.of("", "s", "n", "en");

    public NameWords {
        words = List.copyOf(words);
    }

    public static NameWords of(String name) {
        var plain = MARK.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        var split = CASE.matcher(plain.replace("ß", "ss")).replaceAll(" ");
        return new NameWords(
                Arrays.stream(NOT_LETTERS.split(split))
                        .filter(word -> !word.isEmpty())
                        .map(word -> word.toLowerCase(Locale.ROOT))
                        .filter(word -> !JOINING.contains(word))
                        .toList());
    }

    /** Whether these words stand in the name, one after the other and each a whole word. */
    public boolean contain(NameWords phrase) {
        int last = words.size() - phrase.words.size();
        for (int i = 0; i <= last; i++) {
            if (isAt(i, phrase)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAt(int start, NameWords phrase) {
        for (int i = 0; i < phrase.words.size(); i++) {
            if (!isSame(words.get(start + i), phrase.words.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Also in the plural, as most of the lexicon's languages make it. */
    private static boolean isSame(String word, String listed) {
        return word.startsWith(listed)
                && (listed.length() < SHORT ? SHORT_ENDINGS : ENDINGS)
                        .contains(word.substring(listed.length()));
    }
}
