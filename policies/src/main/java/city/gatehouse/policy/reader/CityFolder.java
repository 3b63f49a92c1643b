package city.gatehouse.policy.reader;

import city.gatehouse.policy.Position;
import city.gatehouse.policy.reader.document.Findings;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/**
 * The files of a city in a folder. Hidden files and folders (whose names begin with a dot) are left
 * alone; whatever cannot be read is reported.
 */
final class CityFolder implements CityFiles {
    private static final int LARGEST = 16_000_000;
    private static final int DEEPEST = 16;

    private final Path folder;
    private final String shownAs;
    private final Findings findings;

    /**
     * @param shownAs what positions call the folder
     */
    CityFolder(Path folder, String shownAs, Findings findings) {
        this.folder = folder.normalize();
        this.shownAs = shownAs;
        this.findings = findings;
    }

    @Override
    public List<Document> documents() {
        var documents = new ArrayList<Document>();
        if (!Files.isDirectory(folder)) {
            unreadable(folder, "there is no such folder");
            return documents;
        }
        try {
            Files.walkFileTree(
                    folder, EnumSet.noneOf(FileVisitOption.class), DEEPEST, visitor(documents));
        } catch (IOException _) {
            unreadable(folder, "the folder cannot be read");
        }
        return documents;
    }

    private SimpleFileVisitor<Path> visitor(List<Document> documents) {
        return new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
                boolean hidden = !path.equals(folder) && isHidden(path);
                return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
                if (isYaml(path) && !isHidden(path)) {
                    read(path).ifPresent(documents::add);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path path, IOException failure) {
                unreadable(path, "this cannot be read");
                return FileVisitResult.CONTINUE;
            }
        };
    }

    private static boolean isHidden(Path path) {
        return String.valueOf(path.getFileName()).startsWith(".");
    }

    private static boolean isYaml(Path path) {
        var name = String.valueOf(path.getFileName());
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }

    @Override
    public Optional<Document> find(String path) {
        try {
            var file = folder.resolve(path).normalize();
            boolean inside = file.startsWith(folder);
            return inside && Files.isRegularFile(file) ? read(file) : Optional.empty();
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }

    private Optional<Document> read(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                unreadable(file, "this file is larger than " + LARGEST + " bytes");
                return Optional.empty();
            }
            return Optional.of(new Document(name(file), shown(file), Files.readString(file)));
        } catch (CharacterCodingException _) {
            unreadable(file, "this file is not text in UTF-8");
        } catch (IOException _) {
            unreadable(file, "this file cannot be read");
        }
        return Optional.empty();
    }

    private String name(Path file) {
        return folder.relativize(file.normalize()).toString().replace('\\', '/');
    }

    private String shown(Path file) {
        var name = name(file);
        return name.isEmpty() ? shownAs : shownAs + "/" + name;
    }

    private void unreadable(Path path, String message) {
        findings.lost();
        findings.add(
                FindingCode.UNREADABLE_FILE,
                new Position(shown(path), 1, 1),
                message,
                "check the path, its permissions and its encoding");
    }
}
