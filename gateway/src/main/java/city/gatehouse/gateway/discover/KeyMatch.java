package city.gatehouse.gateway.discover;

import city.gatehouse.gateway.discover.report.Confidence;
import city.gatehouse.gateway.discover.report.Evidence;
import city.gatehouse.gateway.discover.report.Evidence.Fit;
import city.gatehouse.gateway.discover.report.Evidence.Key;
import city.gatehouse.gateway.discover.report.Share;
import city.gatehouse.policy.catalog.ColumnClass;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How the values of a column fit into a key.
 *
 * @param columnClass of the key's column
 * @param common different values that are in the key
 * @param all different values that were compared
 */
record KeyMatch(Key key, ColumnClass columnClass, long common, long all, Fit fit) {
    /** Of fewer different values nothing is said of what they have in common with others. */
    private static final int ENOUGH = 20;

    private static final double UNIQUE = 0.99;
    private static final double SAME_RANGE = 0.8;
    private static final double ALL_BUT_CHANCE = 0.98;
    private static final double LITTLE = 0.1;

    private static final Comparator<KeyMatch> BY_FIT =
            Comparator.<KeyMatch>comparingInt(match -> -match.fit.ordinal())
                    .thenComparingDouble(KeyMatch::share);

    /** A key's values, and the class of its column. */
    record Known(KeySet values, ColumnClass columnClass) {}

    /** The best key of each space. */
    static Collection<KeyMatch> best(ColumnSample sample, Map<Key, Known> keys) {
        var best = new LinkedHashMap<String, KeyMatch>();
        keys.forEach((key, known) ->
                best.merge(
                        key.space(),
                        of(key, known, sample),
                        (one, other) -> BY_FIT.compare(one, other) >= 0 ? one : other));
        return best.values();
    }

    /** Those that can be no chance, where there are such; else all. */
    static Collection<KeyMatch> telling(Collection<KeyMatch> matches) {
        var telling =
                matches.stream()
                        .filter(match -> match.fit != Fit.CHANCE && match.share() >= LITTLE)
                        .toList();
        return telling.isEmpty() ? matches : telling;
    }

    private static KeyMatch of(Key key, Known known, ColumnSample sample) {
        var keys = known.values();
        var compared = sample.values().stream().filter(keys::compares).toList();
        long common = compared.stream().filter(keys::contains).count();
        double share = compared.isEmpty() ? 0 : (double) common / compared.size();
        return new KeyMatch(
                key, known.columnClass(), common, compared.size(), fit(keys, sample, share));
    }

    /** Whole numbers without gaps are among others by chance; unless they go as far as those. */
    private static Fit fit(KeySet keys, ColumnSample sample, double share) {
        if (!keys.couldHaveByChance(sample.values())) {
            return Fit.TELLING;
        }
        boolean numbersRows = sample.distinct() >= UNIQUE * sample.present();
        boolean sameRange =
                share >= ALL_BUT_CHANCE && keys.spannedBy(sample.values()) >= SAME_RANGE;
        return sameRange && !numbersRows ? Fit.SAME_RANGE : Fit.CHANCE;
    }

    double share() {
        return all < ENOUGH ? 0 : (double) common / all;
    }

    /**
     * How much it says; nothing where it says nothing.
     *
     * @param speaksOfPeople whether the column's name speaks of identifiers too
     */
    Optional<Confidence> confidence(boolean speaksOfPeople) {
        return switch (fit) {
            case TELLING -> Confidence.ofShare(share());
            case SAME_RANGE -> Optional.of(speaksOfPeople ? Confidence.STRONG : Confidence.LIKELY);
            case CHANCE -> {
                boolean most =
                        Confidence.ofShare(share()).filter(c -> c != Confidence.WEAK).isPresent();
                yield speaksOfPeople && most ? Optional.of(Confidence.WEAK) : Optional.empty();
            }
        };
    }

    Evidence evidence() {
        return new Evidence.Overlapping(key, Share.of(common, all), fit);
    }
}
