package city.gatehouse.gateway.front.render;

import static org.assertj.core.api.Assertions.assertThat;

import city.gatehouse.engine.relation.OutputColumn;
import city.gatehouse.gateway.query.Explanation;
import city.gatehouse.policy.catalog.ColumnType;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExplanationJsonTest {
    @Test
    void everyPartOfAnExplanationIsInTheDocument() {
        var card = new Explanation.Column("card_id", "tokenize rider");

        var json =
                ExplanationJson.of(
                        new Explanation(
                                "17",
                                "Controlled, \"not anonymous\".",
                                List.of(
                                        new Explanation.Dataset(
                                                "mobility.taps",
                                                List.of("planning", "reference"),
                                                "rows",
                                                List.of(card))),
                                List.of(
                                        new OutputColumn("card_id", ColumnType.TEXT, true),
                                        new OutputColumn("fare", ColumnType.decimal(6, 2), false)),
                                List.of("a rule"),
                                List.of(
                                        new Explanation.Part(
                                                "f0",
                                                "main",
                                                Optional.of("SELECT ?"),
                                                List.of(card))),
                                Optional.of("SELECT a\nFROM f0")));

        assertThat(json)
                .isEqualTo(
                        """
                        {"reference":"17","protection":"Controlled, \\"not anonymous\\".",\
                        "columns":[{"name":"card_id","type":"VARCHAR"},\
                        {"name":"fare","type":"DECIMAL(6, 2)"}],\
                        "datasets":[{"name":"mobility.taps","policies":["planning","reference"],\
                        "form":"rows","columns":[{"name":"card_id","treatment":"tokenize rider"}]}],\
                        "rules":["a rule"],\
                        "parts":[{"name":"f0","store":"main","sql":"SELECT ?",\
                        "columns":[{"name":"card_id","treatment":"tokenize rider"}]}],\
                        "residual":"SELECT a\\nFROM f0"}
                        """);
    }

    @Test
    void whatIsNotThereIsLeftOut() {
        var json =
                ExplanationJson.of(
                        new Explanation(
                                "17",
                                "Public: about no resident.",
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(
                                        new Explanation.Part(
                                                "f0", "main", Optional.empty(), List.of())),
                                Optional.empty()));

        assertThat(json)
                .isEqualTo(
                        """
                        {"reference":"17","protection":"Public: about no resident.","columns":[],\
                        "datasets":[],"rules":[],\
                        "parts":[{"name":"f0","store":"main","columns":[]}]}
                        """);
    }
}
