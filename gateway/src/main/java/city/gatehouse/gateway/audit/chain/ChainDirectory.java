package city.gatehouse.gateway.audit.chain;

import city.gatehouse.gateway.audit.format.BrokenChainException;
import city.gatehouse.gateway.audit.format.Fault;
import city.gatehouse.gateway.state.OwnerOnly;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The files of one chain: {@code 00000001.avro} and so on, {@code head}, and {@code lock}. */
record ChainDirectory(Path path, String chain) {
    private static final Pattern CHAIN = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");
    private static final Pattern SEGMENT = Pattern.compile("\\d{8}\\.avro");

    static ChainDirectory of(Path audit, String chain) {
        if (!CHAIN.matcher(chain).matches()) {
            throw new IllegalArgumentException("a chain is named with letters, digits and `-`");
        }
        return new ChainDirectory(audit.resolve(chain), chain);
    }

    /** The chains below a directory, by name. */
    static List<ChainDirectory> all(Path audit) throws IOException {
        if (!Files.isDirectory(audit)) {
            return List.of();
        }
        try (var below = Files.list(audit)) {
            return below.filter(Files::isDirectory)
                    .map(p -> String.valueOf(p.getFileName()))
                    .filter(name -> CHAIN.matcher(name).matches())
                    .sorted()
                    .map(name -> of(audit, name))
                    .toList();
        }
    }

    Path segment(int number) {
        return path.resolve(String.format("%08d.avro", number));
    }

    Path lock() {
        return path.resolve("lock");
    }

    /** Where bytes are kept that were cut off a segment. */
    Path torn(int segment, long offset) {
        return path.resolve(String.format("%08d.torn-%d", segment, offset));
    }

    /**
     * The numbers of the segments, from 1.
     *
     * @throws BrokenChainException when one is missing
     */
    List<Integer> segments() throws IOException, BrokenChainException {
        List<Integer> found;
        try (var files = Files.list(path)) {
            found =
                    files.map(p -> String.valueOf(p.getFileName()))
                            .filter(name -> SEGMENT.matcher(name).matches())
                            .map(name -> Integer.parseInt(name.substring(0, 8)))
                            .sorted()
                            .toList();
        }
        var numbers = new ArrayList<Integer>();
        for (int number : found) {
            if (number != numbers.size() + 1) {
                throw new BrokenChainException(
                        Fault.MISSING,
                        String.valueOf(segment(numbers.size() + 1).getFileName()),
                        0,
                        "the file is missing");
            }
            numbers.add(number);
        }
        return numbers;
    }

    /**
     * The head, as the file has it.
     *
     * @throws BrokenChainException when it cannot be read
     */
    Optional<Head> head() throws IOException, BrokenChainException {
        var file = path.resolve("head");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    Head.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new BrokenChainException(
                    Fault.SIGNATURE, "head", 0, "the signed head cannot be read");
        }
    }

    void head(Head head) throws IOException {
        OwnerOnly.replace(path.resolve("head"), head.encode(), true);
    }
}
