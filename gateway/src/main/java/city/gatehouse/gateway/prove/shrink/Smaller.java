package city.gatehouse.gateway.prove.shrink;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lists and options with one of their parts smaller or gone. */
final class Smaller {
    private Smaller() {}

    /** With one element replaced by something smaller. */
    static <T> Stream<List<T>> each(List<T> list, Function<T, Stream<T>> smaller) {
        return IntStream.range(0, list.size())
                .boxed()
                .flatMap(i ->
                        smaller.apply(list.get(i))
                                .map(element -> {
                                    var copy = new ArrayList<>(list);
                                    copy.set(i, element);
                                    return List.copyOf(copy);
                                }));
    }

    /** With one element less. */
    static <T> Stream<List<T>> without(List<T> list) {
        return IntStream.range(0, list.size())
                .mapToObj(i -> {
                    var copy = new ArrayList<>(list);
                    copy.remove(i);
                    return List.copyOf(copy);
                });
    }

    /** Gone, or smaller. */
    static <T> Stream<Optional<T>> option(Optional<T> value, Function<T, Stream<T>> smaller) {
        return value.stream()
                .flatMap(there ->
                        Stream.concat(
                                Stream.of(Optional.empty()),
                                smaller.apply(there).map(Optional::of)));
    }
}
