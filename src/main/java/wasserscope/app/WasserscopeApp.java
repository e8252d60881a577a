package wasserscope.app;

import java.io.IOException;
import java.util.Optional;
import javafx.application.Application;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import wasserscope.app.control.KeyboardFocus;
import wasserscope.app.export.ExportController;
import wasserscope.app.export.ExportStrip;
import wasserscope.app.export.PictureCopy;
import wasserscope.app.files.ScenarioFiles;
import wasserscope.app.plane.ToolsController;
import wasserscope.app.scenes.SceneMenu;
import wasserscope.app.session.FailureReport;
import wasserscope.app.session.Message;
import wasserscope.app.session.Session;
import wasserscope.app.session.SessionAutosave;
import wasserscope.app.session.StartupState;
import wasserscope.app.settings.SettingsController;
import wasserscope.app.transport.TransportController;
import wasserscope.memory.PreferencesFile;
import wasserscope.memory.ReadResult;
import wasserscope.words.Words;
import wasserscope.work.Workers;

/** The window. It opens where the last one was closed, and plays; closing it ends every thread. */
public final class WasserscopeApp extends Application {

    private static final double LEAST_WIDTH = 1024;
    private static final double LEAST_HEIGHT = 640;
    private static final long PATIENCE_MILLIS = 2000;

    /** The toolkit makes the application itself, so this is how it is told. */
    private static volatile StartupState beginning;

    private static volatile Thread closing;

    private Session session;
    private Optional<SessionAutosave> autosave = Optional.empty();

    /** Opens the window and waits until it is closed. */
    public static void open(StartupState first) {
        beginning = first;
        launch(WasserscopeApp.class);
        Optional.ofNullable(closing).ifPresent(WasserscopeApp::await);
    }

    private static void await(Thread thread) {
        try {
            thread.join(PATIENCE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void start(Stage stage) throws IOException {
        StartupState first = beginning;
        session = new Session(first.moment(), first.view(), first.mark());
        Workers.listen(new FailureReport(session, first.home()));
        Thread.setDefaultUncaughtExceptionHandler((thread, cause) -> Workers.report(thread.getName(), cause));
        session.run().setPace(first.pace());
        if (first.moment().state().step() > 0) {
            session.run().recollect();
        }
        stage.setScene(scene(session, first.preferences().width(), first.preferences().height()));
        WindowTitle.follow(stage, session);
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setMaximized(first.preferences().maximized());
        CloseGuard.install(stage.getScene().getRoot(), session, stage);
        LanguageSwitch.install(session, stage, () -> renewed(stage));
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH); // Escape has other things to do first
        stage.show();
        session.begin();
        session.tell(new Message(Words.of("memory.title"), first.sentences()));
        session.playWhenSeen();
        if (new PreferencesFile(first.home()).preferences() instanceof ReadResult.Nothing<?>) {
            FirstCaptions.play(stage.getScene(), session);
        }
        autosave = first.slot().map(slot -> SessionAutosave.begin(slot, first, session, stage));
    }

    private void renewed(Stage stage) {
        CloseGuard.install(stage.getScene().getRoot(), session, stage);
        autosave.ifPresent(SessionAutosave::follow);
    }

    /**
     * Builds the window's scene over a session, in the language that is spoken.
     *
     * @throws IOException if the program's own FXML cannot be read
     */
    static Scene scene(Session session, double width, double height) throws IOException {
        ThemeStyles.loadFonts();
        FXMLLoader loader = new FXMLLoader(WasserscopeApp.class.getResource("window.fxml"), Words.language().bundle());
        loader.setControllerFactory(type -> controller(type, session));
        Parent root = loader.load();
        Scene scene = new Scene(root, width, height);
        scene.setFill(ThemeStyles.paint(session.view().getValue().theme().surfaces().background()));
        ThemeStyles.follow(scene, session);
        WindowController window = loader.getController();
        SceneMenu.install(root, session);
        ScenarioFiles files = ScenarioFiles.install(scene, session);
        PictureCopy pictures = new PictureCopy(scene, session);
        FileMenu.follow((Label) root.lookup("#unsaved"), session);
        ExportController export = (ExportController) loader.getNamespace().get("exportController");
        ExportStrip strip = new ExportStrip(session);
        ((VBox) root.lookup("#foot")).getChildren().addFirst(strip);
        export.serve(strip);
        ((Button) root.lookup("#open-export")).setOnAction(_ -> export.toggle());
        KeyboardFocus.install(scene);
        FileMenu.fill((MenuButton) root.lookup("#file"), session, files, pictures, export, window);
        KeyBindings.install(scene, session, window, files, pictures, export);
        return scene;
    }

    private static Object controller(Class<?> type, Session session) {
        if (type == WindowController.class) {
            return new WindowController(session);
        }
        if (type == SettingsController.class) {
            return new SettingsController(session);
        }
        if (type == TransportController.class) {
            return new TransportController(session);
        }
        if (type == ExportController.class) {
            return new ExportController(session);
        }
        if (type == ToolsController.class) {
            return new ToolsController(session);
        }
        throw new IllegalArgumentException("no controller of " + type);
    }

    /** Ends what the toolkit's thread owns; all that takes time is for a thread of its own, for which {@link #open} waits. */
    @Override
    public void stop() {
        session.end();
        closing = Workers.start("closing", () -> {
            autosave.ifPresent(SessionAutosave::close);
            session.close();
        });
    }
}
