package wasserscope.app.transport;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import wasserscope.app.canvas.PainterCanvas;
import wasserscope.app.control.Tips;
import wasserscope.app.session.Pane;
import wasserscope.app.session.Workspace;
import wasserscope.draw.timeline.TimelineLayout;
import wasserscope.draw.timeline.TimelinePainter;
import wasserscope.run.Frame;
import wasserscope.run.Goal;
import wasserscope.run.Mark;
import wasserscope.run.Side;
import wasserscope.words.ChangeWords;
import wasserscope.words.Words;

/**
 * The timeline: that of the left run, where two are compared. A drag, a click and the wheel hold the clock and show another moment; a click near a mark shows that
 * exactly. It keeps no value of its own: the thumb stands where the picture has it, and only a hand on it seeks.
 */
public final class TimelineBar extends StackPane {

    /** While the clock runs it is painted again no sooner than so many pulses later. */
    private static final int INTERVAL = 2;

    /** Turns of the wheel that are no farther apart are one gesture: they add up, however far the picture has come. */
    private static final long GESTURE = TimeUnit.MILLISECONDS.toNanos(400);

    private final PainterCanvas picture = new PainterCanvas(new TimelinePainter(), INTERVAL);
    private final Button now = new Button(Words.of("timeline.now"));
    private final TimelineTip tip = new TimelineTip(this);
    private Workspace workspace;
    private MarkMenu menu;

    /** The layout at the press of a drag: the axis stands still under the hand. */
    private Optional<TimelineLayout> held = Optional.empty();

    private double grip;
    private OptionalLong turned = OptionalLong.empty();
    private long lastTurn;
    private double turn;

    public TimelineBar() {
        getStyleClass().add("timeline");
        setAccessibleRole(AccessibleRole.SLIDER);
        setFocusTraversable(true);
        setMinWidth(0);
        Region ring = new Region();
        ring.getStyleClass().add("ring");
        ring.setMouseTransparent(true);
        now.setId("now");
        now.getStyleClass().add("now");
        Region onwards = new Region();
        onwards.getStyleClass().add("icon-now");
        now.setGraphic(onwards);
        now.setContentDisplay(ContentDisplay.RIGHT);
        now.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        now.setAccessibleText(Words.of("timeline.now.tooltip"));
        now.setVisible(false);
        Tips.install(now, Words.of("timeline.now.tooltip"));
        setAlignment(now, Pos.TOP_RIGHT);
        getChildren().addAll(picture, ring, now);
        picture.setOnMousePressed(this::press);
        picture.setOnMouseDragged(this::drag);
        picture.setOnMouseReleased(_ -> held = Optional.empty());
        picture.setOnMouseMoved(event -> hover(event.getX()));
        picture.setOnMouseExited(_ -> tip.hide());
        setOnScroll(this::turn);
        setOnContextMenuRequested(this::askForMenu);
    }

    /** Shows the runs of the session from now on. */
    void follow(Workspace next) {
        workspace = next;
        menu = new MarkMenu(this, workspace);
        now.setOnAction(_ -> workspace.clock().seekEnd());
        Pane left = workspace.panes().of(Side.LEFT);
        workspace.add(picture, left);
        left.frame().addListener((_, _, frame) -> now.setVisible(isBeforeEnd(frame)));
        left.read().addListener((_, _, frame) -> describe(frame));
        now.setVisible(isBeforeEnd(frame()));
        describe(left.read().getValue());
    }

    /** Returns the newest frame of the run whose steps the clock counts. */
    private Frame frame() {
        return workspace.panes().of(Side.LEFT).frame().getValue();
    }

    private static boolean isBeforeEnd(Frame frame) {
        return frame.figures().step() < frame.timeline().lastStep();
    }

    private void describe(Frame frame) {
        setAccessibleText(Words.of("timeline.name"));
        setAccessibleHelp(ChangeWords.ofTimeline(frame));
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> frame().figures().time();
            case MIN_VALUE -> 0.0;
            case MAX_VALUE -> frame().timeline().lastTime();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    /** Returns the layout of the picture that is seen. */
    private Optional<TimelineLayout> seen() {
        return picture.seen().map(shown -> TimelineLayout.of(shown.box(), shown.frame(), shown.view()));
    }

    private void press(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || picture.seen().isEmpty()) {
            return;
        }
        requestFocus();
        PainterCanvas.Painted shown = picture.seen().get();
        TimelineLayout layout = seen().orElseThrow();
        held = Optional.of(layout);
        boolean onThumb = layout.isOnThumb(event.getX(), shown.frame(), shown.view());
        grip = onThumb ? event.getX() - layout.at(layout.aim(shown.frame())) : 0;
        workspace.clock().seek(onThumb ? Goal.ofStep(shown.frame().figures().step()) : layout.goal(event.getX()));
    }

    private void drag(MouseEvent event) {
        if (held.isPresent() && !event.isStillSincePress()) {
            workspace.clock().seek(held.get().freeGoal(event.getX() - grip));
            hover(event.getX() - grip);
        }
    }

    private void hover(double x) {
        held.or(this::seen).ifPresent(layout -> tip.show(layout, x));
    }

    /** Goes as many steps as the wheel is turned, or with Shift as many marks. */
    private void turn(ScrollEvent event) {
        event.consume();
        long when = System.nanoTime();
        if (when - lastTurn > GESTURE) {
            turned = OptionalLong.empty();
            turn = 0;
        }
        lastTurn = when;
        boolean across = event.getDeltaY() == 0;
        double unit = across ? event.getMultiplierX() : event.getMultiplierY();
        turn += (across ? event.getDeltaX() : event.getDeltaY()) / (unit > 0 ? unit : 1);
        long notches = (long) turn;
        turn -= notches;
        if (notches != 0) {
            Frame frame = frame();
            long from = turned.orElse(frame.figures().step());
            long to = event.isShiftDown() ? markFrom(frame, from, notches) : Math.max(0, from + notches);
            turned = OptionalLong.of(to);
            workspace.clock().seek(Goal.ofStep(to));
        }
    }

    private static long markFrom(Frame frame, long from, long notches) {
        long step = from;
        for (long k = 0; k < Math.abs(notches); k++) {
            step = (notches > 0 ? frame.timeline().markAfter(step) : frame.timeline().markBefore(step))
                    .map(Mark::step).orElse(step);
        }
        return step;
    }

    private void askForMenu(ContextMenuEvent event) {
        seen().ifPresent(layout -> {
            tip.hide();
            double x = event.isKeyboardTrigger()
                    ? layout.at(frame().figures().time())
                    : event.getX();
            menu.show(layout, x, localToScreen(x, getHeight() / 2));
        });
        event.consume();
    }
}
