package city.gatehouse.gateway.discover.value;

/** Check digits of numbers that people carry. */
final class CheckDigits {
    private static final int IBAN_MODULUS = 97;

    private CheckDigits() {}

    /** Luhn's formula (ISO/IEC 7812-1, annex B). */
    static boolean luhn(String digits) {
        int sum = 0;
        boolean doubled = false;
        for (int i = digits.length() - 1; i >= 0; i--) {
            int digit = digits.charAt(i) - '0';
            int counted = doubled ? 2 * digit : digit;
            sum += counted > 9 ? counted - 9 : counted;
            doubled = !doubled;
        }
        return sum % 10 == 0;
    }

    /** The remainder of an IBAN is 1 (ISO 13616-1, by ISO/IEC 7064 MOD 97-10). */
    static boolean iban(String letters) {
        var moved = letters.substring(4) + letters.substring(0, 4);
        int remainder = 0;
        for (int i = 0; i < moved.length(); i++) {
            int value = Character.digit(moved.charAt(i), 36);
            remainder = (remainder * (value > 9 ? 100 : 10) + value) % IBAN_MODULUS;
        }
        return remainder == 1;
    }
}
