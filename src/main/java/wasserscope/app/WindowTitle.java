package wasserscope.app;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Stage;
import wasserscope.app.session.Document;
import wasserscope.app.session.Workspace;
import wasserscope.words.Words;

/** The words in the window's title bar: the name of the run's file, where it has one, and of the program. */
final class WindowTitle {

    private WindowTitle() {}

    /** Keeps the title of a window. */
    static void follow(Stage stage, Workspace workspace) {
        workspace.document().mark().addListener((_, _, mark) -> stage.setTitle(of(mark)));
        stage.setTitle(of(workspace.document().mark().getValue()));
    }

    private static String of(Document.Mark mark) {
        Optional<Path> name = mark.file().map(Path::getFileName);
        return name.map(file -> Words.of("window.titled", file.toString())).orElse(Words.of("window.title"));
    }
}
