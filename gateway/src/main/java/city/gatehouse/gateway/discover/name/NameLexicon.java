package city.gatehouse.gateway.discover.name;

import city.gatehouse.policy.catalog.ColumnClass;
import city.gatehouse.policy.catalog.ColumnType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What names speak of, as the resource {@code names.txt} has it. Immutable. */
public final class NameLexicon {
    private static final String RESOURCE = "names.txt";
    private static final List<NameWords> PEOPLE =
            List.of(
                            "person",
                            "people",
                            "resident",
                            "citizen",
                            "inhabitant",
                            "customer",
                            "client",
                            "patient",
                            "user",
                            "member",
                            "subscriber",
                            "employee",
                            "student",
                            "pupil",
                            "teacher",
                            "driver",
                            "patron",
                            "tenant",
                            "owner",
                            "contact",
                            "voter",
                            "taxpayer",
                            "applicant",
                            "household",
                            "staff",
                            "personne",
                            "habitant",
                            "citoyen",
                            "usager",
                            "abonne",
                            "adherent",
                            "agent",
                            "eleve",
                            "famille",
                            "menage",
                            "einwohner",
                            "buerger",
                            "kunde",
                            "kunden",
                            "personen",
                            "patienten",
                            "nutzer",
                            "benutzer",
                            "mitglied",
                            "mitglieder",
                            "schueler",
                            "haushalt",
                            "haushalte",
                            "mitarbeiter",
                            "persona",
                            "ciudadano",
                            "cliente",
                            "paciente",
                            "usuario",
                            "empleado",
                            "persone",
                            "cittadini",
                            "utenti",
                            "personen",
                            "inwoners",
                            "klanten")
                    .stream()
                    .map(NameWords::of)
                    .toList();

    private final List<Line> lines;

    private NameLexicon(List<Line> lines) {
        this.lines = List.copyOf(lines);
    }

    /** The one that the build has. */
    public static NameLexicon bundled() {
        try (var in = NameLexicon.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the build has no " + RESOURCE);
            }
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static NameLexicon read(String text) {
        return new NameLexicon(
                text.lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .map(Line::of)
                        .toList());
    }

    /**
     * What a column's name speaks of.
     *
     * @param type empty where the catalog has no word for it
     */
    public Optional<NameMeaning> meaning(
            List<String> table, String column, Optional<ColumnType> type) {
        var name = NameWords.of(column);
        boolean ofPeople = isOfPeople(table);
        var kind = TypeGroup.of(type);
        Optional<NameMeaning> found = Optional.empty();
        for (var line : lines) {
            int weight = line.types.contains(kind) ? line.weight(name, ofPeople) : 0;
            if (weight > found.map(NameMeaning::weight).orElse(0)) {
                found = Optional.of(new NameMeaning(line.columnClass, line.words, weight));
            }
        }
        return found;
    }

    /** What a table's own name speaks of that would be sensitive about people. */
    public Optional<NameMeaning> sensitiveTable(List<String> table) {
        return table.stream()
                .map(NameWords::of)
                .flatMap(name ->
                        lines.stream()
                                .filter(line -> line.columnClass == ColumnClass.SENSITIVE)
                                .filter(line -> line.weight(name, false) > 0)
                                .map(line ->
                                        new NameMeaning(
                                                line.columnClass,
                                                line.words,
                                                line.weight(name, false))))
                .findFirst();
    }

    /** Whether a table has a row for each person, as far as its own name says. */
    public boolean isOfPeople(List<String> table) {
        var name = NameWords.of(table.getLast());
        return PEOPLE.stream().anyMatch(name::contain);
    }

    /** The families of types that the lexicon tells apart. */
    private enum TypeGroup {
        TEXT,
        NUMBER,
        DATED,
        BOOLEAN,
        OTHER;

        static TypeGroup of(Optional<ColumnType> type) {
            return type.map(known ->
                            switch (known.kind()) {
                                case BOOLEAN -> BOOLEAN;
                                case SMALLINT, INTEGER, BIGINT, DECIMAL, REAL, DOUBLE -> NUMBER;
                                case TEXT -> TEXT;
                                case DATE, TIME, TIMESTAMP, TIMESTAMP_WITH_TIME_ZONE -> DATED;
                                case UUID, BINARY, JSON, ARRAY -> OTHER;
                            })
                    .orElse(OTHER);
        }
    }

    private record Line(
            ColumnClass columnClass, Set<TypeGroup> types, String words, List<Phrase> phrases) {
        static Line of(String text) {
            var parts = text.split("\\|", -1);
            if (parts.length != 4) {
                throw new IllegalArgumentException("not a line of the lexicon: " + text);
            }
            return new Line(
                    ColumnClass.valueOf(upper(parts[0]).replace('-', '_')),
                    types(parts[1].strip()),
                    parts[2].strip(),
                    Arrays.stream(parts[3].split(",")).map(String::strip).map(Phrase::of).toList());
        }

        private static Set<TypeGroup> types(String words) {
            return words.equals("any")
                    ? Set.of(TypeGroup.values())
                    : Set.copyOf(
                            Arrays.stream(words.split(" "))
                                    .map(word -> TypeGroup.valueOf(upper(word)))
                                    .toList());
        }

        private static String upper(String text) {
            return text.strip().toUpperCase(Locale.ROOT);
        }

        int weight(NameWords name, boolean ofPeople) {
            return phrases.stream()
                    .filter(phrase -> phrase.matches(name, ofPeople))
                    .mapToInt(Phrase::weight)
                    .max()
                    .orElse(0);
        }
    }
}
