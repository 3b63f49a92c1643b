package city.gatehouse.gateway.discover.report;

/**
 * How many of some values, without saying how many exactly.
 *
 * @param percent rounded, from 0 to 100
 * @param few whether it is so few values that their number could tell somebody
 * @param whole whether it is all of them
 */
public record Share(int percent, boolean few, boolean whole) {
    /** Below it a count is `few`. */
    private static final int FEW = 10;

    public static Share of(long part, long all) {
        if (part < 0 || part > all) {
            throw new IllegalArgumentException("a part is no more than all");
        }
        int percent = all == 0 ? 0 : Math.toIntExact(Math.round(100.0 * part / all));
        return new Share(percent, part > 0 && part < FEW, part == all && all > 0);
    }

    /** Such as {@code 98 %}, {@code nearly all} or {@code a few}. */
    public String words() {
        if (few) {
            return "a few";
        }
        if (whole) {
            return "all";
        }
        return percent >= 100 ? "nearly all" : percent + " %";
    }

    /** A count in words: exact for none, else {@code few} or with two digits that count. */
    public static String about(long count) {
        if (count == 0) {
            return "no";
        }
        if (count < FEW) {
            return "few";
        }
        long step = 1;
        while (count / step >= 100) {
            step *= 10;
        }
        return "about " + Math.round((double) count / step) * step;
    }
}
