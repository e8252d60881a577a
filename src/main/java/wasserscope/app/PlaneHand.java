package wasserscope.app;

import java.util.Optional;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import wasserscope.draw.PhaseLayout;
import wasserscope.draw.View;
import wasserscope.scenario.Window;

/** The hand on the phase plane: the wheel zooms, a drag pans, a double click fits, hovering probes. */
final class PlaneHand {

    private static final double ZOOM_PER_NOTCH = 1.15;
    private static final double NOTCH = 40;

    private final Picture picture;
    private final Session session;
    private Optional<MouseEvent> grip = Optional.empty();

    private PlaneHand(Picture picture, Session session) {
        this.picture = picture;
        this.session = session;
    }

    static void install(Picture picture, Session session) {
        PlaneHand hand = new PlaneHand(picture, session);
        picture.setOnScroll(hand::zoom);
        picture.setOnMousePressed(hand::grab);
        picture.setOnMouseDragged(hand::pan);
        picture.setOnMouseReleased(_ -> hand.grip = Optional.empty());
        picture.setOnMouseClicked(hand::click);
        picture.setOnMouseMoved(hand::hover);
        picture.setOnMouseExited(_ -> hand.probe(Optional.empty()));
    }

    private PhaseLayout layout() {
        View view = session.view().getValue();
        return PhaseLayout.of(picture.box(), view.theme(), view.windowOf(session.frame().getValue()));
    }

    private void zoom(ScrollEvent event) {
        PhaseLayout layout = layout();
        double notches = event.getDeltaY() / NOTCH;
        if (notches == 0 || !layout.plane().contains(event.getX(), event.getY())) {
            return;
        }
        double theta = layout.theta().value(event.getX());
        double w = layout.w().value(event.getY());
        session.showWindow(layout.window().scaledAbout(theta, w, Math.pow(ZOOM_PER_NOTCH, -notches)));
        event.consume();
    }

    private void grab(MouseEvent event) {
        boolean inside = layout().plane().contains(event.getX(), event.getY());
        grip = inside && event.getButton() == MouseButton.PRIMARY ? Optional.of(event) : Optional.empty();
    }

    private void pan(MouseEvent event) {
        grip.ifPresent(last -> {
            PhaseLayout layout = layout();
            Window window = layout.window();
            double theta = (last.getX() - event.getX()) * layout.theta().perUnit();
            double w = (last.getY() - event.getY()) * layout.w().perUnit();
            session.showWindow(window.movedBy(theta, w));
            grip = Optional.of(event);
            probe(Optional.empty());
        });
    }

    private void click(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && event.isStillSincePress()) {
            session.fit();
        }
    }

    private void hover(MouseEvent event) {
        PhaseLayout layout = layout();
        boolean inside = layout.plane().contains(event.getX(), event.getY());
        probe(inside
                ? Optional.of(new View.Probe(layout.theta().value(event.getX()), layout.w().value(event.getY())))
                : Optional.empty());
    }

    private void probe(Optional<View.Probe> probe) {
        View view = session.view().getValue();
        if (!view.probe().equals(probe)) {
            session.setView(view.withProbe(probe));
        }
    }
}
