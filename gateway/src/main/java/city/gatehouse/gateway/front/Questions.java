package city.gatehouse.gateway.front;

import city.gatehouse.engine.authorize.VisibleDataset;
import city.gatehouse.engine.split.QueryShape;
import city.gatehouse.gateway.query.Explanation;
import city.gatehouse.gateway.query.QueryPath;
import city.gatehouse.gateway.query.Question;
import city.gatehouse.gateway.query.SafeBatches;
import city.gatehouse.gateway.query.Session;
import java.util.List;

/** All that a front may ask for: {@link QueryPath}, as fronts see it. */
public interface Questions {
    /** As {@link QueryPath#answer}. */
    SafeBatches answer(Question question);

    /** As {@link QueryPath#describe}. */
    QueryShape describe(Question question);

    /** As {@link QueryPath#explain(Question)}. */
    Explanation explain(Question question);

    /** As {@link QueryPath#catalog}. */
    List<VisibleDataset> catalog(Session session);

    static Questions to(QueryPath path) {
        return new Questions() {
            @Override
            public SafeBatches answer(Question question) {
                return path.answer(question);
            }

            @Override
            public QueryShape describe(Question question) {
                return path.describe(question);
            }

            @Override
            public Explanation explain(Question question) {
                return path.explain(question);
            }

            @Override
            public List<VisibleDataset> catalog(Session session) {
                return path.catalog(session);
            }
        };
    }
}
