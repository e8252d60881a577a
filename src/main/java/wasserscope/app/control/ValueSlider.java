package wasserscope.app.control;

import java.util.OptionalDouble;
import java.util.function.DoubleConsumer;
import java.util.stream.Stream;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/**
 * A slider for a place between 0 and 1, on which a limit may be marked. While the thumb is held each place is a preview; letting go, a key or
 * a double click sets it for good. A click that may be the first of two is a preview until there is no second one. It shows what it is told
 * to show and keeps no value of its own.
 */
public final class ValueSlider extends Region {

    private static final double THUMB = 16;
    private static final double TRACK = 4;
    private static final double TICK_WIDTH = 2;
    private static final double TICK_HEIGHT = 14;
    private static final double SMALL = 0.01;
    private static final double LARGE = 0.1;

    private static final Duration DOUBLE_CLICK = Duration.millis(300);

    private final Region track = styled("track");
    private final Region fill = styled("fill");
    private final Region beyond = styled("beyond");
    private final Region excess = styled("excess");
    private final Region limit = styled("limit");
    private final Region thumb = styled("thumb");
    private final DoubleProperty place = new SimpleDoubleProperty(0);
    private final DoubleConsumer preview;
    private final DoubleConsumer commit;
    private final Runnable reset;
    private OptionalDouble marked = OptionalDouble.empty();
    private final PauseTransition second = new PauseTransition(DOUBLE_CLICK);

    /** Whether the thumb is pressed and has not been moved. */
    private boolean grasped;

    private boolean held;

    /**
     * Makes a slider at its left end.
     *
     * @param preview told each place while the thumb is held
     * @param commit told the place that is meant
     * @param reset called on a double click
     */
    public ValueSlider(DoubleConsumer preview, DoubleConsumer commit, Runnable reset) {
        this.preview = preview;
        this.commit = commit;
        this.reset = reset;
        getStyleClass().add("value-slider");
        setAccessibleRole(AccessibleRole.SLIDER);
        setFocusTraversable(true);
        getChildren().addAll(track, fill, beyond, excess, limit, thumb);
        mark(marked);
        place.addListener((_, _, _) -> {
            requestLayout();
            notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
        });
        second.setOnFinished(_ -> settle());
        focusedProperty().addListener((_, _, focused) -> {
            if (!focused && isUndecided()) {
                settle();
            }
        });
        setOnMousePressed(this::press);
        setOnMouseDragged(this::drag);
        setOnMouseReleased(this::release);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private static Region styled(String name) {
        Region region = new Region();
        region.getStyleClass().add(name);
        region.setMouseTransparent(true);
        region.setManaged(false);
        return region;
    }

    /** Shows a place, unless a hand holds the thumb. */
    public void show(double part) {
        if (!held) {
            place.set(part);
        }
    }

    /** Marks a limit at a place, and the stretch beyond it; or nothing. */
    public void mark(OptionalDouble part) {
        marked = part;
        Stream.of(beyond, excess, limit).forEach(region -> region.setVisible(part.isPresent()));
        requestLayout();
    }

    /** Returns the place that is marked. */
    public OptionalDouble marked() {
        return marked;
    }

    /** Tells whether a hand holds the thumb. */
    public boolean isHeld() {
        return held;
    }

    /** Lets go of the thumb: what was previewed is not set. */
    public void letGo() {
        second.stop();
        grasped = false;
        held = false;
    }

    /** Tells whether a click waits for a second one. */
    private boolean isUndecided() {
        return second.getStatus() == Animation.Status.RUNNING;
    }

    /** Sets for good what is previewed. */
    private void settle() {
        if (held) {
            letGo();
            commit.accept(place.get());
        }
    }

    private double placeOf(MouseEvent event) {
        return Math.max(0, Math.min(1, (event.getX() - THUMB / 2) / Math.max(1, getWidth() - THUMB)));
    }

    private void press(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        requestFocus();
        if (event.getClickCount() == 2) {
            letGo();
            reset.run();
            return;
        }
        if (isUndecided()) {
            settle();
        }
        if (isOnThumb(event)) {
            grasped = true;
        } else {
            held = true;
            moveTo(placeOf(event));
        }
    }

    private boolean isOnThumb(MouseEvent event) {
        return Math.abs(event.getX() - thumb.getLayoutX() - THUMB / 2) <= THUMB / 2;
    }

    private void drag(MouseEvent event) {
        held |= grasped && !event.isStillSincePress();
        if (held) {
            moveTo(placeOf(event));
        }
    }

    private void moveTo(double part) {
        place.set(part);
        preview.accept(part);
    }

    private void release(MouseEvent event) {
        grasped = false;
        if (held && event.isStillSincePress()) {
            second.playFromStart();
        } else if (held) {
            place.set(placeOf(event));
            settle();
        }
    }

    private void key(KeyEvent event) {
        double next = switch (event.getCode()) {
            case LEFT, DOWN -> place.get() - SMALL;
            case RIGHT, UP -> place.get() + SMALL;
            case PAGE_DOWN -> place.get() - LARGE;
            case PAGE_UP -> place.get() + LARGE;
            case HOME -> 0;
            case END -> 1;
            default -> Double.NaN;
        };
        if (!Double.isNaN(next) && !event.isShortcutDown()) {
            letGo();
            place.set(Math.max(0, Math.min(1, next)));
            commit.accept(place.get());
            event.consume();
        }
    }

    @Override
    protected void layoutChildren() {
        double middle = getHeight() / 2;
        double x = place.get() * (getWidth() - THUMB);
        track.resizeRelocate(0, middle - TRACK / 2, getWidth(), TRACK);
        fill.resizeRelocate(0, middle - TRACK / 2, x + THUMB / 2, TRACK);
        marked.ifPresent(part -> layoutLimit(THUMB / 2 + part * (getWidth() - THUMB), x + THUMB / 2, middle));
        thumb.resizeRelocate(x, middle - THUMB / 2, THUMB, THUMB);
    }

    private void layoutLimit(double at, double reached, double middle) {
        beyond.resizeRelocate(at, middle - TRACK / 2, getWidth() - at, TRACK);
        excess.resizeRelocate(at, middle - TRACK / 2, Math.max(0, reached - at), TRACK);
        limit.resizeRelocate(at - TICK_WIDTH / 2, middle - TICK_HEIGHT / 2, TICK_WIDTH, TICK_HEIGHT);
    }

    @Override
    protected double computePrefHeight(double width) {
        return THUMB + 4;
    }

    @Override
    protected double computeMinHeight(double width) {
        return THUMB + 4;
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> place.get();
            case MIN_VALUE -> 0.0;
            case MAX_VALUE -> 1.0;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
