package wasserscope.app.plane;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.event.EventHandler;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import wasserscope.app.canvas.PainterCanvas;
import wasserscope.app.session.Workspace;
import wasserscope.draw.axis.PlotAxes;
import wasserscope.draw.chart.FunctionPainter;
import wasserscope.draw.view.Tool;
import wasserscope.problem.Objective;
import wasserscope.problem.data.Units;
import wasserscope.scenario.edit.DrawnTarget;
import wasserscope.scenario.edit.LabelledPoints;
import wasserscope.scenario.edit.Stroke;
import wasserscope.words.RichText;
import wasserscope.words.Words;

/**
 * The hand that draws the target on the picture of the function: a curve over inputs of one coordinate, where a press with Shift goes
 * straight on from the end of the last one, and points of two classes on the plane of inputs. Nothing with the other tools.
 */
public final class TargetMouseHandler {

    private final PainterCanvas picture;
    private final Workspace workspace;
    private final EventHandler<KeyEvent> escape = this::cancel;
    private Optional<Gesture> gesture = Optional.empty();
    private Optional<Stroke.Knot> end = Optional.empty();

    private TargetMouseHandler(PainterCanvas picture, Workspace workspace) {
        this.picture = picture;
        this.workspace = workspace;
    }

    /** Begins to follow the mouse over a picture of the function. */
    public static void install(PainterCanvas picture, Workspace workspace) {
        TargetMouseHandler hand = new TargetMouseHandler(picture, workspace);
        picture.addEventHandler(MouseEvent.MOUSE_PRESSED, hand::press);
        picture.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> hand.gesture.ifPresent(begun -> begun.drag(event)));
        picture.addEventHandler(MouseEvent.MOUSE_RELEASED, hand::release);
        picture.addEventHandler(MouseEvent.MOUSE_MOVED, hand::hover);
        workspace.replacements().addListener(_ -> {
            hand.end = Optional.empty();
            hand.hold(Optional.empty());
        });
    }

    /** Returns the axes under the mouse, if it can draw there. */
    private Optional<PlotAxes> axes(MouseEvent event) {
        return workspace.view().getValue().grip().tool() == Tool.DRAW
                ? picture.seen().flatMap(seen -> FunctionPainter.axes(seen.box(), seen.frame(), seen.view()))
                        .filter(axes -> axes.plot().contains(event.getX(), event.getY()))
                : Optional.empty();
    }

    private void hover(MouseEvent event) {
        if (axes(event).isPresent()) {
            picture.setCursor(Cursor.CROSSHAIR);
        } else if (Cursor.CROSSHAIR.equals(picture.getCursor())) {
            picture.setCursor(Cursor.DEFAULT);
        }
    }

    private void press(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && axes(event).isPresent()) {
            workspace.panes().take(workspace.panes().charted().side()); // the target that is seen is the one that changes
            hold(axes(event).map(axes -> begun(axes, event)));
        }
    }

    private Gesture begun(PlotAxes axes, MouseEvent event) {
        Objective objective = workspace.panes().hand().frame().getValue().objective();
        if (objective.inputs().axes() > 1) {
            workspace.remark(Words.of("draw.point", className(objective, event.isShiftDown() ? 0 : 1)));
            return new PointBrush(workspace, axes, LabelledPoints.of(objective), event);
        }
        double[] y = new double[objective.samples()];
        Arrays.setAll(y, objective::y);
        DrawnTarget target = new DrawnTarget(objective.inputs(), y, objective.problem().loss());
        double x = axes.across().value(event.getX());
        double value = axes.up().value(event.getY());
        Stroke stroke = end.filter(_ -> event.isShiftDown())
                .map(last -> Stroke.from(last.x(), last.y()).straightTo(x, value))
                .orElseGet(() -> Stroke.from(x, value));
        return new StrokeDrag(workspace, axes, target, stroke, drawn -> end = Optional.of(drawn.last()));
    }

    private static String className(Objective objective, int number) {
        List<String> names = objective.problem().units().map(Units::classes).orElse(List.of());
        return names.isEmpty() ? (number == 0 ? "\u22121" : "+1") : RichText.quoted(names.get(number));
    }

    /** Takes up a gesture, or none; the window hears of Escape before the keys of the scene do. */
    private void hold(Optional<Gesture> next) {
        gesture.ifPresent(_ -> picture.getScene().getWindow().removeEventFilter(KeyEvent.KEY_PRESSED, escape));
        gesture = next;
        gesture.ifPresent(_ -> picture.getScene().getWindow().addEventFilter(KeyEvent.KEY_PRESSED, escape));
    }

    private void release(MouseEvent event) {
        Optional<Gesture> ended = gesture;
        hold(Optional.empty());
        ended.ifPresent(begun -> begun.end(event));
    }

    /** Escape belongs to the gesture as long as there is one. */
    private void cancel(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            gesture.ifPresent(Gesture::cancel);
            hold(Optional.empty());
            event.consume();
        }
    }
}
