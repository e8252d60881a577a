package wasserscope.app;

import java.io.IOException;
import javafx.application.Application;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import wasserscope.scenario.Scenes;
import wasserscope.words.Words;

/** The window. It opens on a scene that plays; closing it ends every thread. */
public final class WasserscopeApp extends Application {

    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    private static final double LEAST_WIDTH = 1024;
    private static final double LEAST_HEIGHT = 640;

    private Session session;

    @Override
    public void start(Stage stage) throws IOException {
        session = new Session(Scenes.opening());
        stage.setScene(scene(session, WIDTH, HEIGHT));
        stage.setTitle(Words.of("window.title"));
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setFullScreenExitHint("");
        stage.show();
        session.begin();
        session.playWhenSeen();
    }

    /**
     * Builds the window's scene over a session.
     *
     * @throws IOException if the program's own FXML cannot be read
     */
    static Scene scene(Session session, double width, double height) throws IOException {
        Styles.loadFonts();
        FXMLLoader loader = new FXMLLoader(WasserscopeApp.class.getResource("window.fxml"), Words.bundle());
        loader.setControllerFactory(type -> controller(type, session));
        Parent root = loader.load();
        Scene scene = new Scene(root, width, height);
        scene.setFill(Styles.paint(session.view().getValue().theme().surfaces().background()));
        Styles.follow(scene, session);
        WindowController window = loader.getController();
        Keys.install(scene, session, window, ScenarioFiles.install(scene, session, window::complain));
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
        throw new IllegalArgumentException("no controller of " + type);
    }

    @Override
    public void stop() {
        session.close();
    }
}
