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
    private static final long UPPER_HALF = 0xFFFFFFFF00000000L;
    private static final int SMALLEST_LOG = 10;

    private int log = SMALLEST_LOG;

    /** In each slot the upper half of a hash and, in the lower half, its run's number from 1. */
    private long[] slots = new long[1 << SMALLEST_LOG];

    private int[] ends = new int[1 << (SMALLEST_LOG - 1)];
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
        return (int) slots[slot(run, length, hash(run, length))] - 1;
    }

    /** The number of a run, which gets the next one when it is new. */
    public int number(byte[] run, int length) {
        long hash = hash(run, length);
        int slot = slot(run, length, hash);
        return slots[slot] != 0 ? (int) slots[slot] - 1 : add(run, length, hash, slot);
    }

    public void clear() {
        log = SMALLEST_LOG;
        slots = new long[1 << SMALLEST_LOG];
        ends = new int[1 << (SMALLEST_LOG - 1)];
        arena = new byte[1 << SMALLEST_LOG];
        size = 0;
    }

    /** Where a run is, or the free slot where it would be. */
    private int slot(byte[] run, int length, long hash) {
        int slot = place(hash);
        while (slots[slot] != 0 && !isAt(slots[slot], run, length, hash)) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    /** A slot's place is made of the upper half of the hash, which the slot holds. */
    private int place(long hash) {
        return (int) (hash >>> (64 - log));
    }

    private boolean isAt(long held, byte[] run, int length, long hash) {
        if ((held ^ hash) >>> 32 != 0) {
            return false;
        }
        int number = (int) held - 1;
        return Arrays.equals(arena, start(number), ends[number], run, 0, length);
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
        slots[slot] = hash & UPPER_HALF | size;
        if (size == ends.length) {
            grow();
        }
        return number;
    }

    private void grow() {
        log++;
        ends = Arrays.copyOf(ends, 1 << (log - 1));
        long[] before = slots;
        slots = new long[1 << log];
        for (long held : before) {
            if (held != 0) {
                int slot = place(held);
                while (slots[slot] != 0) {
                    slot = (slot + 1) & (slots.length - 1);
                }
                slots[slot] = held;
            }
        }
    }

    private static long hash(byte[] run, int length) {
        long hash = length * SPREAD;
        int at = 0;
        for (; at + Long.BYTES <= length; at += Long.BYTES) {
            hash = mixed(hash ^ (long) LONG.get(run, at));
        }
        return mixed(hash ^ rest(run, at, length));
    }

    /** The last bytes, of which there are fewer than eight. */
    private static long rest(byte[] run, int from, int length) {
        if (from < length && from + Long.BYTES <= run.length) {
            return (long) LONG.get(run, from) & (1L << (Byte.SIZE * (length - from))) - 1;
        }
        long rest = 0;
        for (int i = length - 1; i >= from; i--) {
            rest = rest << Byte.SIZE | (run[i] & 0xff);
        }
        return rest;
    }

    /** The finalizer of SplitMix64 (Steele, Lea, Flood 2014). */
    private static long mixed(long value) {
        long a = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        long b = (a ^ (a >>> 27)) * 0x94D049BB133111EBL;
        return b ^ (b >>> 31);
    }
}
