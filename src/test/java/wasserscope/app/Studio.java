package wasserscope.app;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import wasserscope.app.session.Workspace;
import wasserscope.run.Figures;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.edit.Edit;

/** The real window over a session of its own, and the means to wait for it and to photograph it. The toolkit must be running. */
public final class Studio implements AutoCloseable {

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(20);
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(10);
    private static final int SETTLED = 3;

    private static final int HEADLESS_SCREEN = 1000;

    private final Stage stage;
    private final Scene scene;
    private final Workspace workspace;

    private Studio(Stage stage, Scene scene, Workspace workspace) {
        this.stage = stage;
        this.scene = scene;
        this.workspace = workspace;
    }

    /**
     * Opens the window on a scenario; its clock stands, begun anew. One that is too high for the headless platform's screen is laid out and painted,
     * but not shown: that platform would fail to copy it.
     */
    static Studio open(Scenario scenario, int width, int height) {
        return ask(() -> {
            Workspace workspace = new Workspace(scenario);
            Scene scene = WasserscopeApp.scene(workspace, width, height);
            Stage stage = new Stage();
            if (height < HEADLESS_SCREEN) {
                stage.setX(0);
                stage.setY(0);
                stage.setScene(scene);
                stage.show();
                stage.requestFocus();
            }
            workspace.begin();
            return new Studio(stage, scene, workspace);
        });
    }

    Workspace workspace() {
        return workspace;
    }

    Stage stage() {
        return stage;
    }

    public Scene scene() {
        return scene;
    }

    /** Returns the numbers of the moment that the window shows. */
    Figures figures() {
        return workspace.clock().frame().figures();
    }

    /** Returns what {@code question} finds on the FX thread. */
    public static <T> T ask(Callable<T> question) {
        FutureTask<T> task = new FutureTask<>(question);
        Platform.runLater(task);
        try {
            return task.get(PATIENCE, TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } catch (InterruptedException | TimeoutException e) {
            throw new AssertionError("the FX thread does not answer", e);
        }
    }

    /** Lets {@code action} happen on the FX thread. */
    public static void tell(Runnable action) {
        ask(() -> {
            action.run();
            return true;
        });
    }

    /** Waits until {@code condition}, looked at on the FX thread, is true. */
    void await(String condition, BooleanSupplier holds) {
        long end = System.nanoTime() + PATIENCE;
        while (!ask(holds::getAsBoolean)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("in vain waited until " + condition);
            }
            LockSupport.parkNanos(PAUSE);
        }
    }

    /** Begins anew and makes {@code steps} steps, as many on every machine. */
    void advanceTo(long steps) {
        if (workspace.clock().frame().figures().step() > 0) {
            tell(() -> workspace.edit(new Edit.Restart()));
        }
        for (long k = 0; k < steps; k++) {
            workspace.clock().stepOnce();
        }
        await("step " + steps, () -> workspace.frame().getValue().figures().step() == steps);
    }

    /** Returns whether a node and all that it stands in are visible. On the FX thread. */
    static boolean isSeen(Node node) {
        return node.isVisible() && (node.getParent() == null || isSeen(node.getParent()));
    }

    /** Returns a node and all that stands in it. On the FX thread. */
    public static Stream<Node> all(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(Studio::all))
                : Stream.of(node);
    }

    /** Returns the window with the pop-ups over it, once its pictures have settled. */
    public BufferedImage photograph() {
        BufferedImage last = snapshot();
        long end = System.nanoTime() + PATIENCE;
        int same = 0;
        while (same < SETTLED) {
            LockSupport.parkNanos(10 * PAUSE);
            BufferedImage next = snapshot();
            same = isSame(last, next) ? same + 1 : 0;
            last = next;
            if (System.nanoTime() > end) {
                throw new AssertionError("the window does not settle");
            }
        }
        return last;
    }

    private BufferedImage snapshot() {
        return ask(() -> {
            BufferedImage picture = copied(scene.snapshot(null));
            Graphics2D over = picture.createGraphics();
            for (Window window : Window.getWindows()) {
                if (window instanceof PopupWindow popup && popup.isShowing()) {
                    int x = (int) Math.round(popup.getX() - stage.getX() - scene.getX());
                    int y = (int) Math.round(popup.getY() - stage.getY() - scene.getY());
                    SnapshotParameters clear = new SnapshotParameters();
                    clear.setFill(Color.TRANSPARENT);
                    over.drawImage(copied(popup.getScene().getRoot().snapshot(clear, null)), x, y, null);
                }
            }
            over.dispose();
            return picture;
        });
    }

    private static BufferedImage copied(WritableImage image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                copy.setRGB(x, y, image.getPixelReader().getArgb(x, y));
            }
        }
        return copy;
    }

    private static boolean isSame(BufferedImage a, BufferedImage b) {
        for (int y = 0; y < a.getHeight(); y++) {
            for (int x = 0; x < a.getWidth(); x++) {
                if (a.getRGB(x, y) != b.getRGB(x, y)) {
                    return false;
                }
            }
        }
        return true;
    }

    @Override
    public void close() {
        tell(() -> {
            workspace.end();
            stage.setScene(new Scene(new Group())); // the headless platform keeps closed windows, with all that they show
            stage.close();
        });
        workspace.close();
    }
}
