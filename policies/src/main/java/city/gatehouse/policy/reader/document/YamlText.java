package city.gatehouse.policy.reader.document;

import city.gatehouse.policy.Position;
import city.gatehouse.policy.reader.Document;
import city.gatehouse.policy.reader.FindingCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * The nodes of a YAML text. Bounded: at most {@value #LONGEST} characters and {@value #DEEPEST}
 * levels, and no aliases, so that a short text cannot stand for a large one.
 */
final class YamlText {
    static final int LONGEST = 4_000_000;
    static final int DEEPEST = 40;

    private final Document document;
    private final Findings findings;
    private final LoadSettings settings;

    YamlText(Document document, Findings findings) {
        this.document = document;
        this.findings = findings;
        this.settings =
                LoadSettings.builder()
                        .setLabel(document.source())
                        .setUseMarks(true)
                        .setCodePointLimit(LONGEST)
                        .build();
    }

    /** One node for each YAML document; none when the text cannot be read, which is reported. */
    List<Node> nodes() {
        try {
            if (!withinBounds()) {
                findings.lost();
                return List.of();
            }
            var nodes = new ArrayList<Node>();
            new Compose(settings).composeAllFromString(document.text()).forEach(nodes::add);
            if (nodes.isEmpty()) {
                findings.add(
                        FindingCode.EMPTY_DOCUMENT,
                        new Position(document.source(), 1, 1),
                        "the file is empty",
                        "write a document into it, or remove the file");
            }
            return nodes;
        } catch (MarkedYamlEngineException e) {
            bad(e.getProblemMark().or(e::getContextMark), String.valueOf(e.getProblem()));
        } catch (YamlEngineException e) {
            bad(Optional.empty(), String.valueOf(e.getMessage()));
        }
        return List.of();
    }

    private boolean withinBounds() {
        int depth = 0;
        boolean within = true;
        for (Event event : new Parse(settings).parseString(document.text())) {
            if (event instanceof CollectionStartEvent && ++depth > DEEPEST) {
                bad(event.getStartMark(), "nested deeper than " + DEEPEST + " levels");
                return false;
            }
            if (event instanceof CollectionEndEvent) {
                depth--;
            }
            boolean alias = event instanceof AliasEvent;
            if (alias || event instanceof NodeEvent node && node.getAnchor().isPresent()) {
                within = false;
                findings.add(
                        FindingCode.ALIAS,
                        position(event.getStartMark()),
                        alias ? "aliases (`*`) are not read" : "anchors (`&`) are not read",
                        "write the value out where it is used");
            }
        }
        return within;
    }

    private void bad(Optional<Mark> mark, String problem) {
        findings.lost();
        findings.add(
                FindingCode.BAD_YAML,
                position(mark),
                "this is not YAML: " + problem.replaceAll("\\s+", " ").strip(),
                "check indentation, and put texts with `: `, ` #`, or with a leading `{`, `[`, `*`,"
                        + " `&` or `%`, in quotes");
    }

    private Position position(Optional<Mark> mark) {
        return mark.map(at -> new Position(document.source(), at.getLine() + 1, at.getColumn() + 1))
                .orElse(new Position(document.source(), 1, 1));
    }
}
