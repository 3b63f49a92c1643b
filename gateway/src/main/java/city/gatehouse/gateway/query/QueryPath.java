package city.gatehouse.gateway.query;

import city.gatehouse.engine.authorize.VisibleDataset;
import city.gatehouse.engine.split.QueryShape;
import java.util.List;

/** The only way from a question to an answer. Every front calls it and nothing else. */
public final class QueryPath {
    /**
     * Answers a question.
     *
     * @throws AnswerRefusedException when it is not answered
     */
    public SafeBatches answer(Question question) {
        throw new UnsupportedOperationException("being built");
    }

    /**
     * What the answer to a statement would look like; recorded when refused. No store is touched.
     */
    public QueryShape describe(Question question) {
        throw new UnsupportedOperationException("being built");
    }

    /** What the session's account sees for its purpose: the only source of metadata. */
    public List<VisibleDataset> catalog(Session session) {
        throw new UnsupportedOperationException("being built");
    }
}
