package wasserscope.draw.sheet;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The faces the program is set in. They come with it, so that every machine shows the same text. Safe for any thread. */
public enum Typefaces {
    /** Labels and numbers; its digits are of one width. */
    SANS("LiberationSans-Regular"),
    /** Titles. */
    BOLD("LiberationSans-Bold"),
    /** Symbols. */
    SYMBOL("LiberationSerif-Italic");

    private final String resource;
    private final Map<Float, Font> sizes = new ConcurrentHashMap<>();
    private Optional<Font> base = Optional.empty();
    private Optional<File> file = Optional.empty();

    Typefaces(String name) {
        this.resource = "liberation/" + name + ".ttf";
    }

    /**
     * Returns the face at {@code size} points.
     *
     * @throws UncheckedIOException if there is no folder in which the face can be unpacked, as the toolkit needs it
     */
    public Font at(float size) {
        return sizes.computeIfAbsent(size, points -> base().deriveFont(points));
    }

    /** Opens the font file; the caller closes it. */
    public final InputStream open() {
        InputStream in = Typefaces.class.getResourceAsStream(resource);
        if (in == null) {
            throw new IllegalStateException("the program is incomplete, a font is missing: " + resource);
        }
        return in;
    }

    /** Returns the file from which the face was loaded, if that is one of its own: it stays as long as the process. */
    public synchronized Optional<File> file() {
        base();
        return file;
    }

    private synchronized Font base() {
        if (base.isEmpty()) {
            try {
                base = Optional.of(load());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (FontFormatException e) {
                throw new IllegalStateException("the program's own font cannot be read: " + resource, e);
            }
        }
        return base.get();
    }

    /** Loads from the program's folder; out of a jar the JDK unpacks it to the temporary folder or, if it cannot, we do to another. */
    private Font load() throws IOException, FontFormatException {
        URL place = Typefaces.class.getResource(resource);
        if (place != null && place.getProtocol().equals("file")) {
            file = Optional.of(new File(URI.create(place.toString())));
            return Font.createFont(Font.TRUETYPE_FONT, file.get());
        }
        try (InputStream in = open()) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException noTemporaryFolder) {
            file = Optional.of(unpacked(noTemporaryFolder));
            return Font.createFont(Font.TRUETYPE_FONT, file.get());
        }
    }

    private File unpacked(IOException noTemporaryFolder) throws IOException {
        for (Path folder : folders()) {
            try (InputStream in = open()) {
                Path made = Files.createTempFile(Files.createDirectories(folder), "wasserscope", ".ttf");
                made.toFile().deleteOnExit();
                Files.write(made, in.readAllBytes());
                return made.toFile();
            } catch (IOException next) {
                noTemporaryFolder.addSuppressed(next);
            }
        }
        throw noTemporaryFolder;
    }

    /** Returns where else something may be unpacked: memory that looks like a folder, and where what can be made again is kept. */
    private static Iterable<Path> folders() {
        Stream<String> named = Stream.of(
                System.getProperty("wasserscope.home"), System.getenv("XDG_RUNTIME_DIR"), "/dev/shm",
                System.getenv("XDG_CACHE_HOME"));
        Stream<Path> home = Optional.ofNullable(System.getenv("HOME")).map(user -> Path.of(user, ".cache")).stream();
        return Stream.concat(
                named.filter(name -> name != null && !name.isEmpty()).map(Path::of)
                        .filter(folder -> !folder.equals(Path.of("/dev/shm")) || Files.isDirectory(folder)),
                home).toList();
    }
}
