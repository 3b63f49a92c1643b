package city.gatehouse.gateway.front.http.answer;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The answers that are on their way, so that they end when the front does. */
@Singleton
public final class OpenAnswers {
    private final Set<StreamedAnswer> open = ConcurrentHashMap.newKeySet();

    void add(StreamedAnswer answer) {
        open.add(answer);
    }

    void remove(StreamedAnswer answer) {
        open.remove(answer);
    }

    /** Breaks off what is still open. */
    public void discard() {
        open.forEach(StreamedAnswer::discard);
    }
}
