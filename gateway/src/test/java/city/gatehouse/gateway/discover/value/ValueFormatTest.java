package city.gatehouse.gateway.discover.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each format takes, and what looks nearly like it. */
class ValueFormatTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "EMAIL; ada.lovelace+bus@mail.example",
                "EMAIL; ' o''neill@sub.city-hall.example '",
                "PHONE; +999 20 123 4567",
                "PHONE; 0049 (0)30 1234567",
                "PHONE; 06 12 34 56 78",
                "PHONE; 0612345678",
                "PHONE; 020 7946 0018",
                "PHONE; (415) 555-0132",
                "UUID; 123e4567-e89b-12d3-a456-426614174000",
                "IBAN; GB82 WEST 1234 5698 7654 32",
                "IBAN; DE89370400440532013000",
                "IBAN; FR1420041010050500013M02606",
                "PAYMENT_CARD; 4111 1111 1111 1111",
                "PAYMENT_CARD; 378282246310005",
                "IP_V4; 192.168.0.255",
                "IP_V4; 10.0.0.0/8",
                "IP_V6; 2001:db8::8a2e:370:7334",
                "IP_V6; fe80:0:0:0:200:f8ff:fe21:67cf",
                "IP_V6; ::1",
                "URL; https://city.example/requests?id=4",
                "JSON_WEB_TOKEN; eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U",
                "PASSWORD_HASH; $2b$12$R9h/cIPz0gi.URNNX3kh2OPST9/PgBkqquzi.Ss7KIUgO2t0jWMUW",
                "PASSWORD_HASH; $argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$RdescudvJCsgt3ub+b",
                "PASSWORD_HASH; pbkdf2_sha256$260000$salt$abcdefghijklmnop",
                "PASSWORD_HASH; {SSHA}W6ph5Mm5Pz8GgiULbPgzG37mj9gDZ12345",
                "NUMBER_PLATE; AB-123-CD",
                "NUMBER_PLATE; B XY 1234",
                "NUMBER_PLATE; AB12 CDE",
                "NUMBER_PLATE; R1234567",
                "POSTCODE; 75011",
                "POSTCODE; SW1A 1AA",
                "POSTCODE; 1012 AB",
                "POSTCODE; 00-950",
                "POSTCODE; K1A 0B1",
                "LATITUDE; 53.701",
                "LATITUDE; -33.86882",
                "LONGITUDE; 151.20929",
                "DATE_OF_BIRTH; 1948-02-29",
                "DATE_OF_BIRTH; 1990-05-01 00:00:00"
            })
    void takesWhatHasTheForm(ValueFormat format, String value) {
        assertThat(format.matches(value)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "EMAIL; ada@mail",
                "EMAIL; write to ada@mail.example",
                "PHONE; 10000017",
                "PHONE; 2026-03-01",
                "PHONE; 123456789012",
                "PHONE; 3.50",
                "UUID; 123e4567e89b12d3a456426614174000",
                "IBAN; GB83 WEST 1234 5698 7654 32",
                "IBAN; RM123456789",
                "PAYMENT_CARD; 4111 1111 1111 1112",
                "PAYMENT_CARD; 1234567890123",
                "IP_V4; 256.1.1.1",
                "IP_V4; 1.2.3",
                "IP_V6; 12:30:00",
                "IP_V6; 1::2::3",
                "IP_V6; 2001:db8",
                "URL; city.example",
                "JSON_WEB_TOKEN; a.b.c",
                "PASSWORD_HASH; $5.00",
                "NUMBER_PLATE; S001",
                "NUMBER_PLATE; hello",
                "NUMBER_PLATE; 2026-03-01",
                "POSTCODE; 123456",
                "POSTCODE; Harbour",
                "LATITUDE; 151.20929",
                "LATITUDE; 12.50",
                "LONGITUDE; 180.001",
                "DATE_OF_BIRTH; 1899-12-31",
                "DATE_OF_BIRTH; 1990-02-30",
                "DATE_OF_BIRTH; 1990-05-01 07:15:00"
            })
    void leavesWhatOnlyLooksLikeIt(ValueFormat format, String value) {
        assertThat(format.matches(value)).isFalse();
    }

    @Test
    void everyFormatTakesAndLeavesSomethingHere() throws NoSuchMethodException {
        for (var test : new String[] {"takesWhatHasTheForm", "leavesWhatOnlyLooksLikeIt"}) {
            var lines =
                    ValueFormatTest.class
                            .getDeclaredMethod(test, ValueFormat.class, String.class)
                            .getAnnotation(CsvSource.class)
                            .value();
            var named = EnumSet.noneOf(ValueFormat.class);
            Arrays.stream(lines)
                    .map(line -> ValueFormat.valueOf(line.substring(0, line.indexOf(';'))))
                    .forEach(named::add);

            assertThat(named).isEqualTo(EnumSet.allOf(ValueFormat.class));
        }
    }
}
