package city.gatehouse.gateway.prove.sql;

/** Texts with places for operands. */
final class Forms {
    static final String PLACE = "{}";

    private Forms() {}

    static void require(String form, int operands) {
        int places = 0;
        for (int at = form.indexOf(PLACE); at >= 0; at = form.indexOf(PLACE, at + 1)) {
            places++;
        }
        if (places != operands) {
            throw new IllegalArgumentException(
                    "`" + form + "` has not " + operands + " places for operands");
        }
    }
}
