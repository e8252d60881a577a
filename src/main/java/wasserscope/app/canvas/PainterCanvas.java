package wasserscope.app.canvas;

import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.nio.IntBuffer;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.stage.Screen;
import javafx.stage.Window;
import wasserscope.draw.sheet.PixelSheet;
import wasserscope.draw.sheet.PlotArea;
import wasserscope.draw.view.Painter;
import wasserscope.draw.view.View;
import wasserscope.run.Frame;

/**
 * A painted part of the window. The paint thread paints into one of four buffers while the FX thread shows another; a buffer that was shown is
 * painted again only two pulses after its swap, because the toolkit uploads it after the pulse.
 */
public final class PainterCanvas extends Region {

    private static final int BUFFERS = 4;
    private static final int REST = 2;

    private final Painter painter;
    private final int interval;
    private final ImageView display = new ImageView();

    private volatile Demand demand = new Demand(0, 0, 1);
    private final AtomicReference<Buffer> ready = new AtomicReference<>();
    private final AtomicLong pulses = new AtomicLong();
    private Buffer shown;

    private Buffer[] buffers = new Buffer[0];
    private Demand painted = demand;
    private long paintedAt = Long.MIN_VALUE / 2;
    private Reference<Frame> paintedFrame = new WeakReference<>(null);
    private View paintedView;
    private volatile boolean begun;

    /** A size in units, and pixels a unit. */
    private record Demand(double width, double height, double scale) {
        int columns() {
            return (int) Math.round(width * scale);
        }

        int rows() {
            return (int) Math.round(height * scale);
        }
    }

    /**
     * What a picture shows.
     *
     * @param frame the moment
     * @param view how it is looked at
     * @param box where, in units
     */
    public record Painted(Frame frame, View view, PlotArea box) {}

    /** Pixels, with the image that shows them. */
    private static final class Buffer {
        private final PixelSheet sheet;
        private final PixelBuffer<IntBuffer> pixels;
        private final WritableImage image;
        private final Demand size;
        private volatile long usableFrom;
        private volatile boolean taken;
        private volatile Optional<Painted> painted = Optional.empty();

        Buffer(Demand size) {
            int[] argb = new int[size.columns() * size.rows()];
            this.size = size;
            this.sheet = new PixelSheet(argb, size.columns(), size.rows(), size.scale());
            this.pixels = new PixelBuffer<>(
                    size.columns(), size.rows(), IntBuffer.wrap(argb), PixelFormat.getIntArgbPreInstance());
            this.image = new WritableImage(pixels);
        }

        /** Lets go of what it shows, which may be large. */
        void release() {
            painted = Optional.empty();
            taken = false;
        }
    }

    /**
     * Makes a picture of nothing yet.
     *
     * @param painter paints it, on the paint thread
     * @param interval while the clock runs, it is painted again no sooner than so many pulses later
     */
    public PainterCanvas(Painter painter, int interval) {
        this.painter = painter;
        this.interval = interval;
        display.setSmooth(false);
        display.setManaged(false);
        getChildren().add(display);
        Rectangle edge = new Rectangle();
        edge.widthProperty().bind(widthProperty());
        edge.heightProperty().bind(heightProperty());
        setClip(edge); // a picture of the old size must not spill over its neighbours
        setMinSize(0, 0);
        setPrefSize(0, 0);
        ObservableValue<Number> scale =
                sceneProperty().flatMap(Scene::windowProperty).flatMap(Window::outputScaleXProperty);
        InvalidationListener measure = _ -> demand = new Demand(getWidth(), getHeight(), scale());
        scale.addListener(measure);
        widthProperty().addListener(measure);
        heightProperty().addListener(measure);
    }

    /** Returns the pixels a unit: of a window that is not there yet those of the usual screen. */
    private double scale() {
        return Optional.ofNullable(getScene()).map(Scene::getWindow).filter(Window::isShowing)
                .map(Window::getOutputScaleX).orElseGet(() -> Screen.getPrimary().getOutputScaleX());
    }

    /** Returns the picture's box, as its painter sees it. */
    public PlotArea box() {
        return new PlotArea(0, 0, getWidth(), getHeight());
    }

    /** Returns what the picture that is seen shows, once there is one. On the FX thread. */
    public Optional<Painted> seen() {
        return Optional.ofNullable(shown).flatMap(buffer -> buffer.painted);
    }

    /** Tells whether it was painted, if only in vain, or has no room to be. */
    public boolean isBegun() {
        Demand size = demand;
        return begun || size.columns() < 1 || size.rows() < 1;
    }

    /** Shows the newest picture, if there is one. On the FX thread, once a pulse. */
    public boolean swap() {
        long pulse = pulses.incrementAndGet();
        Buffer next = ready.getAndSet(null);
        if (next == null) {
            return false;
        }
        if (shown != null) {
            shown.usableFrom = pulse + REST;
            shown.release();
        }
        shown = next;
        next.pixels.updateBuffer(_ -> null);
        display.setImage(next.image);
        display.setFitWidth(next.size.width());
        display.setFitHeight(next.size.height());
        return true;
    }

    /** Paints the frame, unless it is painted already; the newest picture is the one to be shown. On the paint thread. */
    void paint(Frame frame, View view) {
        Demand size = demand;
        long pulse = pulses.get();
        boolean early = frame.transport().playing() && pulse - paintedAt < interval;
        if (early || isPainted(frame, view, size) || size.columns() < 1 || size.rows() < 1) {
            return;
        }
        if (!size.equals(painted)) {
            buffers = Stream.generate(() -> new Buffer(size)).limit(BUFFERS).toArray(Buffer[]::new);
            painted = size;
        }
        Buffer free = freeBuffer();
        if (free == null) {
            return;
        }
        painter.paint(free.sheet, free.sheet.box(), frame, view);
        free.painted = Optional.of(new Painted(frame, view, free.sheet.box()));
        paintedAt = pulse;
        passOver(frame, view);
        free.taken = true;
        Buffer unseen = ready.getAndSet(free);
        if (unseen != null) {
            unseen.release();
        }
    }

    /** Takes a frame for painted, also where it cannot be. On the paint thread. */
    void passOver(Frame frame, View view) {
        begun = true;
        paintedFrame = new WeakReference<>(frame);
        paintedView = painter.heeded(view);
    }

    /** Of frames only the same one counts: to find two equal would take as long as to paint one. */
    private boolean isPainted(Frame frame, View view, Demand size) {
        return paintedFrame.refersTo(frame) && painter.heeded(view).equals(paintedView) && size.equals(painted);
    }

    private Buffer freeBuffer() {
        for (Buffer buffer : buffers) {
            if (!buffer.taken && pulses.get() >= buffer.usableFrom) {
                return buffer;
            }
        }
        return null;
    }
}
