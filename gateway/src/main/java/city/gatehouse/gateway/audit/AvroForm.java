package city.gatehouse.gateway.audit;

import city.gatehouse.gateway.audit.Decision.Kind;
import city.gatehouse.gateway.audit.Decision.Reading;
import city.gatehouse.gateway.audit.Decision.TreatedColumn;
import city.gatehouse.gateway.audit.Decision.Verdict;
import city.gatehouse.gateway.audit.Outcome.Status;
import city.gatehouse.policy.refusal.RefusalCode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;
import org.jspecify.annotations.Nullable;

/** Decisions and outcomes as Avro records of the schema {@code entry.avsc}, and back. */
public final class AvroForm {
    private AvroForm() {}

    public static GenericRecord record(Schema schema, long number, Decision decision) {
        var record = new GenericData.Record(schema);
        record.put("number", number);
        record.put("time", micros(decision.time()));
        record.put("kind", decision.kind().name());
        record.put(
                "refusal",
                switch (decision.verdict()) {
                    case Verdict.Answered() -> null;
                    case Verdict.Refused(RefusalCode code) -> code.name();
                });
        record.put("account", decision.account());
        record.put("purpose", decision.purpose());
        record.put("front", decision.front());
        record.put("peer", decision.peer());
        record.put("policySet", decision.policySet());
        record.put("statement", decision.statement());
        record.put("policies", decision.policies());
        record.put("readings", readings(schema, decision.readings()));
        record.put("form", decision.form());
        record.put("protection", decision.protection());
        record.put("detail", decision.detail().text());
        return record;
    }

    public static GenericRecord record(Schema schema, Outcome outcome) {
        var record = new GenericData.Record(schema);
        record.put("decision", outcome.decision());
        record.put("time", micros(outcome.time()));
        record.put(
                "status",
                switch (outcome.status()) {
                    case Status.Complete() -> "COMPLETE";
                    case Status.Incomplete() -> "INCOMPLETE";
                    case Status.Cancelled() -> "CANCELLED";
                    case Status.Failed _ -> "FAILED";
                });
        record.put(
                "failure",
                outcome.status() instanceof Status.Failed(RefusalCode code) ? code.name() : null);
        record.put("rows", outcome.rows());
        record.put("detail", outcome.detail().text());
        return record;
    }

    /**
     * The decision that {@link #record(Schema, long, Decision)} made the record of.
     *
     * @throws IllegalArgumentException when there is no such kind or code
     */
    public static Decision decision(GenericRecord record) {
        var readings = new ArrayList<Reading>();
        for (var reading : records(record, "readings")) {
            var columns = new ArrayList<TreatedColumn>();
            for (var column : records(reading, "columns")) {
                columns.add(new TreatedColumn(text(column, "column"), text(column, "treatment")));
            }
            readings.add(new Reading(text(reading, "dataset"), columns));
        }
        return new Decision(
                time(record),
                Kind.valueOf(text(record, "kind")),
                verdict(record.get("refusal")),
                text(record, "account"),
                text(record, "purpose"),
                text(record, "front"),
                text(record, "peer"),
                text(record, "policySet"),
                text(record, "statement"),
                ((Collection<?>) record.get("policies")).stream().map(Object::toString).toList(),
                readings,
                text(record, "form"),
                text(record, "protection"),
                Detail.recorded(text(record, "detail")));
    }

    /** The outcome that {@link #record(Schema, Outcome)} made the record of. */
    public static Outcome outcome(GenericRecord record) {
        var failure = record.get("failure");
        var status =
                switch (text(record, "status")) {
                    case "COMPLETE" -> new Status.Complete();
                    case "INCOMPLETE" -> new Status.Incomplete();
                    case "CANCELLED" -> new Status.Cancelled();
                    case "FAILED" ->
                            new Status.Failed(RefusalCode.valueOf(String.valueOf(failure)));
                    default -> throw new IllegalArgumentException("no such status");
                };
        return new Outcome(
                (Long) record.get("decision"),
                time(record),
                status,
                (Long) record.get("rows"),
                Detail.recorded(text(record, "detail")));
    }

    public static long micros(Instant time) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, time);
    }

    /** The field {@code time} of a record. */
    public static Instant time(GenericRecord record) {
        return Instant.EPOCH.plus((Long) record.get("time"), ChronoUnit.MICROS);
    }

    private static Verdict verdict(@Nullable Object refusal) {
        return refusal == null
                ? new Verdict.Answered()
                : new Verdict.Refused(RefusalCode.valueOf(refusal.toString()));
    }

    private static List<GenericRecord> readings(Schema schema, List<Reading> readings) {
        var readingSchema = schema.getField("readings").schema().getElementType();
        var columnSchema = readingSchema.getField("columns").schema().getElementType();
        var records = new ArrayList<GenericRecord>();
        for (var reading : readings) {
            var columns = new ArrayList<GenericRecord>();
            for (var treated : reading.columns()) {
                var column = new GenericData.Record(columnSchema);
                column.put("column", treated.column());
                column.put("treatment", treated.treatment());
                columns.add(column);
            }
            var record = new GenericData.Record(readingSchema);
            record.put("dataset", reading.dataset());
            record.put("columns", columns);
            records.add(record);
        }
        return records;
    }

    private static List<GenericRecord> records(GenericRecord record, String field) {
        return ((Collection<?>) record.get(field)).stream().map(GenericRecord.class::cast).toList();
    }

    private static String text(GenericRecord record, String field) {
        return record.get(field).toString();
    }
}
