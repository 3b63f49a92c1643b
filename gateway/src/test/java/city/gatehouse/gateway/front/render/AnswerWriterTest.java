package city.gatehouse.gateway.front.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.memory.RootAllocator;
import org.apache.arrow.vector.BigIntVector;
import org.apache.arrow.vector.BitVector;
import org.apache.arrow.vector.DateDayVector;
import org.apache.arrow.vector.DecimalVector;
import org.apache.arrow.vector.FieldVector;
import org.apache.arrow.vector.Float8Vector;
import org.apache.arrow.vector.TimeMicroVector;
import org.apache.arrow.vector.TimeStampMicroTZVector;
import org.apache.arrow.vector.TimeStampMicroVector;
import org.apache.arrow.vector.VarBinaryVector;
import org.apache.arrow.vector.VarCharVector;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.apache.arrow.vector.complex.ListVector;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AnswerWriterTest {
    private BufferAllocator allocator;
    private VectorSchemaRoot batch;

    @BeforeEach
    void fill() {
        allocator = new RootAllocator();
        var whole = new BigIntVector("whole", allocator);
        whole.setSafe(0, Long.MAX_VALUE);
        var exact = new DecimalVector("exact", allocator, 38, 2);
        exact.setSafe(0, new BigDecimal("123456789012345678901234567890.10"));
        var number = new Float8Vector("number", allocator);
        number.setSafe(0, 0.1);
        number.setSafe(1, Double.NaN);
        var truth = new BitVector("truth", allocator);
        truth.setSafe(0, 1);
        var words = new VarCharVector("words", allocator);
        words.setSafe(0, "a,\"b\"\u0001\nü".getBytes(StandardCharsets.UTF_8));
        words.setSafe(1, new byte[0]);
        var day = new DateDayVector("day", allocator);
        day.setSafe(0, 20_000);
        var time = new TimeMicroVector("time", allocator);
        time.setSafe(0, 37_230_000_001L);
        var stamp = new TimeStampMicroVector("stamp", allocator);
        stamp.setSafe(0, -1);
        var instant = new TimeStampMicroTZVector("instant", allocator, "UTC");
        instant.setSafe(0, 0);
        var bytes = new VarBinaryVector("bytes", allocator);
        bytes.setSafe(0, new byte[] {1, 2, 3});
        List<FieldVector> columns =
                List.of(whole, exact, number, truth, words, day, time, stamp, instant, bytes);
        columns.forEach(column -> column.setValueCount(2));
        batch = new VectorSchemaRoot(columns);
        batch.setRowCount(2);
    }

    @AfterEach
    void free() {
        batch.close();
        allocator.close();
    }

    @Test
    void jsonHasExactNumbersAndStringsForTheRest() {
        assertThat(written(AnswerFormat.JSON))
                .isEqualTo(
                        """
                        [
                        {"whole":9223372036854775807,"exact":123456789012345678901234567890.10,\
                        "number":0.1,"truth":true,"words":"a,\\"b\\"\\u0001\\nü","day":"2024-10-04",\
                        "time":"10:20:30.000001","stamp":"1969-12-31T23:59:59.999999",\
                        "instant":"1970-01-01T00:00:00Z","bytes":"AQID"},
                        {"whole":null,"exact":null,"number":"NaN","truth":null,"words":"",\
                        "day":null,"time":null,"stamp":null,"instant":null,"bytes":null}
                        ]
                        """);
    }

    @Test
    void csvQuotesWhatNeedsItAndTellsNullFromEmpty() {
        assertThat(written(AnswerFormat.CSV))
                .isEqualTo(
                        "whole,exact,number,truth,words,day,time,stamp,instant,bytes\r\n"
                                + "9223372036854775807,123456789012345678901234567890.10,0.1,true,"
                                + "\"a,\"\"b\"\"\u0001\nü\",2024-10-04,10:20:30.000001,"
                                + "1969-12-31T23:59:59.999999,1970-01-01T00:00:00Z,AQID\r\n"
                                + ",,NaN,,\"\",,,,,\r\n");
    }

    @Test
    void aTableAlignsNumbersOnTheRightAndShowsNothingThatSteersTheTerminal() {
        var lines = written(AnswerFormat.TABLE).lines().toList();

        assertThat(lines).hasSize(5);
        assertThat(lines.get(0)).startsWith("whole               | exact ");
        assertThat(lines.get(1)).startsWith("--------------------+-");
        assertThat(lines.get(2)).contains("a,\"b\"\\u0001\\u000aü");
        assertThat(lines.get(3)).startsWith("               NULL | ").contains(" NaN | NULL ");
        assertThat(lines.get(4)).isEqualTo("(2 rows)");
    }

    @Test
    void anEmptyAnswerIsStillAnAnswer() {
        batch.setRowCount(0);

        assertThat(written(AnswerFormat.JSON)).isEqualTo("[\n]\n");
        assertThat(written(AnswerFormat.CSV).lines()).hasSize(1);
        assertThat(written(AnswerFormat.TABLE)).endsWith("(0 rows)\n");
    }

    @Test
    void anArrayIsOneOfJsonInEveryFormat() {
        var list = ListVector.empty("list", allocator);
        var writer = list.getWriter();
        writer.setPosition(0);
        writer.startList();
        writer.writeVarChar("a,\"b\"");
        writer.writeNull();
        writer.endList();
        list.setValueCount(2);
        try (var one = VectorSchemaRoot.of(list)) {
            assertThat(written(AnswerFormat.JSON, one))
                    .isEqualTo("[\n{\"list\":[\"a,\\\"b\\\"\",null]},\n{\"list\":null}\n]\n");
            assertThat(written(AnswerFormat.CSV, one))
                    .isEqualTo("list\r\n\"[\"\"a,\\\"\"b\\\"\"\"\",null]\"\r\n\r\n");
            assertThat(written(AnswerFormat.TABLE, one)).contains("[\"a,\\\"b\\\"\",null]");
        }
    }

    private String written(AnswerFormat format) {
        return written(format, batch);
    }

    private static String written(AnswerFormat format, VectorSchemaRoot batch) {
        var out = new StringBuilder();
        var writer = format.writer(out);
        writer.begin(batch.getSchema());
        for (int row = 0; row < batch.getRowCount(); row++) {
            writer.rows(batch, row, row + 1);
        }
        writer.end();
        return out.toString();
    }
}
