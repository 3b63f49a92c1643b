package city.gatehouse.engine.read.spelling;

import city.gatehouse.policy.Position;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.calcite.sql.parser.SqlParserPos;

/**
 * A statement in the spelling that the parser reads. Every place in this text is known in the
 * statement, so that refusals can point there.
 */
public final class Spelling {
    /** A piece of the statement, and what the parser is given for it. */
    private record Edit(int start, int end, String text, int markAt, Optional<Mark> mark) {}

    private final String sql;
    private final List<Edit> edits = new ArrayList<>();
    private final List<int[]> shifts = new ArrayList<>();
    private final Map<SqlParserPos, Mark> marks = new HashMap<>();
    private String text = "";

    private Spelling(String sql) {
        this.sql = sql;
    }

    /**
     * The spelling of a statement.
     *
     * @throws city.gatehouse.policy.refusal.RefusedException for what the parser would take for
     *     something else
     */
    public static Spelling of(String sql) {
        var spelling = new Spelling(sql);
        new SpellingRules(sql, spelling).apply();
        spelling.write();
        return spelling;
    }

    void replace(int start, int end, String by) {
        edits.add(new Edit(start, end, by, 0, Optional.empty()));
    }

    /** {@code by} has a quoted {@code #} in it, at which the parser's tree has the mark. */
    void mark(int start, int end, String by, Mark mark) {
        edits.add(new Edit(start, end, by, by.indexOf('#') - 1, Optional.of(mark)));
    }

    /** For the parser. */
    public String text() {
        return text;
    }

    /** The mark that stands where the parser has read something, if there is one. */
    public Optional<Mark> mark(SqlParserPos place) {
        return Optional.ofNullable(marks.get(start(place)));
    }

    /** Where in the statement a place of the parser's text is. */
    public Position original(Position place) {
        int offset = offset(place.line(), place.column());
        int original = offset;
        for (var shift : shifts) {
            if (shift[0] <= offset) {
                original = Math.min(shift[1] + offset - shift[0], shift[2]);
            }
        }
        var pos = place(sql, original);
        return new Position(place.source(), pos.getLineNum(), pos.getColumnNum());
    }

    /** A shift is from where in the text, from where in the statement, and how far in it. */
    private void write() {
        var written = new StringBuilder();
        var places = new HashMap<Integer, Mark>();
        int copied = 0;
        edits.sort(Comparator.comparingInt(Edit::start));
        for (var edit : edits) {
            written.append(sql, copied, edit.start);
            shifts.add(new int[] {written.length(), edit.start, edit.start});
            edit.mark.ifPresent(mark -> places.put(written.length() + edit.markAt, mark));
            written.append(edit.text);
            shifts.add(new int[] {written.length(), edit.end, sql.length()});
            copied = edit.end;
        }
        text = written.append(sql, copied, sql.length()).toString();
        var lines = lineStarts(text);
        places.forEach((offset, mark) -> marks.put(place(lines, offset), mark));
    }

    private int offset(int line, int column) {
        int start = 0;
        for (int i = 1; i < line; i++) {
            int end = text.indexOf('\n', start);
            start = end < 0 ? text.length() : end + 1;
        }
        return Math.min(start + column - 1, text.length());
    }

    static SqlParserPos place(String text, int offset) {
        return place(lineStarts(text), offset);
    }

    private static SqlParserPos place(int[] lineStarts, int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        int line = found < 0 ? -found - 2 : found;
        return new SqlParserPos(line + 1, offset - lineStarts[line] + 1);
    }

    private static int[] lineStarts(String text) {
        return IntStream.concat(
                        IntStream.of(0),
                        IntStream.range(1, text.length() + 1)
                                .filter(i -> text.charAt(i - 1) == '\n'))
                .toArray();
    }

    private static SqlParserPos start(SqlParserPos place) {
        return new SqlParserPos(place.getLineNum(), place.getColumnNum());
    }
}
