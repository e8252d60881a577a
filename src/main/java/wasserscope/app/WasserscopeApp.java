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
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import wasserscope.app.compare.CompareBar;
import wasserscope.app.control.KeyboardFocus;
import wasserscope.app.data.DataController;
import wasserscope.app.export.ExportController;
import wasserscope.app.export.ExportStrip;
import wasserscope.app.export.PictureCopy;
import wasserscope.app.files.ScenarioFiles;
import wasserscope.app.plane.ToolsController;
import wasserscope.app.scenes.SceneMenu;
import wasserscope.app.session.FailureReport;
import wasserscope.app.session.Message;
import wasserscope.app.session.SessionAutosave;
import wasserscope.app.session.StartupState;
import wasserscope.app.session.StorySession;
import wasserscope.app.session.Workspace;
import wasserscope.app.settings.SettingsController;
import wasserscope.app.story.StoryFiles;
import wasserscope.app.story.StoryLayer;
import wasserscope.app.story.StoryOffer;
import wasserscope.app.story.StoryShelf;
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

    private Workspace workspace;
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
        workspace = new Workspace(first.moments(), first.view(), first.mark());
        Workers.listen(new FailureReport(workspace, first.home()));
        Thread.setDefaultUncaughtExceptionHandler((thread, cause) -> Workers.report(thread.getName(), cause));
        workspace.clock().setPace(first.pace());
        if (first.moments().getFirst().state().step() > 0) {
            workspace.clock().recollect();
        }
        stage.setScene(scene(workspace, first.preferences().width(), first.preferences().height()));
        WindowTitle.follow(stage, workspace);
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setMaximized(first.preferences().maximized());
        CloseGuard.install(stage.getScene().getRoot(), workspace, stage);
        LanguageSwitch.install(workspace, stage, () -> renewed(stage));
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH); // Escape has other things to do first
        begin(stage);
        stage.show();
        workspace.tell(new Message(Words.of("memory.title"), first.sentences()));
        workspace.whenSeen(workspace.clock()::play);
        boolean firstStart = new PreferencesFile(first.home()).preferences() instanceof ReadResult.Nothing<?>;
        first.story().ifPresent(told -> told.tell(workspace.stories()));
        first.table().ifPresent(file -> data(stage.getScene()).open(file, () -> {}));
        workspace.stories().offer(first.story().isPresent() ? StorySession.Offer.NONE
                : firstStart ? StorySession.Offer.TOUR : StorySession.Offer.LEFT);
        autosave = first.slot().map(slot -> SessionAutosave.begin(slot, first, workspace, stage));
    }

    /** Lets the pictures begin while the toolkit still makes the window; of a maximized one only that knows how large they are. */
    private void begin(Stage stage) {
        if (!stage.isMaximized()) {
            Parent root = stage.getScene().getRoot();
            root.applyCss();
            root.layout();
        }
        workspace.begin();
    }

    private void renewed(Stage stage) {
        CloseGuard.install(stage.getScene().getRoot(), workspace, stage);
        autosave.ifPresent(SessionAutosave::follow);
    }

    /**
     * Builds the window's scene over a session, in the language that is spoken.
     *
     * @throws IOException if the program's own FXML cannot be read
     */
    static Scene scene(Workspace workspace, double width, double height) throws IOException {
        ThemeStyles.loadFonts();
        FXMLLoader loader = new FXMLLoader(WasserscopeApp.class.getResource("window.fxml"), Words.language().bundle());
        loader.setControllerFactory(type -> controller(type, workspace));
        Parent root = loader.load();
        Scene scene = new Scene(root, width, height);
        scene.setFill(ThemeStyles.paint(workspace.view().getValue().theme().surfaces().background()));
        ThemeStyles.follow(scene, workspace);
        WindowController window = loader.getController();
        StoryLayer.install((StackPane) root, workspace);
        SceneMenu scenes = SceneMenu.install((StackPane) root, workspace);
        StoryShelf stories = StoryShelf.of(workspace, scenes::close);
        scenes.addFirst(stories.title(), stories.tiles());
        ((Button) root.lookup("#open-stories")).setOnAction(_ -> scenes.open());
        DataController.install((VBox) root.lookup("#data"), workspace);
        ScenarioFiles files = ScenarioFiles.install(scene, workspace);
        files.leave(StoryFiles::isOne, StoryFiles.of(workspace)::open);
        PictureCopy pictures = new PictureCopy(scene, workspace);
        FileMenu.follow((Label) root.lookup("#unsaved"), workspace);
        ExportController export = ExportController.install((VBox) root.lookup("#export"), workspace);
        ExportStrip strip = new ExportStrip(workspace);
        ((VBox) root.lookup("#foot")).getChildren().addFirst(strip);
        export.serve(strip);
        CompareBar.install((Button) root.lookup("#open-comparison"), workspace);
        ((Button) root.lookup("#open-export")).setOnAction(_ -> export.toggle());
        KeyboardFocus.install(scene);
        FileMenu.fill((MenuButton) root.lookup("#file"), workspace, files, pictures, export, window);
        KeyBindings.install(scene, workspace,
                new KeyBindings.Parts(window, files, pictures, export, data(scene), scenes, stories));
        StoryOffer.follow((StackPane) root, workspace, stories);
        return scene;
    }

    private static DataController data(Scene scene) {
        return (DataController) scene.lookup("#data").getUserData();
    }

    private static Object controller(Class<?> type, Workspace workspace) {
        if (type == WindowController.class) {
            return new WindowController(workspace);
        }
        if (type == SettingsController.class) {
            return new SettingsController(workspace);
        }
        if (type == TransportController.class) {
            return new TransportController(workspace);
        }
        if (type == ToolsController.class) {
            return new ToolsController(workspace);
        }
        throw new IllegalArgumentException("no controller of " + type);
    }

    /** Ends what the toolkit's thread owns; all that takes time is for a thread of its own, for which {@link #open} waits. */
    @Override
    public void stop() {
        workspace.end();
        closing = Workers.start("closing", () -> {
            autosave.ifPresent(SessionAutosave::close);
            workspace.close();
        });
    }
}
