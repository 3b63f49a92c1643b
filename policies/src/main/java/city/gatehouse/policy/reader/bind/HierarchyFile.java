package city.gatehouse.policy.reader.bind;

import city.gatehouse.policy.Position;
import city.gatehouse.policy.catalog.Hierarchy;
import city.gatehouse.policy.reader.Document;
import city.gatehouse.policy.reader.FindingCode;
import city.gatehouse.policy.reader.document.Findings;
import city.gatehouse.policy.reader.document.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A hierarchy's CSV file: without a header, one line for each value, the value first and then its
 * replacements from the finest to the coarsest. Fields are separated by semicolons if the first
 * line has one, else by commas, and may stand in double quotes. Each level must be coarser than the
 * one before: two values that are one at a level stay one above it, and {@code *} stays {@code *}.
 */
final class HierarchyFile {
    private final Document file;
    private final Findings findings;
    private boolean sound = true;

    HierarchyFile(Document file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    Optional<Hierarchy> read(String name) {
        var lines = file.text().lines().toList();
        char separator = !lines.isEmpty() && lines.getFirst().indexOf(';') >= 0 ? ';' : ',';
        Map<String, List<String>> paths = new LinkedHashMap<>();
        List<Map<String, String>> above = new ArrayList<>();
        int levels = 0;
        for (int number = 0; number < lines.size(); number++) {
            if (lines.get(number).isBlank()) {
                continue;
            }
            var fields = fields(lines.get(number), separator);
            if (paths.isEmpty()) {
                levels = fields.size() - 1;
            }
            if (fields.size() < 2 || fields.size() != levels + 1) {
                bad(
                        number,
                        "this line has " + fields.size() + " fields",
                        levels < 1
                                ? "write a value and at least one replacement, such as `police;other`"
                                : "write a value and " + levels + " replacements, as above");
                continue;
            }
            var path = fields.subList(1, fields.size());
            if (paths.putIfAbsent(fields.getFirst(), path) != null) {
                bad(
                        number,
                        Words.quoted(fields.getFirst()) + " is listed twice",
                        "keep one of its lines");
            }
            checkCoarser(number, path, above);
        }
        if (paths.isEmpty()) {
            bad(0, "the hierarchy is empty", "write a line for each value");
        }
        return sound ? Optional.of(new Hierarchy(name, levels, paths)) : Optional.empty();
    }

    private void checkCoarser(int number, List<String> path, List<Map<String, String>> above) {
        for (int level = 0; level + 1 < path.size(); level++) {
            if (above.size() <= level) {
                above.add(new HashMap<>(Map.of(Hierarchy.UNKNOWN, Hierarchy.UNKNOWN)));
            }
            var here = path.get(level);
            var next = path.get(level + 1);
            var before = above.get(level).putIfAbsent(here, next);
            if (before != null && !before.equals(next)) {
                bad(
                        number,
                        Words.quoted(here)
                                + " at level "
                                + (level + 1)
                                + " becomes both "
                                + Words.quoted(before)
                                + " and "
                                + Words.quoted(next)
                                + " at level "
                                + (level + 2),
                        "give it one replacement, or two names");
            }
        }
    }

    private static List<String> fields(String line, char separator) {
        var fields = new ArrayList<String>();
        var field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                field.append(c);
                i++;
            } else if (c == '"' && (quoted || field.isEmpty())) {
                quoted = !quoted;
            } else if (c == separator && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        return fields;
    }

    private void bad(int line, String message, String help) {
        sound = false;
        findings.add(
                FindingCode.BAD_HIERARCHY, new Position(file.source(), line + 1, 1), message, help);
    }
}
