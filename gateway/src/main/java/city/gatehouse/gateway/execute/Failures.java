package city.gatehouse.gateway.execute;

import city.gatehouse.gateway.audit.Detail;
import city.gatehouse.gateway.store.Stop;
import city.gatehouse.gateway.store.StoreException;
import city.gatehouse.policy.refusal.RefusalCode;
import city.gatehouse.policy.refusal.RefusedException;
import org.apache.arrow.memory.OutOfMemoryException;

/** What the caller is told of a failure while answering, and what the privacy officer is. */
public final class Failures {
    private Failures() {}

    /** Whatever fails once the brake was pulled was stopped. */
    public static RefusalCode code(Throwable thrown, Stop stop) {
        return stop.reason().map(Failures::stopped).orElseGet(() -> code(thrown));
    }

    private static RefusalCode stopped(Stop.Reason reason) {
        return switch (reason) {
            case CANCELLED -> RefusalCode.CANCELLED;
            case TIMEOUT -> RefusalCode.TIMEOUT;
        };
    }

    private static RefusalCode code(Throwable thrown) {
        return switch (thrown) {
            case RefusedException refused -> refused.refusal().code();
            case StoreException store ->
                    switch (store.failure()) {
                        case DATA -> RefusalCode.DATA_ERROR;
                        case MEMORY, BUSY -> RefusalCode.TOO_MUCH;
                        case STOPPED -> RefusalCode.CANCELLED;
                        case UNREACHABLE, UNAVAILABLE, DENIED, UNREADABLE, REJECTED ->
                                RefusalCode.STORE_UNAVAILABLE;
                        case UNEXPECTED -> RefusalCode.INTERNAL;
                    };
            case OutOfMemoryException _ -> RefusalCode.TOO_MUCH;
            default -> RefusalCode.INTERNAL;
        };
    }

    /** Classes and places, and of a store the kind of its failure; nothing that it said. */
    public static Detail detail(Throwable thrown) {
        var where = Detail.of(thrown);
        return thrown instanceof StoreException store ? kind(store.failure()).and(where) : where;
    }

    private static Detail kind(StoreException.Failure failure) {
        return switch (failure) {
            case DATA -> Detail.words("a data error");
            case MEMORY -> Detail.words("out of memory");
            case BUSY -> Detail.words("no connection came free");
            case STOPPED -> Detail.words("stopped");
            case UNREACHABLE -> Detail.words("a store cannot be reached");
            case UNAVAILABLE -> Detail.words("a store cannot be reached or read");
            case DENIED -> Detail.words("a store refuses the gateway's account");
            case UNREADABLE ->
                    Detail.words(
                            "a store does not let the gateway's account read what it asks for");
            case REJECTED -> Detail.words("a store is not as the catalog says");
            case UNEXPECTED -> Detail.words("a store failed in an unexpected way");
        };
    }
}
