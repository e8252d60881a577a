package wasserscope.app.export;

import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import wasserscope.file.Existing;
import wasserscope.words.Words;

/**
 * Where something is exported to.
 *
 * @param path the file, with the ending of its kind
 * @param existing whether a file that is there may be replaced: only one about which the dialog has asked
 */
public record ExportFile(Path path, Existing existing) {

    /**
     * Asks under which name.
     *
     * @param stem the name that is proposed, without its ending
     * @param folder where things were exported to before
     */
    static Optional<ExportFile> ask(Scene scene, ExportKind kind, String stem, ExportFolder folder) {
        FileChooser chooser = new FileChooser();
        chooser.getExtensionFilters().add(new ExtensionFilter(Words.name(kind), "*" + last(kind)));
        chooser.setInitialFileName(stem + last(kind));
        folder.last().ifPresent(chooser::setInitialDirectory);
        Optional<Path> chosen =
                Optional.ofNullable(chooser.showSaveDialog(scene.getWindow())).flatMap(ExportFile::path);
        chosen.ifPresent(folder::used);
        return chosen.map(file -> named(file, kind));
    }

    /** Returns the name of a file; none if the system's encoding of names does not have its letters. */
    private static Optional<Path> path(File file) {
        try {
            return Optional.of(file.toPath());
        } catch (InvalidPathException noName) {
            return Optional.empty();
        }
    }

    /** Returns a chosen name with the ending of its kind. */
    public static ExportFile named(Path chosen, ExportKind kind) {
        String name = chosen.getFileName().toString();
        boolean ends = name.toLowerCase(Locale.ROOT).endsWith(last(kind));
        if (kind == ExportKind.PNG_SEQUENCE) {
            String stem = (ends ? name.substring(0, name.length() - last(kind).length()) : name).replace("%", "");
            return new ExportFile(chosen.resolveSibling(stem + kind.ending()), Existing.KEEP);
        }
        return ends
                ? new ExportFile(chosen, Existing.REPLACE)
                : new ExportFile(chosen.resolveSibling(name + last(kind)), Existing.KEEP);
    }

    private static String last(ExportKind kind) {
        return kind.ending().substring(kind.ending().lastIndexOf('.'));
    }
}
