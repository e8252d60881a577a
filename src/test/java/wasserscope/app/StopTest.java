package wasserscope.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalLong;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import wasserscope.app.control.Readout;
import wasserscope.app.control.RichParagraph;
import wasserscope.run.ClockState;
import wasserscope.run.Figures;
import wasserscope.scenario.Pace;
import wasserscope.scenario.Quantity;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.edit.Edit;
import wasserscope.scenario.library.Library;
import wasserscope.scenario.preset.OpeningScene;
import wasserscope.theory.verdict.Verdict;
import wasserscope.words.Words;

/** A stop at a verdict: what it says, and that it does not keep a hand from going on. */
class StopTest {

    private final Hand hand = Hand.open(OpeningScene.opening());

    @AfterEach
    void close() {
        hand.close();
    }

    /** One neuron against four steps: stuck within a hundred steps. */
    private static Scenario oneAtom() {
        return Library.named("one-atom").orElseThrow().with(new Pace.Steady(5));
    }

    private void playToTheStop() {
        Studio.tell(() -> hand.workspace().edit(new Edit.Open(oneAtom())));
        hand.workspace().clock().setPace(new Pace.Steady(5));
        hand.workspace().clock().play();
        hand.awaitFrame("a stop", frame -> frame.transport().stopped());
        assertEquals(Verdict.STUCK, hand.frame().verdict());
    }

    private void awaitPlaying() {
        long step = hand.step();
        hand.awaitFrame("it plays on", frame -> frame.transport().playing() || frame.figures().step() > step);
    }

    @Test
    void aStopSaysWhyAndWhatToPress() {
        assertFalse(hand.sees("#stop"));
        playToTheStop();
        hand.await("the line", () -> Studio.isSeen(hand.studio().scene().lookup("#stop")));
        String why = Studio.ask(hand.find("#stop-why", RichParagraph.class)::plain);
        assertTrue(why.startsWith(Words.name(Verdict.STUCK)), why);
        assertTrue(why.contains("where no particle is"), why);
        hand.pressOnWindow(KeyCode.SPACE);
        hand.await("the line goes", () -> !Studio.isSeen(hand.studio().scene().lookup("#stop")));
    }

    @Test
    void theEndOfASceneSaysSoAndAClickGoesOn() {
        Scenario opening = OpeningScene.opening();
        Studio.tell(() -> hand.workspace()
                .edit(new Edit.Open(opening.with(opening.clock().withStopAt(OptionalLong.of(12))))));
        hand.workspace().clock().setPace(new Pace.Steady(5));
        hand.workspace().clock().play();
        hand.awaitFrame("the end", frame -> frame.transport().stop() == ClockState.Stop.SCENE_END);
        hand.await("the line", () -> Studio.isSeen(hand.studio().scene().lookup("#go-on")));
        assertEquals(12, hand.step());
        assertTrue(Studio.ask(hand.find("#stop-why", RichParagraph.class)::plain).contains("scene ends here"));
        hand.click("#go-on");
        hand.awaitFrame("it goes on", frame -> frame.figures().step() > 12);
        assertFalse(hand.sees("#stop"));
    }

    @Test
    void aNewValuePlaysOnAfterAStop() {
        playToTheStop();
        hand.type(Quantity.STEP_SIZE, "0.02");
        awaitPlaying();
    }

    @Test
    void aNeuronThatIsPutTherePlaysOnAfterAStop() {
        playToTheStop();
        hand.click("#rescue");
        hand.awaitFrame("two", frame -> frame.particles().size() == 2);
        awaitPlaying();
    }

    @Test
    void anotherScenePlaysOnAfterAStop() {
        playToTheStop();
        Studio.tell(() -> hand.workspace().edit(new Edit.Open(OpeningScene.opening())));
        hand.awaitFrame("it plays", frame -> frame.transport().playing() && frame.particles().size() == 200);
    }

    @Test
    void afterAStopByHandNothingPlaysOnByItself() {
        hand.workspace().clock().play();
        hand.awaitFrame("it plays", frame -> frame.figures().step() > 2);
        hand.pressOnWindow(KeyCode.SPACE);
        hand.awaitFrame("it stands", frame -> !frame.transport().playing());
        hand.type(Quantity.STEP_SIZE, "0.5");
        hand.awaitValue(Quantity.STEP_SIZE, 0.5);
        assertFalse(hand.frame().transport().playing());
    }

    @Test
    void allNumbersAreOfTheFrameThatIsSeenWhereTheClockIsSlow() {
        hand.workspace().clock().setPace(new Pace.SlowMotion());
        hand.workspace().clock().play();
        for (int step = 1; step <= 2; step++) {
            hand.awaitStep(step);
            long seen = step;
            hand.await("the numbers of step " + step, () -> hand.workspace().read().getValue().figures().step() == seen
                    || hand.workspace().frame().getValue().figures().step() > seen);
            Readout steps = hand.find("#steps", Readout.class);
            assertTrue(Studio.ask(() -> steps.plain()
                    .equals(String.valueOf(hand.workspace().read().getValue().figures().step()))));
        }
    }

    @Test
    void aReadoutIsCopiedInFullPrecision() {
        hand.advanceTo(7);
        hand.click("#objective.readout");
        Figures figures = hand.frame().figures();
        hand.await("a remark", () -> hand.studio().scene().lookup("#remark").isVisible());
        assertEquals(figures.objective(),
                Double.parseDouble(Studio.ask(() -> Clipboard.getSystemClipboard().getString())));
    }
}
