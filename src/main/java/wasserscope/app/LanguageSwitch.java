package wasserscope.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import wasserscope.app.session.Workspace;
import wasserscope.words.Language;
import wasserscope.words.Words;

/** Builds the window's content anew when another language is chosen; the session stays, its run and its file. For the FX thread. */
final class LanguageSwitch {

    private final Workspace workspace;
    private final Stage stage;
    private final Runnable renewed;

    private LanguageSwitch(Workspace workspace, Stage stage, Runnable renewed) {
        this.workspace = workspace;
        this.stage = stage;
        this.renewed = renewed;
    }

    /**
     * Watches the language of the session's view.
     *
     * @param renewed told when new content stands in the window: whoever listened to the session must do so again
     */
    static void install(Workspace workspace, Stage stage, Runnable renewed) {
        new LanguageSwitch(workspace, stage, renewed).follow();
    }

    private void follow() {
        workspace.view().addListener((_, before, now) -> {
            if (before.language() != now.language()) {
                Platform.runLater(() -> speak(now.language())); // the listeners of the old content come first
            }
        });
    }

    private void speak(Language language) {
        Words.speak(language);
        workspace.renew();
        Scene before = stage.getScene();
        try {
            stage.setScene(WasserscopeApp.scene(workspace, before.getWidth(), before.getHeight()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        stage.setTitle(Words.of("window.title"));
        follow();
        renewed.run();
    }
}
