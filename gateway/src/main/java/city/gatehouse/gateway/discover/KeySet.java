package city.gatehouse.gateway.discover;

import city.gatehouse.gateway.discover.report.Share;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.OptionalLong;

/**
 * The distinct values of a column of known identifiers, as hashes of 64 bits; and those that are
 * whole numbers as these.
 */
final class KeySet {
    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    /** More of all numbers in a range than this, and it proves nothing to be among them. */
    private static final double CHANCE = 0.01;

    private long[] hashes = new long[1 << 10];
    private int size;
    private long[] numbers = new long[1 << 10];
    private int whole;

    /** Adds a value that is not there yet; before {@link #close}. */
    void add(String value) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * size);
        }
        hashes[size++] = hash(value);
        var number = whole(value);
        if (number.isPresent()) {
            if (whole == numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * whole);
            }
            numbers[whole++] = number.getAsLong();
        }
    }

    /** From now on it can be looked into. */
    KeySet close() {
        hashes = Arrays.copyOf(hashes, size);
        Arrays.sort(hashes);
        numbers = Arrays.copyOf(numbers, whole);
        Arrays.sort(numbers);
        return this;
    }

    int size() {
        return size;
    }

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
        double within = before(highest + 1) - before(lowest);
        return size >= Reading.KEYS || within / ((double) highest - lowest + 1) > CHANCE;
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
        return "KeySet[" + Share.about(size) + " values]";
    }
}
