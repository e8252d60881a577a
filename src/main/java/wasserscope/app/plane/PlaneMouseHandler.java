package wasserscope.app.plane;

import java.util.List;
import java.util.Optional;
import javafx.event.EventHandler;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Window;
import wasserscope.app.canvas.PainterCanvas;
import wasserscope.draw.axis.PhaseLayout;
import wasserscope.draw.view.HitTarget;
import wasserscope.draw.view.Interaction;
import wasserscope.draw.view.Tool;

/** The hand on the phase plane: the wheel zooms, a double click fits, hovering probes; what a press begins is up to the tool. */
final class PlaneMouseHandler {

    private static final double ZOOM_PER_NOTCH = 1.15;
    private static final double NOTCH = 40;

    private final PainterCanvas picture;
    private final PlaneContext plane;
    private final PlaneTool look;
    private final PlaneTool trace;
    private final PlaneTool add;
    private final PlaneTool select;
    private final EventHandler<KeyEvent> escape = this::cancel;
    private Optional<Gesture> gesture = Optional.empty();

    private PlaneMouseHandler(PainterCanvas picture, PlaneContext plane) {
        this.picture = picture;
        this.plane = plane;
        this.look = new LookTool(plane);
        this.trace = new TraceTool(plane);
        this.add = new AddTool(plane);
        this.select = new SelectTool(plane);
    }

    static void install(PainterCanvas picture, PlaneContext plane) {
        PlaneMouseHandler hand = new PlaneMouseHandler(picture, plane);
        picture.setOnScroll(hand::zoom);
        picture.setOnMousePressed(hand::press);
        picture.setOnMouseDragged(event -> hand.gesture.ifPresent(begun -> begun.drag(event)));
        picture.setOnMouseReleased(hand::release);
        picture.setOnMouseClicked(hand::click);
        picture.setOnMouseMoved(hand::hover);
        picture.setOnMouseExited(_ -> hand.leave());
        plane.workspace().replacements().addListener(_ -> hand.drop());
    }

    private PlaneTool tool() {
        return switch (plane.view().grip().tool()) {
            case LOOK, DRAW -> look;
            case TRACE -> trace;
            case ADD -> add;
            case SELECT -> select;
        };
    }

    private void zoom(ScrollEvent event) {
        PhaseLayout layout = plane.layout();
        double notches = event.getDeltaY() / NOTCH;
        if (notches == 0 || !layout.plane().contains(event.getX(), event.getY())) {
            return;
        }
        double theta = layout.theta().value(event.getX());
        double w = layout.w().value(event.getY());
        plane.take();
        plane.workspace().showWindow(layout.window().scaledAbout(theta, w, Math.pow(ZOOM_PER_NOTCH, -notches)));
        event.consume();
    }

    private Optional<HitTarget> touch(MouseEvent event) {
        return plane.picker().at(event.getX(), event.getY()).filter(tool()::takes);
    }

    private void press(MouseEvent event) {
        plane.take();
        boolean begins = plane.contains(event) && event.getButton() == MouseButton.PRIMARY;
        hold(begins ? Optional.of(tool().press(event, touch(event))) : Optional.empty());
        plane.say("");
    }

    /** Takes up a gesture, or none; the window hears of Escape before the keys of the scene do. */
    private void hold(Optional<Gesture> next) {
        gesture.ifPresent(_ -> window().removeEventFilter(KeyEvent.KEY_PRESSED, escape));
        gesture = next;
        gesture.ifPresent(_ -> window().addEventFilter(KeyEvent.KEY_PRESSED, escape));
    }

    private Window window() {
        return picture.getScene().getWindow();
    }

    /** Escape belongs to the gesture as long as there is one. */
    private void cancel(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            gesture.ifPresent(Gesture::cancel);
            hold(Optional.empty());
            event.consume();
        }
    }

    private void release(MouseEvent event) {
        Optional<Gesture> ended = gesture;
        hold(Optional.empty());
        ended.ifPresent(begun -> begun.end(event));
    }

    /** Ends a gesture that was made for a run that is no more. */
    private void drop() {
        hold(Optional.empty());
        plane.grip(plane.view().grip().withLasso(List.of()));
    }

    private void click(MouseEvent event) {
        boolean twice = event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2;
        if (twice && event.isStillSincePress() && plane.view().grip().tool() == Tool.LOOK) {
            plane.workspace().fit();
        }
    }

    private void hover(MouseEvent event) {
        Optional<HitTarget> touch = touch(event);
        boolean free = plane.contains(event);
        Interaction grip = plane.view().grip();
        plane.grip(grip.with(touch));
        boolean probes = free && touch.isEmpty() && grip.tool() != Tool.SELECT;
        plane.probe(probes ? Optional.of(plane.point(event)) : Optional.empty());
        picture.setCursor(cursor(free, touch, grip.tool()));
    }

    private static Cursor cursor(boolean free, Optional<HitTarget> touch, Tool tool) {
        if (touch.isPresent()) {
            return Cursor.OPEN_HAND;
        }
        return free && tool != Tool.LOOK && tool != Tool.DRAW ? Cursor.CROSSHAIR : Cursor.DEFAULT;
    }

    private void leave() {
        if (gesture.isEmpty()) {
            plane.probe(Optional.empty());
            plane.grip(plane.view().grip().with(Optional.empty()));
        }
    }
}
