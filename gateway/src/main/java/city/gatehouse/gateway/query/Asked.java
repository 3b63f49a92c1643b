package city.gatehouse.gateway.query;

import city.gatehouse.gateway.audit.Decision.Kind;
import city.gatehouse.gateway.audit.Detail;
import java.time.Instant;

/**
 * What was asked, as it is put on record however it is decided.
 *
 * @param sql empty where there is no statement
 * @param detail beside what the decision adds
 */
record Asked(Instant at, Kind kind, Session by, String sql, Detail detail) {
    static Asked of(Instant at, Kind kind, Question question) {
        return new Asked(at, kind, question.session(), question.sql(), Detail.none());
    }

    /** By another than the one whose question it is; both are on record. */
    Asked byOfficer(Session officer) {
        var forWhom = Detail.words("explained with the stores' SQL").about(by.account());
        return new Asked(at, kind, officer, sql, forWhom);
    }

    /** Without the statement, which can hold resident data. */
    @Override
    public String toString() {
        return "Asked[" + kind + ", " + by.account().name() + "]";
    }
}
