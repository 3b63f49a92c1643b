package city.gatehouse.gateway.discover;

import city.gatehouse.gateway.discover.report.Share;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.OptionalLong;

/**
 * The distinct values of a column of known identifiers, as hashes of 64 bits. Of many it keeps
 * those whose hash ends in so many zeros, and of others it compares those alone: so a share stays
 * what it would be among all of them, and no set is larger than {@value #MOST} values.
 */
final class KeySet {
    static final int MOST = 1 << 17;

    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    /** More of all numbers in a range than this, and it proves nothing to be among them. */
    private static final double CHANCE = 0.01;

    private long[] hashes = new long[1 << 10];
    private long[] numbers = new long[1 << 10];
    private int size;
    private int whole;
    private long seen;
    private long mask;

    /** Adds a value that is not there yet; before {@link #close}. */
    void add(String value) {
        seen++;
        if (!compares(value)) {
            return;
        }
        if (size == MOST) {
            halve();
        }
        hashes = with(hashes, size++, hash(value));
        var number = whole(value);
        if (number.isPresent()) {
            numbers = with(numbers, whole++, number.getAsLong());
        }
    }

    private static long[] with(long[] array, int at, long value) {
        var grown = at < array.length ? array : Arrays.copyOf(array, 2 * at);
        grown[at] = value;
        return grown;
    }

    /** Keeps about every second value. */
    private void halve() {
        mask = 2 * mask + 1;
        hashes = Arrays.stream(hashes, 0, size).filter(hash -> (hash & mask) == 0).toArray();
        numbers =
                Arrays.stream(numbers, 0, whole)
                        .filter(number -> compares(Long.toString(number)))
                        .toArray();
        size = hashes.length;
        whole = numbers.length;
    }

    /** From now on it can be looked into. */
    KeySet close() {
        hashes = Arrays.copyOf(hashes, size);
        numbers = Arrays.copyOf(numbers, whole);
        Arrays.sort(hashes);
        Arrays.sort(numbers);
        return this;
    }

    /** Whether it can be told of this value if it is there. */
    boolean compares(String value) {
        return (hash(value) & mask) == 0;
    }

    /** Of a value that it {@linkplain #compares compares}. */
    boolean contains(String value) {
        return Arrays.binarySearch(hashes, hash(value)) >= 0;
    }

    /**
     * Whether whole numbers could be among these by chance, because these have hardly any gaps
     * there: as numbers that are given out one after the other have. Of more than were read, nobody
     * knows.
     */
    boolean couldHaveByChance(Collection<String> values) {
        long lowest = Long.MAX_VALUE;
        long highest = Long.MIN_VALUE;
        for (var value : values) {
            var number = whole(value);
            if (number.isPresent()) {
                lowest = Math.min(lowest, number.getAsLong());
                highest = Math.max(highest, number.getAsLong());
            }
        }
        if (numbers.length == 0 || lowest > highest) {
            return false;
        }
        double within = (before(highest + 1) - before(lowest)) * (mask + 1.0);
        return seen >= Reading.KEYS || within / ((double) highest - lowest + 1) > CHANCE;
    }

    private int before(long number) {
        int at = Arrays.binarySearch(numbers, number);
        return at < 0 ? -at - 1 : at;
    }

    /** How much of the range of these whole numbers others span; 0 where one is no whole number. */
    double spannedBy(Collection<String> values) {
        long lowest = Long.MAX_VALUE;
        long highest = Long.MIN_VALUE;
        for (var value : values) {
            var number = whole(value);
            if (number.isEmpty()) {
                return 0;
            }
            lowest = Math.min(lowest, number.getAsLong());
            highest = Math.max(highest, number.getAsLong());
        }
        double range = numbers.length == 0 ? 0 : (double) numbers[whole - 1] - numbers[0];
        return values.isEmpty() || range == 0 ? 0 : ((double) highest - lowest) / range;
    }

    private static OptionalLong whole(String value) {
        try {
            return OptionalLong.of(Long.parseLong(value));
        } catch (NumberFormatException _) {
            return OptionalLong.empty();
        }
    }

    /** FNV-1a, and then mixed. */
    private static long hash(String value) {
        long hash = OFFSET;
        for (byte b : value.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (b & 0xff)) * PRIME;
        }
        hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        return hash ^ (hash >>> 33);
    }

    /** Without the values. */
    @Override
    public String toString() {
        return "KeySet[" + Share.about(seen) + " values]";
    }
}
