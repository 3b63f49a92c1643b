package city.gatehouse.anonymize.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.gatehouse.policy.grant.TokenScope;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TokenKeysTest {
    private static final TokenScope SCOPE = new TokenScope("resident", "research", 1);

    @Test
    void sealedKeysMakeTheSameTokensAfterReading() {
        byte[] master = MasterKey.createInClear();
        var keys = TokenKeys.create();

        byte[] sealed = keys.writeEncrypted(MasterKey.open(master));
        var again = TokenKeys.read(sealed, MasterKey.open(master));

        assertThat(again.tokenizer(SCOPE, 20).token("1"))
                .isEqualTo(keys.tokenizer(SCOPE, 20).token("1"));
        assertThat(again.shifts(SCOPE, 30).daysOf(new byte[] {'1'}))
                .isEqualTo(keys.shifts(SCOPE, 30).daysOf(new byte[] {'1'}));
    }

    @Test
    void everyNewCityHasASecretOfItsOwn() {
        assertThat(TokenKeys.create().tokenizer(SCOPE, 20).token("1"))
                .isNotEqualTo(TokenKeys.create().tokenizer(SCOPE, 20).token("1"));
    }

    @Test
    void anotherMasterKeyDoesNotOpenThem() {
        byte[] sealed =
                TokenKeys.create().writeEncrypted(MasterKey.open(MasterKey.createInClear()));
        var other = MasterKey.open(MasterKey.createInClear());

        assertThatThrownBy(() -> TokenKeys.read(sealed, other))
                .isInstanceOf(UnreadableKeysException.class)
                .hasNoCause();
    }

    @Test
    void damagedKeysAreToldPlainly() {
        byte[] master = MasterKey.createInClear();
        byte[] sealed = TokenKeys.create().writeEncrypted(MasterKey.open(master));
        for (int i = 0; i < sealed.length; i++) {
            byte[] damaged = sealed.clone();
            damaged[i] ^= 0x40;
            byte[] cut = Arrays.copyOf(sealed, i);

            assertThat(opensAsAnother(damaged, sealed, master)).isFalse();
            assertThatThrownBy(() -> TokenKeys.read(cut, MasterKey.open(master)))
                    .isInstanceOf(UnreadableKeysException.class);
        }
        assertThatThrownBy(() -> MasterKey.open(new byte[0]))
                .isInstanceOf(UnreadableKeysException.class);
        assertThatThrownBy(() -> MasterKey.open(new byte[] {1, 2, 3}))
                .isInstanceOf(UnreadableKeysException.class);
        assertThatThrownBy(() -> MasterKey.open(sealed))
                .isInstanceOf(UnreadableKeysException.class);
    }

    /** Damage to the part that is not sealed, which only informs, may not matter. */
    private static boolean opensAsAnother(byte[] damaged, byte[] sealed, byte[] master) {
        var whole = TokenKeys.read(sealed, MasterKey.open(master)).tokenizer(SCOPE, 20);
        try {
            var keys = TokenKeys.read(damaged, MasterKey.open(master));
            return !keys.tokenizer(SCOPE, 20).token("1").equals(whole.token("1"));
        } catch (UnreadableKeysException _) {
            return false;
        }
    }
}
