package city.gatehouse.gateway.audit.format;

import city.gatehouse.gateway.audit.AvroForm;
import city.gatehouse.gateway.audit.format.Body.Checkpoint;
import city.gatehouse.gateway.audit.format.Body.Checkpoint.Reason;
import city.gatehouse.gateway.audit.format.Body.Decided;
import city.gatehouse.gateway.audit.format.Body.Ended;
import city.gatehouse.gateway.audit.format.Body.Recovery;
import city.gatehouse.gateway.audit.format.Body.SegmentStart;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Collection;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.generic.GenericFixed;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;

/** Bodies in the binary encoding of Avro. */
public final class BodyCodec {
    /** The schema of what is written today. */
    public static final Schema ENTRY = schema();

    private static final Schema BODY = ENTRY.getField("body").schema();
    private static final Schema HASH = ENTRY.getField("hash").schema();

    private final GenericDatumReader<GenericRecord> reader;

    /** For reading a file that was written with the schema {@code entry}. */
    public BodyCodec(Schema entry) {
        reader = new GenericDatumReader<>(entry.getField("body").schema(), BODY);
    }

    public static byte[] encode(Body body) {
        var bytes = new ByteArrayOutputStream(512);
        var encoder = EncoderFactory.get().directBinaryEncoder(bytes, null);
        try {
            new GenericDatumWriter<GenericRecord>(BODY).write(record(body), encoder);
            encoder.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return bytes.toByteArray();
    }

    /**
     * The body that the bytes encode.
     *
     * @throws IOException when they encode none, or more than one
     */
    public Body decode(byte[] bytes) throws IOException {
        try {
            var decoder = DecoderFactory.get().binaryDecoder(bytes, null);
            var record = reader.read(null, decoder);
            if (!decoder.isEnd()) {
                throw new IOException("more than one record");
            }
            return body(record);
        } catch (RuntimeException e) {
            throw new IOException("no record of this schema", e);
        }
    }

    private static GenericRecord record(Body body) {
        return switch (body) {
            case SegmentStart start -> {
                var record = of("SegmentStart");
                record.put("time", AvroForm.micros(start.time()));
                record.put("chain", start.chain());
                record.put("segment", start.segment());
                record.put("header", fixed(start.header()));
                record.put("decisions", start.decisions());
                record.put("open", start.open());
                yield record;
            }
            case Checkpoint point -> {
                var record = of("Checkpoint");
                var reason = record.getSchema().getField("reason").schema();
                record.put("time", AvroForm.micros(point.time()));
                record.put("reason", new GenericData.EnumSymbol(reason, point.reason().name()));
                record.put(
                        "signature",
                        ByteBuffer.wrap(Base64.getDecoder().decode(point.signature())));
                yield record;
            }
            case Recovery recovery -> {
                var record = of("Recovery");
                record.put("time", AvroForm.micros(recovery.time()));
                record.put("segment", recovery.segment());
                record.put("offset", recovery.offset());
                record.put("bytes", recovery.bytes());
                record.put("digest", fixed(recovery.digest()));
                yield record;
            }
            case Decided decided ->
                    AvroForm.record(schema("Decision"), decided.number(), decided.decision());
            case Ended ended -> AvroForm.record(schema("Outcome"), ended.outcome());
        };
    }

    private static Body body(GenericRecord record) {
        return switch (record.getSchema().getName()) {
            case "SegmentStart" ->
                    new SegmentStart(
                            AvroForm.time(record),
                            record.get("chain").toString(),
                            (Integer) record.get("segment"),
                            hash(record.get("header")),
                            (Long) record.get("decisions"),
                            ((Collection<?>) record.get("open"))
                                    .stream().map(Long.class::cast).toList());
            case "Checkpoint" -> {
                var buffer = ((ByteBuffer) record.get("signature")).duplicate();
                var signature = new byte[buffer.remaining()];
                buffer.get(signature);
                yield new Checkpoint(
                        AvroForm.time(record),
                        Reason.valueOf(record.get("reason").toString()),
                        Base64.getEncoder().encodeToString(signature));
            }
            case "Recovery" ->
                    new Recovery(
                            AvroForm.time(record),
                            (Integer) record.get("segment"),
                            (Long) record.get("offset"),
                            (Long) record.get("bytes"),
                            hash(record.get("digest")));
            case "Decision" -> new Decided((Long) record.get("number"), AvroForm.decision(record));
            case "Outcome" -> new Ended(AvroForm.outcome(record));
            default -> throw new IllegalArgumentException("no such body");
        };
    }

    private static GenericRecord of(String name) {
        return new GenericData.Record(schema(name));
    }

    private static Schema schema(String name) {
        return BODY.getTypes().get(BODY.getIndexNamed("city.gatehouse.audit." + name));
    }

    private static GenericFixed fixed(Hash hash) {
        return new GenericData.Fixed(HASH, hash.bytes());
    }

    private static Hash hash(Object fixed) {
        return Hash.from(((GenericFixed) fixed).bytes());
    }

    private static Schema schema() {
        try (var in = AvroForm.class.getResourceAsStream("entry.avsc")) {
            if (in == null) {
                throw new IllegalStateException("entry.avsc is part of this program");
            }
            return new Schema.Parser().parse(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
