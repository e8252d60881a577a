package wasserscope.app.scenes;

import java.nio.IntBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import wasserscope.draw.composition.ThumbnailPainter;
import wasserscope.draw.sheet.PixelSheet;
import wasserscope.draw.sheet.Theme;
import wasserscope.draw.view.View;
import wasserscope.flow.start.Start;
import wasserscope.run.Checkpoint;
import wasserscope.run.ClockState;
import wasserscope.run.Frame;
import wasserscope.run.Simulation;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.library.LibraryScene;
import wasserscope.work.WorkerPool;
import wasserscope.work.Workers;

/**
 * Small pictures of scenes, each at the moment that its scene names. They are made one after another, on a thread of their own that
 * ends when there is nothing to do, and are kept. For the FX thread.
 */
final class Thumbnails {

    /** Size in units. */
    static final double WIDTH = 126;

    /** Size in units. */
    static final double HEIGHT = 84;

    /** A small picture is one of this many times its size, made smaller with all its marks. */
    private static final double FAR = 1.7;

    /** In so small a picture more particles look the same; they only take longer. */
    private static final int MOST_PARTICLES = 50_000;

    private final BiConsumer<LibraryScene, Image> hang;
    private final Map<LibraryScene, Frame> frames = new ConcurrentHashMap<>();
    private final Map<Wish, Image> images = new HashMap<>();
    private final ThreadPoolExecutor studio = new ThreadPoolExecutor(
            1, 1, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> Workers.thread("thumbnails", work));
    private Theme present = Theme.DARK;

    private record Wish(LibraryScene scene, Theme theme, double scale) {}

    /**
     * Begins without any picture.
     *
     * @param hang is given each picture as it is ready
     */
    Thumbnails(BiConsumer<LibraryScene, Image> hang) {
        this.hang = hang;
        studio.allowCoreThreadTimeOut(true);
    }

    /**
     * Asks for pictures; what was asked for before and is not begun is dropped.
     *
     * @param scale pixels a unit
     */
    void ask(List<LibraryScene> scenes, Theme theme, double scale) {
        present = theme;
        studio.getQueue().clear();
        for (LibraryScene scene : scenes) {
            Wish wish = new Wish(scene, theme, scale);
            Image image = images.get(wish);
            if (image == null) {
                studio.execute(() -> make(wish));
            } else {
                hang.accept(scene, image);
            }
        }
    }

    /** Drops what is not begun. */
    void rest() {
        studio.getQueue().clear();
    }

    private void make(Wish wish) {
        Image image = paint(frames.computeIfAbsent(wish.scene(), Thumbnails::reach), wish);
        Platform.runLater(() -> {
            images.put(wish, image);
            if (wish.theme() == present) {
                hang.accept(wish.scene(), image);
            }
        });
    }

    private static Frame reach(LibraryScene scene) {
        try (WorkerPool pool = WorkerPool.of(1)) {
            Checkpoint start = Checkpoint.startOf(withFew(scene.scenario()));
            return Simulation.at(start, scene.moment(), pool, () -> false)
                    .frame(ClockState.idle(scene.scenario().pace()));
        }
    }

    private static Scenario withFew(Scenario scenario) {
        Start start = scenario.start();
        return start.particles() > MOST_PARTICLES ? scenario.with(start.withParticles(MOST_PARTICLES)) : scenario;
    }

    private static Image paint(Frame frame, Wish wish) {
        int columns = (int) Math.round(WIDTH * wish.scale());
        int rows = (int) Math.round(HEIGHT * wish.scale());
        int[] argb = new int[columns * rows];
        try (PixelSheet sheet = new PixelSheet(argb, columns, rows, wish.scale() / FAR)) {
            new ThumbnailPainter().paint(sheet, sheet.box(), frame, View.initial().withTheme(wish.theme()));
        }
        return new WritableImage(
                new PixelBuffer<>(columns, rows, IntBuffer.wrap(argb), PixelFormat.getIntArgbPreInstance()));
    }
}
