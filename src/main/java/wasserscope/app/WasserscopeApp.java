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
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import wasserscope.app.export.ExportController;
import wasserscope.app.export.ExportFile;
import wasserscope.app.export.ExportStrip;
import wasserscope.app.export.PictureCopy;
import wasserscope.app.files.ScenarioFiles;
import wasserscope.app.plane.ToolsController;
import wasserscope.app.scenes.SceneMenu;
import wasserscope.app.session.Message;
import wasserscope.app.session.Session;
import wasserscope.app.session.SessionAutosave;
import wasserscope.app.session.StartupState;
import wasserscope.app.settings.SettingsController;
import wasserscope.app.transport.TransportController;
import wasserscope.words.Words;

/** The window. It opens where the last one was closed, and plays; closing it ends every thread. */
public final class WasserscopeApp extends Application {

    private static final double LEAST_WIDTH = 1024;
    private static final double LEAST_HEIGHT = 640;

    /** The toolkit makes the application itself, so this is how it is told. */
    private static volatile StartupState beginning;

    private Session session;
    private Optional<SessionAutosave> keeping = Optional.empty();

    /** Opens the window and waits until it is closed. */
    public static void open(StartupState first) {
        beginning = first;
        launch(WasserscopeApp.class);
    }

    @Override
    public void start(Stage stage) throws IOException {
        StartupState first = beginning;
        session = new Session(first.moment(), first.view(), first.mark());
        session.run().setPace(first.pace());
        if (first.moment().state().step() > 0) {
            session.run().recollect();
        }
        stage.setScene(scene(session, first.preferences().width(), first.preferences().height()));
        stage.setTitle(Words.of("window.title"));
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setMaximized(first.preferences().maximized());
        CloseGuard.install(stage.getScene().getRoot(), session, stage);
        stage.setFullScreenExitHint("");
        stage.show();
        session.begin();
        session.tell(new Message(Words.of("memory.title"), first.sentences()));
        session.playWhenSeen();
        keeping = first.slot().map(slot -> SessionAutosave.begin(slot, first, session, stage));
    }

    /**
     * Builds the window's scene over a session.
     *
     * @throws IOException if the program's own FXML cannot be read
     */
    static Scene scene(Session session, double width, double height) throws IOException {
        ThemeStyles.loadFonts();
        FXMLLoader loader = new FXMLLoader(WasserscopeApp.class.getResource("window.fxml"), Words.bundle());
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
        export.serve(kind -> ExportFile.ask(scene, kind), strip);
        ((Button) root.lookup("#open-export")).setOnAction(_ -> export.toggle());
        FileMenu.fill((MenuButton) root.lookup("#file"), files, pictures, export);
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

    @Override
    public void stop() throws IOException {
        if (keeping.isPresent()) {
            keeping.get().close();
        }
        session.close();
    }
}
