package city.gatehouse.gateway.audit;

import city.gatehouse.policy.Position;
import city.gatehouse.policy.catalog.Account;
import city.gatehouse.policy.catalog.Store;
import com.google.errorprone.annotations.CompileTimeConstant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;

/**
 * What a record tells the privacy officer beside its fields. It cannot hold resident data or
 * literals, because nothing computed at run time becomes part of it but numbers, positions, names
 * of accounts and stores, and where in the code an exception was thrown; an exception's message is
 * left out, since stores and parsers quote values in theirs.
 */
public final class Detail {
    private static final Detail NONE = new Detail("");
    private static final int CAUSES = 5;
    private static final int FRAMES = 3;

    private final String text;

    private Detail(String text) {
        this.text = text;
    }

    public static Detail none() {
        return NONE;
    }

    /** Words that stand in the source code; the compiler rejects any other. */
    public static Detail words(@CompileTimeConstant String text) {
        return new Detail(text);
    }

    /** As it was read from a record. */
    static Detail recorded(String text) {
        return new Detail(text);
    }

    /** The classes of an exception and its causes, and where they were thrown. */
    public static Detail of(Throwable thrown) {
        var parts = new ArrayList<String>();
        var seen = Collections.newSetFromMap(new IdentityHashMap<Throwable, Boolean>());
        for (Throwable t = thrown; t != null && parts.size() < CAUSES && seen.add(t); ) {
            parts.add(described(t));
            t = t.getCause();
        }
        return new Detail(String.join("; caused by ", parts));
    }

    /** Adds a line and a column of the statement. */
    public Detail at(Position position) {
        return and("line " + position.line() + ", column " + position.column());
    }

    /** Adds a number under a name that stands in the source code. */
    public Detail with(@CompileTimeConstant String name, long number) {
        return and(name + " " + number);
    }

    /** Adds the name of an account of the city. */
    public Detail about(Account account) {
        return and("as account " + account.name());
    }

    /** Adds the name of a store of the city. */
    public Detail about(Store store) {
        return and("store " + store.name());
    }

    /** Both. */
    public Detail and(Detail other) {
        return other.text.isEmpty() ? this : and(other.text);
    }

    public String text() {
        return text;
    }

    private Detail and(String more) {
        return new Detail(text.isEmpty() ? more : text + "; " + more);
    }

    private static String described(Throwable thrown) {
        var frames = new ArrayList<String>();
        for (var frame : thrown.getStackTrace()) {
            if (frames.isEmpty() || frame.getClassName().startsWith("city.gatehouse.")) {
                frames.add(
                        frame.getClassName()
                                + "."
                                + frame.getMethodName()
                                + ":"
                                + frame.getLineNumber());
            }
            if (frames.size() == FRAMES) {
                break;
            }
        }
        return thrown.getClass().getName() + " at " + String.join(", ", frames);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Detail d && d.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
