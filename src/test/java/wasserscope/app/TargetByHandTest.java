package wasserscope.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import wasserscope.app.canvas.PainterCanvas;
import wasserscope.app.settings.FormulaField;
import wasserscope.draw.axis.PlotAxes;
import wasserscope.draw.chart.FunctionPainter;
import wasserscope.draw.view.Tool;
import wasserscope.problem.data.Target;
import wasserscope.run.Frame;
import wasserscope.run.Side;
import wasserscope.scenario.SetTarget;
import wasserscope.scenario.preset.Model;
import wasserscope.scenario.preset.OpeningScene;

/** A hand gives the network another target: it types a formula, draws a curve, and puts points. */
class TargetByHandTest {

    private Hand hand;

    private void open(Model model) {
        hand = Hand.open(OpeningScene.of(model));
        hand.advanceTo(5);
    }

    @AfterEach
    void close() {
        hand.close();
    }

    private FormulaField field() {
        return hand.find("#formula", FormulaField.class);
    }

    private void type(String formula) {
        hand.openProblem();
        FormulaField field = field();
        hand.await("the field", () -> field.getHeight() > 0);
        hand.robot().clickOn(field);
        Studio.tell(() -> field.setText(formula));
    }

    /** Tells whether the target of a frame is given by a formula; by none for the empty one. */
    private static boolean is(Frame frame, String formula) {
        return formula.equals(frame.held().problem().target() instanceof Target.Formula target
                ? target.function().text()
                : "");
    }

    /** Clicks with Shift, which the robot does not hold while it clicks. */
    private void shiftClick(Point2D place) {
        PainterCanvas picture = picture();
        Studio.tell(() -> {
            Point2D at = picture.localToScene(picture.screenToLocal(place));
            for (EventType<MouseEvent> type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED)) {
                Event.fireEvent(picture, new MouseEvent(
                        type, at.getX(), at.getY(), place.getX(), place.getY(), MouseButton.PRIMARY, 1,
                        true, false, false, false, true, false, false, false, false, true, null));
            }
        });
    }

    private PainterCanvas picture() {
        return (PainterCanvas) hand.find("#function", Pane.class).getChildren().getFirst();
    }

    /** Returns where on the screen a point of the picture of the function is, as parts of its plot from the lower left. */
    private Point2D screen(double across, double up) {
        PainterCanvas picture = picture();
        hand.await("painted", () -> picture.seen().isPresent());
        return Studio.ask(() -> {
            PlotAxes axes = picture.seen().flatMap(seen -> FunctionPainter.axes(seen.box(), seen.frame(), seen.view()))
                    .orElseThrow();
            return picture.localToScreen(
                    Math.rint(axes.plot().x() + across * axes.plot().width()),
                    Math.rint(axes.plot().bottom() - up * axes.plot().height()));
        });
    }

    private void takeTheToolThatDraws() {
        hand.pressOnWindow(KeyCode.D);
        hand.await("drawing", () -> hand.workspace().view().getValue().grip().tool() == Tool.DRAW);
    }

    @Test
    void aFormulaIsShownWhileItIsTypedAndTakenByEnter() {
        open(Model.SIGMOID_THRESHOLD);
        type("sin(2x)");
        hand.awaitFrame("shown", frame -> is(frame, "sin(2x)"));
        assertEquals(5, hand.step());
        hand.press(KeyCode.ESCAPE);
        hand.awaitFrame("as it was", frame -> is(frame, ""));
        type("sin(3x)");
        hand.press(KeyCode.ENTER);
        hand.awaitFrame("taken", frame -> frame.scenario().interventions().size() == 1);
        assertTrue(is(hand.frame(), "sin(3x)"));
        assertEquals(5, hand.step());
        hand.pressOnWindow(KeyCode.CONTROL, KeyCode.Z);
        hand.awaitFrame("undone", frame -> is(frame, ""));
    }

    @Test
    void aBadFormulaSaysWhereAndChangesNothing() {
        open(Model.SIGMOID_THRESHOLD);
        type("sin(3y)");
        FormulaField field = field();
        hand.await("complaint", () -> field.complaint().startsWith("Character 6: “y” is unknown"));
        hand.press(KeyCode.ENTER);
        assertEquals("y", Studio.ask(field::getSelectedText));
        assertTrue(hand.frame().scenario().interventions().isEmpty());
    }

    @Test
    void aDragDrawsAPartOfTheTarget() {
        open(Model.SIGMOID_THRESHOLD);
        takeTheToolThatDraws();
        int n = hand.frame().objective().samples();
        double[] before = hand.frame().held().problem().targets();
        hand.robot().moveTo(screen(0.1, 0.9)).press(MouseButton.PRIMARY)
                .moveTo(screen(0.25, 0.9)).moveTo(screen(0.4, 0.9)).release(MouseButton.PRIMARY);
        hand.awaitFrame("drawn", frame -> frame.scenario().interventions().size() == 1);
        double[] after = hand.frame().held().problem().targets();
        assertEquals(after[n / 4], after[n / 3], 0.02);
        assertFalse(Math.abs(after[n / 3] - before[n / 3]) < 0.02);
        assertEquals(Arrays.stream(before).skip(n / 2).boxed().toList(),
                Arrays.stream(after).skip(n / 2).boxed().toList());
    }

    @Test
    void aPressThatHardlyMovesChangesNothing() {
        open(Model.SIGMOID_THRESHOLD);
        takeTheToolThatDraws();
        Point2D place = screen(0.3, 0.7);
        hand.robot().moveTo(place).press(MouseButton.PRIMARY).moveTo(place.add(2, 0)).release(MouseButton.PRIMARY);
        hand.pressOnWindow(KeyCode.RIGHT);
        hand.awaitStep(6);
        assertTrue(hand.frame().scenario().interventions().isEmpty());
        assertTrue(hand.frame().held().problem().target() instanceof Target.Teacher);
    }

    @Test
    void besideAnotherRunTheTargetThatIsSeenIsTheOneThatChanges() {
        open(Model.SIGMOID_THRESHOLD);
        hand.pressOnWindow(KeyCode.C);
        hand.await("compared", () -> hand.workspace().panes().compared().get());
        takeTheToolThatDraws();
        hand.robot().moveTo(screen(0.1, 0.9)).press(MouseButton.PRIMARY)
                .moveTo(screen(0.4, 0.9)).release(MouseButton.PRIMARY);
        hand.await("left drawn", () -> hand.workspace().panes().of(Side.LEFT).frame().getValue().held().problem()
                .target() instanceof Target.Values);
        assertTrue(Studio.ask(() -> hand.workspace().panes().of(Side.RIGHT).frame().getValue().held().problem()
                .target()) instanceof Target.Teacher);
    }

    @Test
    void clicksPutPointsOfTwoClasses() {
        open(Model.SIGMOID_PLANE);
        takeTheToolThatDraws();
        hand.robot().moveTo(screen(0.2, 0.8)).clickOn(MouseButton.PRIMARY);
        hand.awaitFrame("one", frame -> frame.objective().samples() == 1);
        shiftClick(screen(0.5, 0.4));
        hand.awaitFrame("two", frame -> frame.objective().samples() == 2);
        SetTarget last = (SetTarget) hand.frame().scenario().interventions().getLast();
        assertEquals(new Target.Values(List.of(1.0, -1.0)), last.target());
    }
}
