package wasserscope.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Point2D;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wasserscope.draw.view.Interaction;
import wasserscope.draw.view.Tool;
import wasserscope.draw.view.View;
import wasserscope.flow.motion.GradientDescent;
import wasserscope.flow.start.Explicit;
import wasserscope.measure.ParticleArrays;
import wasserscope.measure.Particles;
import wasserscope.measure.Points;
import wasserscope.problem.data.Target;
import wasserscope.run.Checkpoint;
import wasserscope.run.Track;
import wasserscope.scenario.Intervention;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.edit.Edit;
import wasserscope.scenario.preset.OpeningScene;

/** What a hand does on the plane: it traces, adds, moves and selects neurons, and moves the teacher. */
class HandToolsTest {

    private static final double NEAR = 0.1;

    private final Hand hand = Hand.open(scene());

    /** Five neurons apart from each other and from the teacher's lines, which hardly move. */
    private static Scenario scene() {
        Scenario opening = OpeningScene.opening();
        var places = new Explicit(List.of(2.0, 5.0, -3.0, 4.0, 5.0), Points.onLine(-3, -1.3, 0, 1.2, 3.5));
        return opening.with(opening.start().withShape(places).withParticles(5)).with(new GradientDescent(1e-3));
    }

    @BeforeEach
    void makeSomeSteps() {
        hand.advanceTo(20);
    }

    @AfterEach
    void close() {
        hand.close();
    }

    private Particles particles() {
        return hand.frame().particles();
    }

    private List<Intervention> interventions() {
        return hand.frame().scenario().interventions();
    }

    private void awaitInterventions(int count) {
        hand.awaitFrame(count + " interventions", frame -> frame.scenario().interventions().size() == count);
    }

    private void take(KeyCode key, Tool tool) {
        hand.pressOnWindow(key);
        hand.await(tool + " in hand", () -> hand.workspace().view().getValue().grip().tool() == tool);
    }

    private void clickAt(double theta, double w) {
        hand.moveTo(theta, w);
        hand.robot().clickOn(MouseButton.PRIMARY);
    }

    private Point2D placeOf(int particle) {
        return hand.screen(particles().theta(particle), particles().w(particle));
    }

    private void drag(Point2D from, Point2D... to) {
        hand.robot().moveTo(from).press(MouseButton.PRIMARY);
        for (Point2D next : to) {
            hand.robot().moveTo(next);
        }
        hand.letGo();
    }

    private List<Integer> selected() {
        return hand.view().grip().selection().in(hand.frame());
    }

    private void awaitSelected(List<Integer> particles) {
        hand.await(particles + " selected", () -> hand.workspace().view().getValue().grip().selection()
                .in(hand.workspace().frame().getValue()).equals(particles));
    }

    private void lasso(double left, double low, double right, double high) {
        drag(hand.screen(left, low), hand.screen(right, low), hand.screen(right, high), hand.screen(left, high));
    }

    private void undoTo(Checkpoint before) {
        hand.pressOnWindow(KeyCode.CONTROL, KeyCode.Z);
        hand.awaitFrame("undone", frame -> frame.moment().state().equals(before.state()));
        assertEquals(before.scenario(), hand.moment().scenario());
    }

    private Target.Teacher teacher() {
        return (Target.Teacher) hand.moment().held().problem().target();
    }

    @Test
    void aTraceShowsWhereANewNeuronWouldGoAndThenWhereItGoes() {
        Checkpoint before = hand.moment();
        take(KeyCode.P, Tool.TRACE);

        clickAt(0.2, 3);

        hand.awaitFrame("a track", frame -> frame.tracks().size() == 1);
        Track track = hand.frame().tracks().getFirst();
        assertTrue(track.foreseen().size() > 10);
        assertEquals(0.2, track.foreseen().x(0), NEAR);
        assertEquals(3, track.taken().y(0), NEAR);
        assertEquals(before, hand.moment());
        hand.pressOnWindow(KeyCode.RIGHT);
        hand.awaitFrame("its first step", frame -> frame.tracks().getFirst().taken().size() == 2);
        hand.pressOnWindow(KeyCode.ESCAPE);
        hand.awaitFrame("no track", frame -> frame.tracks().isEmpty());
        assertEquals(List.of(), interventions());
    }

    @Test
    void aClickAddsANeuronAndUndoTakesItBack() {
        Checkpoint before = hand.moment();
        take(KeyCode.A, Tool.ADD);

        clickAt(2.5, -4);

        hand.awaitFrame("one more", frame -> frame.particles().size() == 6);
        assertEquals(2.5, particles().theta(5), NEAR);
        assertEquals(-4, particles().w(5), NEAR);
        assertInstanceOf(Intervention.Add.class, interventions().getFirst());
        undoTo(before);
    }

    @Test
    void aDragMovesANeuronAndIsOneIntervention() {
        Checkpoint before = hand.moment();

        drag(placeOf(2), hand.screen(0.3, -4), hand.screen(1, -5));

        awaitInterventions(1);
        Intervention.Move move = (Intervention.Move) interventions().getFirst();
        assertEquals(2, move.particle());
        assertEquals(1, particles().theta(2), NEAR);
        assertEquals(-5, particles().w(2), NEAR);
        assertEquals(before.state().particles().w(1), particles().w(1));
        undoTo(before);
    }

    @Test
    void theClockHoldsWhileANeuronIsHeldAndGoesOn() {
        hand.workspace().clock().play();
        hand.awaitFrame("it plays", frame -> frame.figures().step() > 25);

        hand.robot().moveTo(placeOf(2)).press(MouseButton.PRIMARY);
        hand.robot().moveTo(hand.screen(0.5, -4)).moveTo(hand.screen(1, -5));
        hand.awaitFrame("it is shown there", frame -> Math.abs(frame.particles().w(2) + 5) < NEAR);
        long step = hand.step();
        hand.letGo();

        hand.awaitFrame("it goes on", frame -> frame.figures().step() > step + 5);
        assertEquals(1, interventions().size());
        assertEquals(step, interventions().getFirst().step());
    }

    @Test
    void escapeWhileANeuronIsHeldPutsItBack() {
        Checkpoint before = hand.moment();
        hand.robot().moveTo(placeOf(2)).press(MouseButton.PRIMARY);
        hand.robot().moveTo(hand.screen(0.5, -4)).moveTo(hand.screen(1, -5));
        hand.awaitFrame("it is shown there", frame -> Math.abs(frame.particles().w(2) + 5) < NEAR);

        hand.press(KeyCode.ESCAPE);

        hand.awaitFrame("it is back", frame -> frame.moment().state().equals(before.state()));
        hand.letGo();
        assertEquals(List.of(), interventions());
    }

    @Test
    void escapeWhileATeachersLineIsHeldPutsItBack() {
        hand.robot().moveTo(hand.screen(1.8, -6)).press(MouseButton.PRIMARY);
        hand.robot().moveTo(hand.screen(2, -6)).moveTo(hand.screen(2.4, -6));
        hand.awaitFrame("it is shown there", frame -> frame.scenario().interventions().size() == 1);

        hand.press(KeyCode.ESCAPE);

        awaitInterventions(0);
        hand.letGo();
        assertEquals(1.8, teacher().positions().at(3, 0));
    }

    @Test
    void escapeWhileThePlaneIsTakenAlongPutsItBack() {
        View before = hand.view();
        hand.robot().moveTo(hand.screen(2.8, 8)).press(MouseButton.PRIMARY);
        hand.robot().moveTo(hand.screen(2.5, 7)).moveTo(hand.screen(2.2, 6));
        hand.await("it has moved", () -> !hand.workspace().view().getValue().window().equals(before.window()));

        hand.press(KeyCode.ESCAPE);

        hand.await("it is back", () -> hand.workspace().view().getValue().window().equals(before.window()));
        hand.letGo();
        assertEquals(before.window(), hand.view().window());
    }

    @Test
    void escapeWhileALassoIsDrawnSelectsAsBefore() {
        take(KeyCode.S, Tool.SELECT);
        lasso(0.9, 3, 4, 6);
        awaitSelected(List.of(3, 4));
        hand.robot().moveTo(hand.screen(-3.5, 6)).press(MouseButton.PRIMARY);
        hand.robot().moveTo(hand.screen(-2.5, 6)).moveTo(hand.screen(-2.5, 0)).moveTo(hand.screen(-3.5, 0));

        hand.press(KeyCode.ESCAPE);
        hand.letGo();

        assertEquals(List.of(), hand.view().grip().lasso());
        awaitSelected(List.of(3, 4));
    }

    @Test
    void aLassoSelectsAndTheKeyDeletes() {
        Checkpoint before = hand.moment();
        take(KeyCode.S, Tool.SELECT);

        lasso(0.9, 3, 4, 6);
        awaitSelected(List.of(3, 4));
        hand.pressOnWindow(KeyCode.DELETE);

        hand.awaitFrame("three left", frame -> frame.particles().size() == 3);
        assertEquals(List.of(new Intervention.Remove(20, List.of(3, 4))), interventions());
        assertEquals(List.of(), selected());
        undoTo(before);
    }

    @Test
    void escapeSelectsNone() {
        take(KeyCode.S, Tool.SELECT);
        lasso(0.9, 3, 4, 6);
        awaitSelected(List.of(3, 4));
        assertTrue(hand.sees("#delete"));

        hand.pressOnWindow(KeyCode.ESCAPE);

        awaitSelected(List.of());
        assertFalse(hand.sees("#delete"));
    }

    @Test
    void splittingAndMergingKeepTheObjective() {
        double objective = hand.frame().figures().objective();
        take(KeyCode.S, Tool.SELECT);
        hand.robot().clickOn(placeOf(1));
        awaitSelected(List.of(1));

        hand.click("#split");
        hand.awaitFrame("split", frame -> frame.particles().size() == 6);
        awaitSelected(List.of(1, 5));
        assertEquals(objective, hand.frame().figures().objective(), 1e-12);

        hand.click("#merge");
        hand.awaitFrame("merged", frame -> frame.particles().size() == 5);
        assertEquals(objective, hand.frame().figures().objective(), 1e-12);
    }

    @Test
    void whatCannotBeDoneIsSaid() {
        take(KeyCode.S, Tool.SELECT);
        Studio.tell(() -> hand.workspace().setView(hand.workspace().view().getValue().withGrip(
                hand.workspace().view().getValue().grip().with(new Interaction.Selection(List.of(0, 1, 2, 3, 4), 5)))));

        hand.click("#merge");
        assertTrue(hand.sees("#notice"));
        hand.click("#delete");

        assertTrue(hand.sees("#notice"));
        assertEquals(5, particles().size());
        assertEquals(List.of(), interventions());
        hand.pressOnWindow(KeyCode.ESCAPE);
        assertFalse(hand.sees("#notice"));
    }

    @Test
    void aDragOfATeachersLineMovesItsPosition() {
        Checkpoint before = hand.moment();

        drag(hand.screen(1.8, -6), hand.screen(2, -6), hand.screen(2.4, -6));

        awaitInterventions(1);
        assertEquals(2.4, teacher().positions().at(3, 0), NEAR);
        assertEquals(-1, teacher().weights().get(3));
        assertEquals(before.state(), hand.moment().state());
        hand.pressOnWindow(KeyCode.CONTROL, KeyCode.Z);
        awaitInterventions(0);
        assertEquals(1.8, teacher().positions().at(3, 0));
    }

    @Test
    void aDragOfItsHandleChangesItsWeight() {
        drag(hand.screen(0.6, 2), hand.screen(0.6, 3), hand.screen(0.7, 4));

        awaitInterventions(1);
        assertEquals(0.6, teacher().positions().at(2, 0));
        assertEquals(4, teacher().weights().get(2), NEAR);
    }

    @Test
    void oneButtonPutsANeuronThere() {
        Checkpoint before = hand.moment();
        double least = hand.frame().findings().certificate().minimum().place().at(0, 0);

        hand.click("#rescue");

        hand.awaitFrame("one more", frame -> frame.particles().size() == 6);
        assertEquals(least, particles().theta(5), 3);
        assertTrue(hand.frame().potential().values(ParticleArrays.of(
                new Particles(new double[] {particles().w(5)}, new double[] {particles().theta(5)})))[0] < 0);
        undoTo(before);
    }

    @Test
    void shakingPlacesATenthAnew() {
        Checkpoint before = hand.moment();

        hand.click("#shake");

        awaitInterventions(1);
        assertInstanceOf(Intervention.Shake.class, interventions().getFirst());
        undoTo(before);
    }

    @Test
    void everyToolHasANameAndIsPressedWhileInHand() {
        for (var tool : List.of("#look", "#trace", "#add", "#select")) {
            hand.click(tool);
            assertEquals(tool.substring(1).toUpperCase(Locale.ROOT), hand.view().grip().tool().name());
            assertFalse(Studio.ask(() -> ((Labeled) hand.studio().scene().lookup(tool)).getAccessibleText()).isBlank());
        }
    }

    @Test
    void aChangeThatCannotBeMadeSaysWhy() {
        Studio.tell(() -> hand.workspace().edit(new Edit.Intervene(new Intervention.Remove(0, List.of(99)))));
        hand.await("the reason", () -> !hand.workspace().refused().getValue().isEmpty());
        assertTrue(hand.sees("#notice"));
        Studio.tell(() -> hand.workspace().shake());
        hand.await("what is done says nothing", () -> hand.workspace().refused().getValue().isEmpty());
        assertFalse(hand.sees("#notice"));
    }
}
