package city.gatehouse.gateway.discover.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Everything that a value is recognised as by its form. A format says what a text looks like, not
 * what it is: how much it says of a column is told by {@link #weight}.
 */
public enum ValueFormat {
    EMAIL(
            "e-mail addresses",
            Weight.DISTINCTIVE,
            form("[A-Za-z0-9._%+'-]{1,64}@([A-Za-z0-9-]{1,63}\\.)+[A-Za-z]{2,24}")),
    /** International with {@code +} or {@code 00}, or national with a leading 0 and separators. */
    PHONE("telephone numbers", Weight.DISTINCTIVE, ValueFormat::isPhone),
    IBAN("bank accounts (IBAN, check digits hold)", Weight.DISTINCTIVE, ValueFormat::isIban),
    PAYMENT_CARD(
            "payment cards (check digit holds)", Weight.DISTINCTIVE, ValueFormat::isPaymentCard),
    IP_V4(
            "IPv4 addresses",
            Weight.DISTINCTIVE,
            form("((25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}(25[0-5]|2[0-4]\\d|1?\\d?\\d)(/\\d{1,2})?")),
    IP_V6("IPv6 addresses", Weight.DISTINCTIVE, ValueFormat::isIpV6),
    UUID(
            "UUIDs",
            Weight.NEUTRAL,
            form("(?i)[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")),
    URL("web addresses", Weight.NEUTRAL, form("(?i)(https?|ftp)://\\S{3,2000}")),
    /** Three parts in Base64url, of which the first begins with {@code {"} (RFC 7519). */
    JSON_WEB_TOKEN(
            "JSON web tokens",
            Weight.DISTINCTIVE,
            form("eyJ[A-Za-z0-9_-]{5,}\\.eyJ[A-Za-z0-9_-]{2,}\\.[A-Za-z0-9_-]*")),
    /** As {@code crypt}, bcrypt, scrypt, Argon2, PBKDF2 and LDAP write them. */
    PASSWORD_HASH(
            "hashes of passwords",
            Weight.DISTINCTIVE,
            form(
                    "\\$(2[abxy]?|1|5|6|7|y|argon2(id|i|d)|scrypt|pbkdf2[a-z0-9-]*)\\$\\S{10,}"
                            + "|pbkdf2_sha\\d+\\$\\d+\\$\\S{10,}"
                            + "|\\{(SSHA|SHA|SMD5|CRYPT|PBKDF2)[0-9]*\\}\\S{10,}")),
    /** One to three letters and digits in groups, as registration offices combine them. */
    NUMBER_PLATE(
            "number plates",
            Weight.AMBIGUOUS,
            form(
                    "(?=.{6,11}$)([A-ZÄÖÜ]{1,3}[- ]?[A-Z]{0,2}[- ]?\\d{1,7}[- ]?[A-Z]{0,3}"
                            + "|\\d{1,4}[- ]?[A-Z]{1,3}[- ]?\\d{1,4})")),
    POSTCODE(
            "postcodes",
            Weight.AMBIGUOUS,
            form(
                    "[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{1,2}|\\d{5}|\\d{4} ?[A-Z]{2}|\\d{2}-\\d{3}"
                            + "|\\d{4}-\\d{3}|[A-Z]\\d[A-Z] ?\\d[A-Z]\\d|[A-Z]{1,2}-\\d{4,5}")),
    /** With at least three digits after the point: to a hundred metres. */
    LATITUDE("degrees of latitude or longitude", Weight.AMBIGUOUS, text -> isDegrees(text, 90)),
    LONGITUDE("degrees of longitude", Weight.AMBIGUOUS, text -> isDegrees(text, 180)),
    /** Alone it says that somebody alive could have been born then, and nothing more. */
    DATE_OF_BIRTH("dates on which people were born", Weight.AMBIGUOUS, ValueFormat::isPastDate);

    /** How much a format says of a column. */
    public enum Weight {
        /** Hardly anything else looks like it. */
        DISTINCTIVE,
        /** Other things look like it too, so it only supports what else speaks for the same. */
        AMBIGUOUS,
        /** It says nothing of people. */
        NEUTRAL
    }

    private static final Pattern PHONE_FORM =
            Pattern.compile(
                    "(\\+|00)[1-9](\\(0\\))?([ ./()-]{0,2}\\d){6,14}"
                            + "|\\(?0\\d{1,5}[)]?[ ./-]{1,2}\\d([ ./-]?\\d){4,9}"
                            + "|0[1-9]([ .-]\\d{2}){4}|0[1-9]\\d{8}"
                            + "|\\(?[2-9]\\d{2}\\)?[ .-]\\d{3}[ .-]\\d{4}");
    private static final Pattern IBAN_FORM = Pattern.compile("[A-Z]{2}\\d{2}[A-Z0-9]{11,30}");
    private static final Pattern CARD_FORM = Pattern.compile("[3-6]\\d{12,18}");
    private static final Pattern IP_V6_FORM =
            Pattern.compile("(?i)[0-9a-f:]{2,39}(%[a-z0-9]+)?(/\\d{1,3})?");
    private static final Pattern DEGREES = Pattern.compile("-?\\d{1,3}\\.\\d{3,}");
    private static final Pattern DATE = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})( 00:00:00)?");
    private static final int EIGHT_GROUPS = 8;
    private static final int OLDEST_BIRTH = 1900;

    private final String words;
    private final Weight weight;
    private final Predicate<String> predicate;

    ValueFormat(String words, Weight weight, Predicate<String> predicate) {
        this.words = words;
        this.weight = weight;
        this.predicate = predicate;
    }

    /** In the plural, as evidence names it. */
    public String words() {
        return words;
    }

    public Weight weight() {
        return weight;
    }

    /** Whether a text has this form; spaces around it do not count. */
    public boolean matches(String value) {
        return predicate.test(value.strip());
    }

    private static Predicate<String> form(String pattern) {
        return Pattern.compile(pattern).asMatchPredicate();
    }

    private static boolean isPhone(String text) {
        return PHONE_FORM.matcher(text).matches() && !DATE.matcher(text).matches();
    }

    private static boolean isIban(String text) {
        var letters = text.replace(" ", "");
        return IBAN_FORM.matcher(letters).matches() && CheckDigits.iban(letters);
    }

    private static boolean isPaymentCard(String text) {
        var digits = text.replaceAll("[ -]", "");
        return CARD_FORM.matcher(digits).matches() && CheckDigits.luhn(digits);
    }

    /** Eight groups of up to four digits, or fewer around one {@code ::} (RFC 4291, 2.2). */
    private static boolean isIpV6(String text) {
        if (!IP_V6_FORM.matcher(text).matches()) {
            return false;
        }
        var address = text.replaceFirst("[%/].*$", "");
        int gap = address.indexOf("::");
        boolean oneGap = gap >= 0 && address.indexOf("::", gap + 1) < 0;
        long groups = 0;
        for (var group : address.split(":", -1)) {
            if (group.length() > 4) {
                return false;
            }
            groups += group.isEmpty() ? 0 : 1;
        }
        return oneGap ? groups < EIGHT_GROUPS && groups > 0 : gap < 0 && groups == EIGHT_GROUPS;
    }

    private static boolean isDegrees(String text, int most) {
        return DEGREES.matcher(text).matches() && Math.abs(Double.parseDouble(text)) <= most;
    }

    private static boolean isPastDate(String text) {
        var date = DATE.matcher(text);
        if (!date.matches()) {
            return false;
        }
        try {
            return LocalDate.parse(date.group(1)).getYear() >= OLDEST_BIRTH;
        } catch (DateTimeException _) {
            return false;
        }
    }
}
