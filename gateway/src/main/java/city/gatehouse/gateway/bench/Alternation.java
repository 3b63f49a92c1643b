package city.gatehouse.gateway.bench;

import java.util.Arrays;
import java.util.function.LongSupplier;

/**
 * Two pieces of work, run in turns: what the machine does meanwhile happens to both.
 *
 * @param warmUps turns that are not counted
 * @param turns that are
 * @param nanoTime a clock that only goes forward
 */
record Alternation(int warmUps, int turns, LongSupplier nanoTime) {
    /** A piece of work that may fail in any way. */
    @FunctionalInterface
    interface Work {
        void run() throws Exception;
    }

    /** The medians of two pieces of work, in milliseconds. */
    record Medians(double ours, double bare) {}

    Medians measure(Work ours, Work bare) {
        var oursTaken = new long[turns];
        var bareTaken = new long[turns];
        for (int turn = -warmUps; turn < turns; turn++) {
            boolean counts = turn >= 0;
            // Each goes first in every other turn.
            if (turn % 2 == 0) {
                long first = time(ours);
                long second = time(bare);
                if (counts) {
                    oursTaken[turn] = first;
                    bareTaken[turn] = second;
                }
            } else {
                long first = time(bare);
                long second = time(ours);
                if (counts) {
                    bareTaken[turn] = first;
                    oursTaken[turn] = second;
                }
            }
        }
        return new Medians(median(oursTaken), median(bareTaken));
    }

    private long time(Work work) {
        long begin = nanoTime.getAsLong();
        try {
            work.run();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("a measured statement failed", e);
        }
        return nanoTime.getAsLong() - begin;
    }

    static double median(long[] nanoseconds) {
        var sorted = nanoseconds.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        double median =
                sorted.length % 2 == 1
                        ? sorted[middle]
                        : (sorted[middle - 1] + sorted[middle]) / 2.0;
        return median / 1e6;
    }
}
