package city.gatehouse.gateway.discover;

import city.gatehouse.gateway.discover.KeyMatch.Known;
import city.gatehouse.gateway.discover.name.NameLexicon;
import city.gatehouse.gateway.discover.name.NameMeaning;
import city.gatehouse.gateway.discover.name.NameWords;
import city.gatehouse.gateway.discover.report.Confidence;
import city.gatehouse.gateway.discover.report.Evidence;
import city.gatehouse.gateway.discover.report.Evidence.Key;
import city.gatehouse.gateway.discover.report.Proposal;
import city.gatehouse.gateway.discover.report.Share;
import city.gatehouse.gateway.discover.value.ValueFormat;
import city.gatehouse.gateway.store.StoreColumn;
import city.gatehouse.policy.catalog.ColumnClass;
import city.gatehouse.policy.catalog.ColumnType;
import city.gatehouse.policy.catalog.ColumnType.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Weighs what was seen of a column. Pure: the same name and the same values come to the same
 * proposal.
 */
final class Judge {
    /** Of fewer values nothing is said of their forms, or of how often they come. */
    private static final int ENOUGH = 10;

    /** Of fewer different values nothing is said of what they have in common with others. */
    private static final int ENOUGH_DIFFERENT = 20;

    private static final int SMALL_DOMAIN = 20;
    private static final double MOST = 0.7;
    private static final double HALF = 0.5;
    private static final double UNIQUE = 0.99;
    private static final int WORDS_OF_A_SENTENCE = 5;
    private static final int LONG_TEXT = 60;
    private static final int DIFFERENT_TEXTS = 50;

    /** The youngest of whom many are in a register of people who deal with a city. */
    private static final int ADULT = 18;

    private static final Set<String> ROW_NUMBERS =
            Set.of("id", "no", "nr", "num", "number", "key", "uuid", "numero", "nummer", "seq");

    private final NameLexicon lexicon;
    private final int year;

    /**
     * @param year in which people of today are of what age
     */
    Judge(NameLexicon lexicon, int year) {
        this.lexicon = lexicon;
        this.year = year;
    }

    /** A column whose values could not be read. */
    Proposal unread(List<String> table, StoreColumn column, Evidence.Unread why) {
        var votes = new Votes();
        named(table, column, new ColumnSample(), votes);
        votes.note(why);
        return votes.count();
    }

    /**
     * @param keys with the values of each, those that the column could belong to
     */
    Proposal of(List<String> table, StoreColumn column, ColumnSample sample, Map<Key, Known> keys) {
        var votes = new Votes();
        named(table, column, sample, votes);
        if (sample.present() == 0) {
            votes.note(new Evidence.Empty());
            return votes.count();
        }
        formats(column, sample, votes);
        dated(column, votes);
        texts(column, sample, votes);
        overlaps(column, sample, keys, votes);
        uniqueness(table, column, sample, votes);
        return votes.count();
    }

    private void named(List<String> table, StoreColumn column, ColumnSample sample, Votes votes) {
        var meaning = lexicon.meaning(table, column.name(), column.type());
        if (meaning.isEmpty()) {
            return;
        }
        var found = meaning.get();
        var seen = new Evidence.Named(found.words());
        var sensitive =
                found.columnClass() == ColumnClass.PLAIN && !isBoolean(column)
                        ? lexicon.sensitiveTable(table)
                        : Optional.<NameMeaning>empty();
        if (sensitive.isPresent()) {
            votes.note(seen);
            votes.add(
                    ColumnClass.SENSITIVE,
                    Confidence.LIKELY,
                    new Evidence.SensitiveTable(sensitive.get().words()));
        } else if (found.columnClass() == ColumnClass.FREE_TEXT && isSmallDomain(sample)) {
            votes.add(ColumnClass.FREE_TEXT, Confidence.WEAK, seen);
        } else {
            votes.add(found.columnClass(), Confidence.LIKELY, seen);
        }
    }

    private void formats(StoreColumn column, ColumnSample sample, Votes votes) {
        if (sample.present() < ENOUGH) {
            return;
        }
        for (var format : Forms.of(column)) {
            long count = sample.count(format);
            double share = (double) count / sample.present();
            var seen = new Evidence.Formatted(format, Share.of(count, sample.present()));
            switch (format.weight()) {
                case DISTINCTIVE ->
                        Confidence.ofShare(share)
                                .ifPresent(given -> votes.add(Forms.meaning(format), given, seen));
                case AMBIGUOUS -> {
                    // Every latitude could be a longitude as well.
                    boolean told =
                            format == ValueFormat.LONGITUDE
                                    && sample.count(ValueFormat.LATITUDE) == count;
                    if (share >= MOST && !told && isPlausible(format, sample)) {
                        votes.add(Forms.meaning(format), Confidence.WEAK, seen);
                    }
                }
                case NEUTRAL -> {
                    if (share >= MOST) {
                        votes.note(seen);
                    }
                }
            }
        }
    }

    /** Dates can be of births only where many are of people who have grown up since. */
    private boolean isPlausible(ValueFormat format, ColumnSample sample) {
        return format != ValueFormat.DATE_OF_BIRTH
                || sample.countUntil(year - ADULT) >= HALF * sample.present();
    }

    private static void dated(StoreColumn column, Votes votes) {
        if (column.type().filter(ColumnType::isDated).isPresent()) {
            votes.add(ColumnClass.QUASI_IDENTIFIER, Confidence.WEAK, new Evidence.Dated());
        }
    }

    private static void texts(StoreColumn column, ColumnSample sample, Votes votes) {
        boolean sentences =
                sample.meanWords() >= WORDS_OF_A_SENTENCE || sample.meanLength() >= LONG_TEXT;
        if (isText(column)
                && sentences
                && sample.meanWords() >= 2
                && sample.distinct() >= Math.min(DIFFERENT_TEXTS, HALF * sample.present())) {
            votes.add(
                    ColumnClass.FREE_TEXT,
                    Confidence.LIKELY,
                    new Evidence.LongTexts(Math.toIntExact(Math.round(sample.meanWords()))));
        }
    }

    private static void overlaps(
            StoreColumn column, ColumnSample sample, Map<Key, Known> keys, Votes votes) {
        if (!Forms.canBeKey(column) || sample.distinct() < ENOUGH_DIFFERENT) {
            return;
        }
        boolean speaksOfPeople = votes.has(ColumnClass.DIRECT_IDENTIFIER);
        for (var match : KeyMatch.telling(KeyMatch.best(sample, keys))) {
            match.confidence(speaksOfPeople)
                    .ifPresent(confidence -> {
                        votes.add(match.columnClass(), confidence, match.evidence());
                        votes.belongsTo(match.key(), confidence);
                    });
        }
    }

    private void uniqueness(
            List<String> table, StoreColumn column, ColumnSample sample, Votes votes) {
        if (isBoolean(column) || sample.present() < ENOUGH_DIFFERENT) {
            return;
        }
        if (sample.distinct() >= UNIQUE * sample.present()) {
            boolean numbersRows =
                    Forms.canBeKey(column)
                            && !votes.has(ColumnClass.DIRECT_IDENTIFIER)
                            && !votes.hasKey()
                            && isCalledLike(table, column.name());
            if (numbersRows) {
                votes.add(ColumnClass.PLAIN, Confidence.LIKELY, new Evidence.RowNumber());
            } else {
                votes.note(new Evidence.Unique());
            }
        } else if (isSmallDomain(sample)) {
            votes.note(new Evidence.SmallDomain(Share.about(sample.distinct())));
        }
    }

    /** {@code id}, or {@code trip_id} in {@code bike_trips}. */
    private static boolean isCalledLike(List<String> table, String column) {
        var name = NameWords.of(column).words();
        var tableName = NameWords.of(table.getLast());
        return name.stream().anyMatch(ROW_NUMBERS::contains)
                && name.stream()
                        .filter(word -> !ROW_NUMBERS.contains(word))
                        .allMatch(word -> tableName.contain(new NameWords(List.of(word))));
    }

    private static boolean isSmallDomain(ColumnSample sample) {
        return sample.present() >= 2 * SMALL_DOMAIN && sample.distinct() <= SMALL_DOMAIN;
    }

    private static boolean isText(StoreColumn column) {
        return column.type().map(ColumnType::kind).filter(Kind.TEXT::equals).isPresent();
    }

    private static boolean isBoolean(StoreColumn column) {
        return column.type().map(ColumnType::kind).filter(Kind.BOOLEAN::equals).isPresent();
    }
}
