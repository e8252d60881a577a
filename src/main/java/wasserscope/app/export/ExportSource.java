package wasserscope.app.export;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import wasserscope.app.session.Document;
import wasserscope.draw.view.View;
import wasserscope.run.Frame;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.library.Library;
import wasserscope.scenario.library.LibraryScene;

/**
 * Where a run that is exported comes from, in the words of the command line.
 *
 * @param name the name of a built-in scenario, or a file
 * @param stem how files made of it are called, without an ending
 * @param kept whether a command that reads that name finds the run as it is seen
 */
record ExportSource(String name, String stem, boolean kept) {

    private static final String ENDING = ".wscope.json";
    private static final String UNNAMED = "wasserscope";

    /** Returns the source of a run: its file, or else the scene it began as; of two beside each other the file that they are to be saved in. */
    static ExportSource of(Frame frame, View seen, Document.Mark mark) {
        ExportSource source = of(frame.scenario(), seen, mark);
        return frame.beside().isPresent() ? new ExportSource(source.stem + ENDING, source.stem, false) : source;
    }

    private static ExportSource of(Scenario scenario, View seen, Document.Mark mark) {
        boolean asSeen = isAsked(scenario, seen);
        if (mark.file().isPresent()) {
            Path file = mark.file().get();
            return new ExportSource(file.toString(), stem(file), !mark.unsaved() && asSeen);
        }
        Optional<LibraryScene> scene = Library.scenes().stream()
                .filter(known -> known.scenario().title().equals(scenario.title()))
                .findFirst();
        String stem = scene.map(LibraryScene::name).orElseGet(() -> plain(scenario.title()));
        return scene.map(LibraryScene::scenario).filter(scenario::equals).isPresent()
                ? new ExportSource(stem, stem, asSeen)
                : new ExportSource(stem + ENDING, stem, false);
    }

    /** Tells whether a command that is told nothing else shows the run like this, but for the theme. */
    private static boolean isAsked(Scenario scenario, View seen) {
        View asked = View.of(scenario.look());
        return seen.window().isEmpty() && seen.layers().equals(asked.layers())
                && seen.timeScale() == asked.timeScale() && seen.weightSign() == asked.weightSign();
    }

    private static String stem(Path file) {
        String name = file.getFileName().toString();
        return name.replaceFirst("(?i)(\\.wscope)?\\.json$", "");
    }

    private static String plain(String title) {
        String ascii = Normalizer.normalize(title, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return ascii.isEmpty() ? UNNAMED : ascii;
    }
}
