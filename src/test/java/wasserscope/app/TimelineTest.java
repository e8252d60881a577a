package wasserscope.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wasserscope.app.canvas.PainterCanvas;
import wasserscope.app.control.NumberField;
import wasserscope.app.control.Readout;
import wasserscope.app.control.RichParagraph;
import wasserscope.app.transport.TimelineBar;
import wasserscope.draw.timeline.TimelineLayout;
import wasserscope.run.Checkpoint;
import wasserscope.run.ClockState;
import wasserscope.run.Frame;
import wasserscope.scenario.Pace;
import wasserscope.scenario.Playing.NamedStep;
import wasserscope.scenario.Quantity;
import wasserscope.scenario.preset.OpeningScene;

/** The timeline: a hand on the bar, the wheel, the keys, and what a moment is called. */
class TimelineTest {

    private static final long LAST = 60;

    private Hand hand = Hand.open(OpeningScene.opening());

    @BeforeEach
    void record() {
        hand.advanceTo(LAST);
        hand.studio().photograph();
    }

    @AfterEach
    void close() {
        hand.close();
    }

    private TimelineBar bar() {
        return hand.find(".timeline", TimelineBar.class);
    }

    private Frame drawn() {
        PainterCanvas picture = (PainterCanvas) bar().getChildrenUnmodifiable().getFirst();
        return Studio.ask(() -> picture.seen().orElseThrow().frame());
    }

    /** Returns where on the screen a step stands on the bar, as it is drawn now. */
    private Point2D placeOf(long step) {
        TimelineBar bar = bar();
        PainterCanvas picture = (PainterCanvas) bar.getChildrenUnmodifiable().getFirst();
        return Studio.ask(() -> {
            PainterCanvas.Painted shown = picture.seen().orElseThrow();
            TimelineLayout layout = TimelineLayout.of(shown.box(), shown.frame(), shown.view());
            double x = layout.at(shown.frame().timeline().curve().timeOf(step));
            return bar.localToScreen(x, bar.getHeight() / 2);
        });
    }

    private void awaitBetween(long low, long high) {
        hand.awaitFrame("a step from " + low + " to " + high,
                frame -> frame.figures().step() >= low && frame.figures().step() <= high);
    }

    private void awaitDrawn(long step) {
        hand.awaitStep(step);
        hand.studio().photograph();
        assertEquals(step, drawn().figures().step());
    }

    private void clickOn(long step) {
        hand.robot().moveTo(placeOf(step)).clickOn(MouseButton.PRIMARY);
    }

    @Test
    void aClickShowsThatMomentAndNowLeadsBack() {
        Checkpoint end = hand.moment();
        assertFalse(hand.sees("#now"));
        clickOn(20);
        awaitBetween(19, 21);
        assertEquals(LAST, hand.frame().timeline().lastStep());
        hand.await("the button", hand.find("#now", Button.class)::isVisible);
        assertEquals(String.valueOf(hand.step()), Studio.ask(hand.find("#steps", Readout.class)::plain));
        hand.click("#now");
        hand.awaitStep(LAST);
        assertEquals(end.state(), hand.moment().state());
        assertFalse(hand.frame().transport().playing());
    }

    @Test
    void theThumbIsDraggedAndLetGoAnywhere() {
        hand.robot().moveTo(placeOf(LAST)).press(MouseButton.PRIMARY).moveTo(placeOf(30)).moveTo(placeOf(10));
        awaitBetween(9, 11);
        hand.robot().moveTo(placeOf(40));
        awaitBetween(39, 41);
        hand.robot().release(MouseButton.PRIMARY);
        assertFalse(hand.frame().transport().playing());
        assertEquals(LAST, hand.frame().timeline().lastStep());
    }

    @Test
    void aHandOnTheBarHoldsTheClock() {
        hand.workspace().clock().play();
        hand.awaitFrame("it plays", frame -> frame.figures().step() > LAST);
        clickOn(20);
        hand.awaitFrame("it stands", frame -> !frame.transport().playing() && frame.figures().step() < LAST);
    }

    @Test
    void aThumbThatTheProgramMovesIsNoHand() {
        hand.workspace().clock().play();
        hand.awaitFrame("it plays on", frame -> frame.figures().step() > LAST + 5);
        assertTrue(hand.frame().transport().playing());
    }

    @Test
    void theWheelGoesStepByStep() {
        hand.robot().moveTo(placeOf(30));
        for (int k = 1; k <= 3; k++) {
            hand.turnWheel(VerticalDirection.DOWN);
        }
        hand.awaitStep(LAST - 3);
        hand.turnWheel(VerticalDirection.UP);
        hand.awaitStep(LAST - 2);
    }

    @Test
    void theWheelGoesFromMarkToMarkWhileShiftIsHeld() {
        hand.type(Quantity.STEP_SIZE, "0.02");
        hand.awaitValue(Quantity.STEP_SIZE, 0.02);
        hand.workspace().clock().stepOnce();
        awaitDrawn(LAST + 1);
        hand.robot().moveTo(placeOf(30)).press(KeyCode.SHIFT);
        hand.turnWheel(VerticalDirection.DOWN);
        hand.robot().release(KeyCode.SHIFT);
        hand.awaitStep(LAST);
    }

    @Test
    void aHeldArrowGlides() {
        Node root = Studio.ask(hand.studio().scene()::getRoot);
        Studio.tell(root::requestFocus);
        hand.await("forty steps back", () -> {
            Event.fireEvent(root, arrow(KeyEvent.KEY_PRESSED));
            return hand.workspace().frame().getValue().figures().step() <= LAST - 40;
        });
        Studio.tell(() -> Event.fireEvent(root, arrow(KeyEvent.KEY_RELEASED)));
        assertEquals(LAST, hand.frame().timeline().lastStep());
    }

    private static KeyEvent arrow(EventType<KeyEvent> type) {
        return new KeyEvent(type, "", "", KeyCode.LEFT, false, false, false, false);
    }

    @Test
    void arrowsGoOneStepAndHomeAndEndToTheEnds() {
        hand.pressOnWindow(KeyCode.LEFT);
        hand.awaitStep(LAST - 1);
        hand.press(KeyCode.LEFT);
        hand.awaitStep(LAST - 2);
        hand.press(KeyCode.RIGHT);
        hand.awaitStep(LAST - 1);
        hand.press(KeyCode.HOME);
        hand.awaitStep(0);
        hand.press(KeyCode.END);
        hand.awaitStep(LAST);
    }

    @Test
    void arrowsWithShiftGoFromMarkToMark() {
        hand.type(Quantity.STEP_SIZE, "0.02");
        hand.awaitValue(Quantity.STEP_SIZE, 0.02);
        hand.workspace().clock().stepOnce();
        hand.awaitStep(LAST + 1);
        hand.pressOnWindow(KeyCode.SHIFT, KeyCode.LEFT);
        hand.awaitStep(LAST);
        hand.press(KeyCode.HOME);
        hand.awaitStep(0);
        hand.press(KeyCode.SHIFT, KeyCode.RIGHT);
        hand.awaitStep(LAST);
    }

    @Test
    void aSliderKeepsItsArrows() {
        Studio.tell(hand.slider(Quantity.STEP_SIZE)::requestFocus);
        hand.press(KeyCode.LEFT);
        hand.awaitFrame("another step size", frame -> Quantity.STEP_SIZE.of(frame.held()) != 0.04);
        assertEquals(LAST, hand.step());
    }

    @Test
    void theBarHasTheArrowsTooWhenItIsFocused() {
        Studio.tell(bar()::requestFocus);
        hand.press(KeyCode.LEFT);
        hand.awaitStep(LAST - 1);
    }

    @Test
    void backwardsPlaysToTheStartAndTheButtonsShowWhichWay() {
        hand.workspace().clock().setPace(new Pace.Unbounded());
        hand.click("#back");
        hand.awaitStep(0);
        hand.awaitFrame("it stands at the start", frame -> !frame.transport().playing());
        assertEquals(LAST, hand.frame().timeline().lastStep());
    }

    @Test
    void eachButtonStopsItsOwnWay() {
        hand.workspace().clock().setPace(new Pace.SlowMotion());
        hand.click("#back");
        hand.awaitFrame("backwards", frame -> frame.transport().playing()
                && frame.transport().direction() == ClockState.Direction.BACKWARD);
        assertEquals("Pause", accessible("#back"));
        assertEquals("Play", accessible("#play"));
        hand.click("#play");
        hand.awaitFrame("forwards", frame -> frame.transport().playing()
                && frame.transport().direction() == ClockState.Direction.FORWARD);
        assertEquals("Play backwards", accessible("#back"));
        hand.click("#play");
        hand.awaitFrame("it stands", frame -> !frame.transport().playing());
    }

    private String accessible(String selector) {
        Button button = hand.find(selector, Button.class);
        return Studio.ask(button::getAccessibleText);
    }

    @Test
    void aMomentCanBeTypedInPlaceOfTheReadout() {
        hand.robot().doubleClickOn(hand.find("#time", Readout.class));
        NumberField field = hand.find("#go-to-time", NumberField.class);
        hand.await("the field", field::isFocused);
        hand.robot().write("1");
        hand.press(KeyCode.ENTER);
        hand.awaitStep(25);
        hand.await("the value again", () -> field.getScene() == null);
        assertEquals("1.00", Studio.ask(hand.find("#time", Readout.class)::plain));
    }

    @Test
    void soCanAStepWhereThereIsRoomForIt() {
        hand.close();
        hand = Hand.open(OpeningScene.opening(), 1800, 800);
        hand.advanceTo(LAST);
        hand.studio().photograph();
        hand.robot().doubleClickOn(hand.find("#steps", Readout.class));
        NumberField field = hand.find("#go-to-steps", NumberField.class);
        hand.await("the field", field::isFocused);
        Studio.tell(() -> field.setText("2.5"));
        hand.press(KeyCode.ENTER);
        assertTrue(Studio.ask(field::complaint).contains("is not a whole number"));
        Studio.tell(() -> field.setText("25"));
        hand.press(KeyCode.ENTER);
        hand.awaitStep(25);
    }

    @Test
    void aBadMomentGetsASentenceAndEscapeLeavesTheField() {
        hand.robot().doubleClickOn(hand.find("#time", Readout.class));
        NumberField field = hand.find("#go-to-time", NumberField.class);
        hand.await("the field", field::isFocused);
        hand.robot().write("x");
        hand.press(KeyCode.ENTER);
        assertTrue(Studio.ask(field::complaint).contains("is not a number"));
        hand.press(KeyCode.ESCAPE);
        hand.await("the field goes", () -> field.getScene() == null);
        assertEquals(LAST, hand.step());
    }

    @Test
    void undoAndRedoSayWhereTheyLead() {
        hand.type(Quantity.PARTICLES, "4");
        hand.awaitValue(Quantity.PARTICLES, 4);
        hand.await("undo says it", () -> accessibleNow("#undo").equals("Undo: m = 4"));
        hand.click("#undo");
        hand.awaitStep(LAST);
        hand.await("redo says it", () -> accessibleNow("#redo").equals("Redo: m = 4"));
        assertEquals("Undo", accessible("#undo"));
    }

    private String accessibleNow(String selector) {
        return hand.studio().scene().lookup(selector).getAccessibleText();
    }

    @Test
    void aMarkSaysWhatHappened() {
        hand.type(Quantity.STEP_SIZE, "0.02");
        hand.awaitValue(Quantity.STEP_SIZE, 0.02);
        awaitDrawn(LAST);
        hand.robot().moveTo(placeOf(20)).moveTo(placeOf(LAST));
        hand.await("the tip", () -> tip().contains("step 60: changed by hand: η = 0.02"));
        hand.robot().moveTo(placeOf(20));
        hand.await("the time", () -> tip().startsWith("t = 0.8"));
    }

    private static String tip() {
        return Window.getWindows().stream()
                .filter(window -> window instanceof Tooltip tip && "timeline-tip".equals(tip.getId()))
                .flatMap(window -> Studio.all(window.getScene().getRoot()))
                .filter(RichParagraph.class::isInstance)
                .map(node -> ((RichParagraph) node).plain())
                .findFirst().orElse("");
    }

    @Test
    void aRightClickNamesAMomentAndAnotherTakesTheNameAway() {
        hand.robot().moveTo(placeOf(30)).clickOn(MouseButton.SECONDARY);
        choose("mark-add");
        TextField field = hand.find("#mark-name", TextField.class);
        hand.await("the field", field::isFocused);
        hand.robot().write("split");
        hand.press(KeyCode.ENTER);
        hand.awaitFrame("a name", frame -> frame.scenario().clock().marks().size() == 1);
        NamedStep named = hand.frame().scenario().clock().marks().getFirst();
        assertEquals("split", named.name());
        assertTrue(Math.abs(named.step() - 30) <= 1, named.toString());
        assertEquals(LAST, hand.step());

        hand.studio().photograph();
        hand.robot().moveTo(placeOf(named.step())).clickOn(MouseButton.SECONDARY);
        choose("mark-remove");
        hand.awaitFrame("no name", frame -> frame.scenario().clock().marks().isEmpty());
    }

    private void choose(String id) {
        hand.await("the menu", () -> item(id));
    }

    private static boolean item(String id) {
        return List.copyOf(Window.getWindows()).stream()
                .filter(window -> window instanceof ContextMenu menu && "mark-menu".equals(menu.getId()))
                .flatMap(window -> ((ContextMenu) window).getItems().stream())
                .filter(item -> id.equals(item.getId()))
                .peek(item -> {
                    item.fire();
                    item.getParentPopup().hide();
                })
                .count() > 0;
    }

    @Test
    void aNameGivenInThePastLosesNothingOfTheRun() {
        clickOn(20);
        awaitBetween(19, 21);
        hand.studio().photograph();
        hand.robot().moveTo(placeOf(40)).clickOn(MouseButton.SECONDARY);
        choose("mark-add");
        TextField field = hand.find("#mark-name", TextField.class);
        hand.await("the field", field::isFocused);
        hand.robot().write("later");
        hand.press(KeyCode.ENTER);
        hand.awaitFrame("a name", frame -> frame.scenario().clock().marks().size() == 1);
        assertEquals(LAST, hand.frame().timeline().lastStep());
    }
}
