package city.gatehouse.policy.reader.grammar;

import city.gatehouse.policy.reader.document.Shape;
import java.util.LinkedHashMap;
import java.util.Map;

/** The four kinds of documents. */
public final class Grammar {
    /** Any document: its kind is named by one of four keys. */
    public static final Shape.Variants DOCUMENT = document();

    private Grammar() {}

    private static Shape.Variants document() {
        Map<String, Shape.Fields> kinds = new LinkedHashMap<>();
        kinds.put("city", CityGrammar.CITY);
        kinds.put("dataset", DatasetGrammar.DATASET);
        kinds.put("policy", PolicyGrammar.POLICY);
        kinds.put("cases", CasesGrammar.CASES);
        return new Shape.Variants("a document of a city", kinds);
    }
}
