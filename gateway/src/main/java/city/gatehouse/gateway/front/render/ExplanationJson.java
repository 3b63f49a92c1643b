package city.gatehouse.gateway.front.render;

import city.gatehouse.gateway.front.SqlTypes;
import city.gatehouse.gateway.query.Explanation;
import java.util.List;

/** An explanation for programs: one object, the same through every front. */
public final class ExplanationJson {
    private ExplanationJson() {}

    /** With a line end. */
    public static String of(Explanation explanation) {
        var json =
                new JsonObject()
                        .text("reference", explanation.reference())
                        .text("protection", explanation.protection())
                        .objects(
                                "columns",
                                explanation.columns().stream()
                                        .map(column ->
                                                new JsonObject()
                                                        .text("name", column.name())
                                                        .text(
                                                                "type",
                                                                SqlTypes.sqlName(column.type())))
                                        .toList())
                        .objects(
                                "datasets",
                                explanation.datasets().stream()
                                        .map(ExplanationJson::dataset)
                                        .toList())
                        .texts("rules", explanation.rules())
                        .objects(
                                "parts",
                                explanation.parts().stream().map(ExplanationJson::part).toList());
        explanation.residual().ifPresent(sql -> json.text("residual", sql));
        return json + "\n";
    }

    private static JsonObject dataset(Explanation.Dataset dataset) {
        return new JsonObject()
                .text("name", dataset.name())
                .texts("policies", dataset.policies())
                .text("form", dataset.form())
                .objects("columns", columns(dataset.columns()));
    }

    private static JsonObject part(Explanation.Part part) {
        var json = new JsonObject().text("name", part.name()).text("store", part.store());
        part.sql().ifPresent(sql -> json.text("sql", sql));
        return json.objects("columns", columns(part.columns()));
    }

    private static List<JsonObject> columns(List<Explanation.Column> columns) {
        return columns.stream()
                .map(column ->
                        new JsonObject()
                                .text("name", column.name())
                                .text("treatment", column.treatment()))
                .toList();
    }
}
