package city.gatehouse.anonymize.distinct;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Distinct runs of bytes and their numbers: an open-addressing hash table without objects. */
public final class ByteTable {
    private static final VarHandle LONG =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final int SMALLEST_LOG = 10;

    private int log = SMALLEST_LOG;
    private int[] slots = new int[1 << SMALLEST_LOG];
    private int[] ends = new int[1 << (SMALLEST_LOG - 1)];
    private long[] hashes = new long[1 << (SMALLEST_LOG - 1)];
    private byte[] arena = new byte[1 << SMALLEST_LOG];
    private int size;

    public int size() {
        return size;
    }

    /** How many bytes the runs have together. */
    public int bytes() {
        return size == 0 ? 0 : ends[size - 1];
    }

    /** A copy of the run with a number. */
    public byte[] key(int number) {
        return Arrays.copyOfRange(arena, start(number), ends[number]);
    }

    /** The number of a run, or a negative one when it is not there. */
    public int find(byte[] run, int length) {
        return slots[slot(run, length, hash(run, length))] - 1;
    }

    /** The number of a run, which gets the next one when it is new. */
    public int number(byte[] run, int length) {
        long hash = hash(run, length);
        int slot = slot(run, length, hash);
        return slots[slot] > 0 ? slots[slot] - 1 : add(run, length, hash, slot);
    }

    public void clear() {
        log = SMALLEST_LOG;
        slots = new int[1 << SMALLEST_LOG];
        ends = new int[1 << (SMALLEST_LOG - 1)];
        hashes = new long[1 << (SMALLEST_LOG - 1)];
        arena = new byte[1 << SMALLEST_LOG];
        size = 0;
    }

    /** Where a run is, or the free slot where it would be. */
    private int slot(byte[] run, int length, long hash) {
        int slot = (int) (hash >>> (64 - log));
        while (slots[slot] != 0 && !isAt(slots[slot] - 1, run, length, hash)) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private boolean isAt(int number, byte[] run, int length, long hash) {
        return hashes[number] == hash
                && Arrays.equals(arena, start(number), ends[number], run, 0, length);
    }

    private int start(int number) {
        return number == 0 ? 0 : ends[number - 1];
    }

    private int add(byte[] run, int length, long hash, int slot) {
        int start = bytes();
        int end = Math.addExact(start, length);
        if (end > arena.length) {
            arena = Arrays.copyOf(arena, Math.max(end, (int) Math.min(2L * arena.length, 1 << 30)));
        }
        System.arraycopy(run, 0, arena, start, length);
        int number = size++;
        ends[number] = end;
        hashes[number] = hash;
        slots[slot] = size;
        if (size == ends.length) {
            grow();
        }
        return number;
    }

    private void grow() {
        log++;
        ends = Arrays.copyOf(ends, 1 << (log - 1));
        hashes = Arrays.copyOf(hashes, 1 << (log - 1));
        slots = new int[1 << log];
        for (int number = 0; number < size; number++) {
            int slot = (int) (hashes[number] >>> (64 - log));
            while (slots[slot] != 0) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = number + 1;
        }
    }

    private static long hash(byte[] run, int length) {
        long hash = length * SPREAD;
        int at = 0;
        for (; at + Long.BYTES <= length; at += Long.BYTES) {
            hash = mixed(hash ^ (long) LONG.get(run, at));
        }
        long tail = 0;
        for (; at < length; at++) {
            tail = tail << 8 | (run[at] & 0xff);
        }
        return mixed(hash ^ tail);
    }

    /**
     * The finalizer of SplitMix64 (Steele, Lea, Flood 2014) and a last spreading multiplication.
     */
    private static long mixed(long value) {
        long a = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        long b = (a ^ (a >>> 27)) * 0x94D049BB133111EBL;
        return b ^ (b >>> 31);
    }
}
