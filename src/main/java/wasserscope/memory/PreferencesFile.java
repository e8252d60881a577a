package wasserscope.memory;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import wasserscope.file.AtomicFile;
import wasserscope.file.Existing;
import wasserscope.scenario.Appearance;
import wasserscope.scenario.Layer;

/** What all windows remember together: preferences, the files used of late, and the folder of exports. The last to write wins. May be called from any thread. */
public final class PreferencesFile {

    /** How many files are remembered. */
    public static final int MOST_FILES = 10;

    private static final int VERSION = 1;

    private final Path preferences;
    private final Path files;
    private final Path folder;

    /** Opens the notebook of a folder, which need not exist. */
    public PreferencesFile(Path home) {
        this.preferences = home.resolve("preferences.properties");
        this.files = home.resolve("recent-files.txt");
        this.folder = home.resolve("export-folder.txt");
    }

    /** Returns the preferences; what cannot be read is put aside. */
    public ReadResult<Preferences> preferences() {
        if (!Files.exists(preferences)) {
            return new ReadResult.Nothing<>();
        }
        ReadResult<Preferences> recall = read();
        return recall instanceof ReadResult.Lost<Preferences>(RestoreProblem reason, var _)
                ? new ReadResult.Lost<>(reason, Optional.of(SetAside.move(preferences)))
                : recall;
    }

    /** Returns the language that was chosen, if one is remembered; nothing is put aside. */
    public Optional<Locale> language() {
        return Files.exists(preferences) && read() instanceof ReadResult.Whole<Preferences>(Preferences found)
                ? found.language()
                : Optional.empty();
    }

    private ReadResult<Preferences> read() {
        Properties written = new Properties();
        try (Reader in = Files.newBufferedReader(preferences)) {
            written.load(in);
            if (Integer.parseInt(written.getProperty("version", "")) > VERSION) {
                return new ReadResult.Lost<>(RestoreProblem.PREFERENCES_NEWER);
            }
            Set<Layer> toggled = Arrays.stream(written.getProperty("toggled-layers", "").split(" ", -1))
                    .filter(name -> !name.isEmpty())
                    .map(Layer::valueOf)
                    .collect(Collectors.toSet());
            return new ReadResult.Whole<>(new Preferences(
                    Appearance.valueOf(written.getProperty("theme", "")),
                    toggled(toggled),
                    written.getProperty("time", "").equals("logarithmic"),
                    Double.parseDouble(written.getProperty("width", "")),
                    Double.parseDouble(written.getProperty("height", "")),
                    written.getProperty("maximized", "").equals("true"),
                    Optional.ofNullable(written.getProperty("language")).map(Locale::forLanguageTag)));
        } catch (IOException | IllegalArgumentException e) {
            return new ReadResult.Lost<>(RestoreProblem.PREFERENCES_DAMAGED);
        }
    }

    /** Returns what is shown of usual and other layers, or back: layers that a newer program adds are then shown as usual. */
    private static Set<Layer> toggled(Set<Layer> layers) {
        return Arrays.stream(Layer.values())
                .filter(layer -> Layer.usual().contains(layer) != layers.contains(layer))
                .collect(Collectors.toSet());
    }

    /**
     * Remembers preferences.
     *
     * @throws IOException if the disk fails; then what was remembered before stays
     */
    public void write(Preferences next) throws IOException {
        Properties written = new Properties();
        written.setProperty("version", Integer.toString(VERSION));
        written.setProperty("theme", next.appearance().name());
        written.setProperty("toggled-layers",
                toggled(next.layers()).stream().sorted().map(Layer::name).collect(Collectors.joining(" ")));
        written.setProperty("time", next.logarithmicTime() ? "logarithmic" : "linear");
        written.setProperty("width", Double.toString(next.width()));
        written.setProperty("height", Double.toString(next.height()));
        written.setProperty("maximized", Boolean.toString(next.maximized()));
        next.language().ifPresent(language -> written.setProperty("language", language.toLanguageTag()));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            written.store(bytes, null);
        } catch (IOException e) {
            throw new UncheckedIOException("memory has no disk to fail", e);
        }
        AtomicFile.write(preferences, bytes.toByteArray(), Existing.REPLACE);
    }

    /** Returns the files used of late, the last one first. */
    public List<Path> recentFiles() {
        List<Path> recent = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(files)) {
                add(recent, line);
            }
        } catch (IOException none) {
            return List.copyOf(recent);
        }
        return List.copyOf(recent.subList(0, Math.min(MOST_FILES, recent.size())));
    }

    /** Returns the folder to which something was exported last. */
    public Optional<Path> exportFolder() {
        List<Path> found = new ArrayList<>();
        try {
            Files.readAllLines(folder).stream().limit(1).forEach(line -> add(found, line));
        } catch (IOException none) {
            return Optional.empty();
        }
        return found.stream().findFirst();
    }

    /**
     * Remembers that something was exported to a folder.
     *
     * @throws IOException if the disk fails; then what was remembered before stays
     */
    public void exportedTo(Path where) throws IOException {
        byte[] line = (where.toAbsolutePath().normalize() + "\n").getBytes(StandardCharsets.UTF_8);
        AtomicFile.write(folder, line, Existing.REPLACE);
    }

    private static void add(List<Path> recent, String line) {
        try {
            Path file = Path.of(line);
            if (file.isAbsolute() && !recent.contains(file)) {
                recent.add(file);
            }
        } catch (InvalidPathException noPath) {
            return;
        }
    }

    /**
     * Remembers that a file was used.
     *
     * @throws IOException if the disk fails; then what was remembered before stays
     */
    public void used(Path file) throws IOException {
        List<Path> recent = new ArrayList<>(recentFiles());
        Path whole = file.toAbsolutePath().normalize();
        recent.remove(whole);
        recent.addFirst(whole);
        String text = recent.stream()
                .limit(MOST_FILES)
                .map(Path::toString)
                .filter(name -> name.lines().count() == 1)
                .collect(Collectors.joining("\n", "", "\n"));
        AtomicFile.write(files, text.getBytes(StandardCharsets.UTF_8), Existing.REPLACE);
    }
}
