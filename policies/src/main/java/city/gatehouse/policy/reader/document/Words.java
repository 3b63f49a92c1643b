package city.gatehouse.policy.reader.document;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Words for findings: the writer's in backticks, and what may have been meant by them. */
public final class Words {
    private static final int LONGEST_QUOTE = 60;
    private static final int MOST_LISTED = 12;

    private Words() {}

    /** Text of a document in backticks, on one line and not too long. */
    public static String quoted(String text) {
        var line = text.strip().replaceAll("\\p{Cntrl}+", " ").replace('`', '\'');
        var shown =
                line.codePointCount(0, line.length()) > LONGEST_QUOTE
                        ? line.substring(0, line.offsetByCodePoints(0, LONGEST_QUOTE)) + "…"
                        : line;
        return "`" + shown + "`";
    }

    /** {@code one of `a`, `b` or `c`}. */
    public static String oneOf(List<String> words) {
        return words.size() == 1 ? quoted(words.getFirst()) : "one of " + listed(words);
    }

    /** {@code `a`, `b`, `c`}, or the first of them. */
    public static String listed(Collection<String> words) {
        var shown =
                words.stream()
                        .limit(MOST_LISTED)
                        .map(Words::quoted)
                        .collect(Collectors.joining(", "));
        return words.size() > MOST_LISTED ? shown + " and others" : shown;
    }

    /** Help for a word that is not among those known. */
    public static String didYouMean(String word, Collection<String> known, String otherwise) {
        return closest(word, known)
                .map(meant -> "did you mean " + quoted(meant) + "?")
                .orElse(otherwise);
    }

    /** The known word that differs least, if it differs little enough to be meant. */
    public static Optional<String> closest(String word, Collection<String> known) {
        var lower = word.toLowerCase(Locale.ROOT);
        int limit = Math.max(1, Math.min(lower.length(), LONGEST_QUOTE) / 3);
        record Near(String word, int distance) {}
        if (lower.length() > LONGEST_QUOTE * 2) {
            return Optional.empty();
        }
        return known.stream()
                .map(each -> new Near(each, distance(lower, each.toLowerCase(Locale.ROOT))))
                .filter(near -> near.distance() <= limit)
                .min(Comparator.comparingInt(Near::distance).thenComparing(Near::word))
                .map(Near::word);
    }

    /** Optimal string alignment: insertions, deletions, replacements, and swaps of neighbours. */
    private static int distance(String a, String b) {
        var rows = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    rows[i][j] = i + j;
                    continue;
                }
                int replaced = rows[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                int least = Math.min(replaced, 1 + Math.min(rows[i - 1][j], rows[i][j - 1]));
                boolean swapped =
                        i > 1
                                && j > 1
                                && a.charAt(i - 1) == b.charAt(j - 2)
                                && a.charAt(i - 2) == b.charAt(j - 1);
                rows[i][j] = swapped ? Math.min(least, rows[i - 2][j - 2] + 1) : least;
            }
        }
        return rows[a.length()][b.length()];
    }
}
