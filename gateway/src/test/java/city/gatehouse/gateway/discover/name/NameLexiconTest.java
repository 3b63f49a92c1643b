package city.gatehouse.gateway.discover.name;

import static org.assertj.core.api.Assertions.assertThat;

import city.gatehouse.policy.catalog.ColumnClass;
import city.gatehouse.policy.catalog.ColumnType;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameLexiconTest {
    private static final NameLexicon LEXICON = NameLexicon.bundled();

    @ParameterizedTest
    @CsvSource({
        "full_name, TEXT, DIRECT_IDENTIFIER",
        "FullName, TEXT, DIRECT_IDENTIFIER",
        "PRENOM, TEXT, DIRECT_IDENTIFIER",
        "prénom, TEXT, DIRECT_IDENTIFIER",
        "nomDeFamille, TEXT, DIRECT_IDENTIFIER",
        "Kundennummer, INTEGER, DIRECT_IDENTIFIER",
        "kundenNr, INTEGER, DIRECT_IDENTIFIER",
        "id_usager, BIGINT, DIRECT_IDENTIFIER",
        "residentId, BIGINT, DIRECT_IDENTIFIER",
        "dateDeNaissance, DATE, QUASI_IDENTIFIER",
        "geburtsdatum, DATE, QUASI_IDENTIFIER",
        "Geschlecht, TEXT, QUASI_IDENTIFIER",
        "code_postal, TEXT, QUASI_IDENTIFIER",
        "PLZ, TEXT, QUASI_IDENTIFIER",
        "started_at, TIMESTAMP, QUASI_IDENTIFIER",
        "revenu_annuel, DOUBLE, SENSITIVE",
        "Konfession, TEXT, SENSITIVE",
        "Straße, TEXT, LOCATION",
        "PULocationID, BIGINT, LOCATION",
        "Bemerkungen, TEXT, FREE_TEXT",
        "mot_de_passe, TEXT, CREDENTIAL",
        "apiKey, TEXT, CREDENTIAL",
        "Betrag, DOUBLE, PLAIN"
    })
    void namesSpeakInSeveralLanguagesAndSpellings(String name, String type, ColumnClass expected) {
        assertThat(meaning("some.table", name, type)).hasValue(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "stop_name, TEXT",
        "surnamed_roads, TEXT",
        "filename, TEXT",
        "phonetics, TEXT",
        "saltiness, DOUBLE",
        "birthdays_total, BOOLEAN",
        "name, TEXT",
        "assessment, TEXT"
    })
    void wordsCountAsWholeWordsAndForTheirTypes(String name, String type) {
        assertThat(meaning("some.table", name, type))
                .isNotEqualTo(Optional.of(ColumnClass.DIRECT_IDENTIFIER))
                .isNotEqualTo(Optional.of(ColumnClass.QUASI_IDENTIFIER))
                .isNotEqualTo(Optional.of(ColumnClass.CREDENTIAL));
    }

    @Test
    void aNameIsAPersonsInATableOfPeople() {
        assertThat(meaning("city.einwohner", "name", "TEXT"))
                .hasValue(ColumnClass.DIRECT_IDENTIFIER);
        assertThat(meaning("geo.parks", "name", "TEXT")).isEmpty();
    }

    @Test
    void aLongerPhraseSaysMore() {
        assertThat(meaning("a.b", "password_hash", "TEXT")).hasValue(ColumnClass.CREDENTIAL);
        assertThat(meaning("a.b", "client_postal_code", "TEXT"))
                .hasValue(ColumnClass.QUASI_IDENTIFIER);
    }

    @Test
    void aNameIsSplitIntoWords() {
        assertThat(NameWords.of("HTTPStatusCode2").words())
                .containsExactly("http", "status", "code");
        assertThat(NameWords.of("date_de_naissance").words()).containsExactly("date", "naissance");
        assertThat(NameWords.of("Größe").words()).containsExactly("grosse");
    }

    private static Optional<ColumnClass> meaning(String table, String name, String type) {
        var kind = ColumnType.of(ColumnType.Kind.valueOf(type));
        return LEXICON.meaning(List.of(table.split("\\.")), name, Optional.of(kind))
                .map(NameMeaning::columnClass);
    }
}
