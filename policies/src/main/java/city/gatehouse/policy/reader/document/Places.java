package city.gatehouse.policy.reader.document;

import city.gatehouse.policy.Position;
import city.gatehouse.policy.reader.Document;
import java.util.List;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Where the nodes of a document stand. */
final class Places {
    private final String source;
    private final List<String> lines;

    Places(Document document) {
        this.source = document.source();
        this.lines = document.text().lines().toList();
    }

    Position of(Node node) {
        return node.getStartMark()
                .map(mark -> new Position(source, mark.getLine() + 1, mark.getColumn() + 1))
                .orElse(new Position(source, 1, 1));
    }

    /** Where the text of a scalar begins: inside its quotes, or below its block's indicator. */
    Position ofText(ScalarNode node) {
        var start = of(node);
        return switch (node.getScalarStyle()) {
            case SINGLE_QUOTED, DOUBLE_QUOTED ->
                    new Position(source, start.line(), start.column() + 1);
            case LITERAL, FOLDED -> firstTextBelow(start);
            case PLAIN, JSON_SCALAR_STYLE -> start;
        };
    }

    private Position firstTextBelow(Position indicator) {
        for (int line = indicator.line(); line < lines.size(); line++) {
            var text = lines.get(line);
            if (!text.isBlank()) {
                int indent = text.length() - text.stripLeading().length();
                return new Position(source, line + 1, indent + 1);
            }
        }
        return indicator;
    }
}
