package city.gatehouse.policy.reader.grammar;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.Set;

/** The JSON Schema, at work. */
public final class Schema {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchema SCHEMA =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(SchemaWriter.schema());

    private Schema() {}

    /** What the schema says against a document, as maps, lists and scalars. */
    public static Set<ValidationMessage> objections(Object document) {
        return SCHEMA.validate(
                JSON.valueToTree(document).toString(),
                InputFormat.JSON,
                context -> context.getExecutionConfig().setFormatAssertionsEnabled(true));
    }
}
