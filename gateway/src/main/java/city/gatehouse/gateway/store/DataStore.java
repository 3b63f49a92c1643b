package city.gatehouse.gateway.store;

import java.util.List;
import org.apache.arrow.memory.BufferAllocator;

/** A place where data is kept, opened for reading only. Safe for use by many threads. */
public interface DataStore extends AutoCloseable {
    /** As the catalog knows it. */
    String name();

    /**
     * Starts a statement in the store's dialect; sessions run in UTC. Blocks until the first rows
     * are there.
     *
     * @param allocator owns every batch; it has to outlive the stream
     * @param stop reaches the store for as long as the stream is open
     * @throws StoreException when the store does not answer
     */
    BatchStream open(String sql, BufferAllocator allocator, Stop stop);

    /**
     * Every table and view of the store.
     *
     * @throws StoreException when the store does not answer
     */
    List<StoreTable> tables();

    /**
     * Starts to read some rows of a table, spread over it as far as the store does that without
     * reading all of it. Every column comes as text, in the order of {@link StoreTable#columns},
     * cut off after {@value SampleSql#LONGEST_TEXT} characters.
     *
     * @param rows at most
     * @throws StoreException as of {@link #open}
     */
    BatchStream sample(StoreTable table, int rows, BufferAllocator allocator, Stop stop);

    /**
     * Starts to read the distinct values of one column, as {@link #sample} has them and without
     * NULL.
     *
     * @param table its identifiers, outermost first
     * @param values at most
     * @throws StoreException as of {@link #open}
     */
    BatchStream distinct(
            List<String> table, String column, int values, BufferAllocator allocator, Stop stop);

    /**
     * Asks the store for nothing in particular.
     *
     * @throws StoreException when it does not answer
     */
    void check();

    /**
     * Lets go of the store. Streams that are open end with {@link
     * StoreException.Failure#UNAVAILABLE}.
     */
    @Override
    void close();
}
