package city.gatehouse.anonymize.distinct;

import java.util.Arrays;

/** Distinct longs and their numbers: an open-addressing hash table without objects. */
final class LongTable {
    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final int SMALLEST_LOG = 10;

    private int log = SMALLEST_LOG;
    private int[] slots = new int[1 << SMALLEST_LOG];
    private long[] keys = new long[1 << (SMALLEST_LOG - 1)];
    private int size;

    int size() {
        return size;
    }

    long key(int number) {
        return keys[number];
    }

    /** The number of a key, which gets the next one when it is new. */
    int number(long key) {
        int mask = slots.length - 1;
        int slot = (int) (key * SPREAD >>> (64 - log));
        while (true) {
            int number = slots[slot] - 1;
            if (number < 0) {
                return add(key, slot);
            }
            if (keys[number] == key) {
                return number;
            }
            slot = (slot + 1) & mask;
        }
    }

    void clear() {
        log = SMALLEST_LOG;
        slots = new int[1 << SMALLEST_LOG];
        keys = new long[1 << (SMALLEST_LOG - 1)];
        size = 0;
    }

    private int add(long key, int slot) {
        int number = size++;
        keys[number] = key;
        slots[slot] = size;
        if (size == keys.length) {
            grow();
        }
        return number;
    }

    private void grow() {
        log++;
        keys = Arrays.copyOf(keys, 1 << (log - 1));
        slots = new int[1 << log];
        for (int number = 0; number < size; number++) {
            int slot = (int) (keys[number] * SPREAD >>> (64 - log));
            while (slots[slot] != 0) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = number + 1;
        }
    }
}
