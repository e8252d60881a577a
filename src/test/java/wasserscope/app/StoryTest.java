package wasserscope.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import wasserscope.run.Frame;
import wasserscope.run.Side;
import wasserscope.scenario.Intervention;
import wasserscope.scenario.Quantity;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.edit.Edit;
import wasserscope.scenario.library.Library;
import wasserscope.scenario.preset.OpeningScene;
import wasserscope.story.Beat;
import wasserscope.story.Question;
import wasserscope.story.Setting;
import wasserscope.story.Spotlight;
import wasserscope.story.Story;
import wasserscope.story.StoryText;
import wasserscope.story.Telling;
import wasserscope.story.Trial;
import wasserscope.story.Until;
import wasserscope.theory.verdict.Verdict;

/** A story in the window, told by keys and by the mouse: where each beat stands does not depend on who tells it, or how fast. */
class StoryTest {

    private static final long STUCK = 8128;

    private final Hand hand = Hand.open(OpeningScene.opening());

    @AfterEach
    void close() {
        hand.close();
    }

    private static StoryText text(String words) {
        return new StoryText.Written(Map.of("", words));
    }

    private static Scenario scene(String name) {
        return Library.named(name).orElseThrow();
    }

    private static Beat beat(Setting setting, Until until, Optional<Question> ask, Optional<Spotlight> lit) {
        return new Beat(setting, new Beat.Beside.Same(), Optional.ofNullable(until), Beat.MOST_STEPS, Optional.empty(),
                false, text("What is said of it, in one sentence that is short and true."), Optional.empty(), lit, ask,
                StoryText.NONE);
    }

    private static Setting open(String name) {
        return new Setting(Optional.of(scene(name)), List.of());
    }

    /** Four neurons: to step 200; a question, until they are stuck; one neuron more, 20 000 steps; twenty beside four. */
    private static Story story() {
        Question ask = new Question(text("Could F be lower?"), List.of(text("Yes"), text("No")), 0,
                text("There is a valley with nobody in it."));
        Setting more = new Setting(Optional.empty(), List.of(
                new Edit.Intervene(new Intervention.Add(0, -0.1, List.of(1.905)))));
        Beat beside = new Beat(Setting.SAME, new Beat.Beside.Run(open("many")), Optional.of(new Until.Step(30_000)),
                Beat.MOST_STEPS, Optional.empty(), false, text("Twenty beside them."), Optional.empty(),
                Optional.of(Spotlight.Part.OBJECTIVE), Optional.empty(), StoryText.NONE);
        Trial trial = new Trial(text("Four others"), new Setting(Optional.of(scene("few")),
                List.of(new Edit.Adjust(Quantity.SEED, 5))));
        return new Story("four", text("Four neurons"), text("They are too few."), List.of(
                beat(open("few"), new Until.Step(200), Optional.empty(), Optional.empty()),
                beat(Setting.SAME, new Until.Reached(Verdict.STUCK), Optional.of(ask),
                        Optional.of(Spotlight.Part.STRIP)),
                beat(more, new Until.Step(STUCK + 20_000), Optional.empty(), Optional.empty()),
                beside), List.of(trial));
    }

    private void begin() {
        Studio.tell(() -> hand.workspace().stories().open(story()));
        Studio.tell(() -> hand.studio().scene().getRoot().requestFocus());
    }

    private Telling telling() {
        return Studio.ask(() -> hand.workspace().stories().telling().getValue().orElseThrow());
    }

    private void awaitBeat(int index, Telling.Phase phase) {
        hand.await("beat " + index + " " + phase, () -> hand.workspace().stories().telling().getValue()
                .filter(now -> now.index() == index && now.phase() == phase).isPresent()
                && !hand.workspace().clock().isBehind());
    }

    private Frame left() {
        return Studio.ask(() -> hand.workspace().panes().of(Side.LEFT).newest());
    }

    private void goTo(int index) {
        for (int guard = 0; guard < 20 && (telling().index() < index); guard++) {
            Telling now = telling();
            hand.press(KeyCode.RIGHT);
            hand.await("it goes on", () -> !hand.workspace().stories().telling().getValue().orElseThrow().equals(now)
                    || hand.workspace().clock().frame().timeline().goal().isPresent());
            if (now.phase() == Telling.Phase.RUNNING) {
                awaitBeat(now.index(), Telling.Phase.TOLD);
            }
        }
        assertEquals(index, telling().index());
    }

    @Test
    void nextGoesToTheEndOfARunAtOnceAndThenOn() {
        begin();
        awaitBeat(0, Telling.Phase.RUNNING);
        hand.press(KeyCode.RIGHT);
        awaitBeat(0, Telling.Phase.TOLD);
        assertEquals(200, left().figures().step());

        hand.press(KeyCode.SPACE);
        awaitBeat(1, Telling.Phase.ASKING);
        assertFalse(left().transport().playing());
        assertEquals(200, left().figures().step());

        hand.press(KeyCode.B);
        awaitBeat(1, Telling.Phase.RUNNING);
        hand.press(KeyCode.PAGE_DOWN);
        awaitBeat(1, Telling.Phase.TOLD);
        assertEquals(STUCK, left().figures().step());
        assertEquals(Verdict.STUCK, left().verdict());
        assertTrue(hand.sees("#story-because"));
        assertEquals(1, telling().answer().orElseThrow());
    }

    @Test
    void aChangeByHandIsABranchAndNextResumesTheStorysOwnRun() {
        begin();
        goTo(1);
        Studio.tell(() -> hand.workspace().edit(new Edit.Adjust(Quantity.PARTICLES, 7)));
        hand.awaitFrame("seven particles", frame -> frame.particles().size() == 7);

        hand.press(KeyCode.RIGHT);
        hand.press(KeyCode.RIGHT);
        awaitBeat(1, Telling.Phase.TOLD);

        assertEquals(4, left().particles().size());
        assertEquals(STUCK, left().figures().step());
    }

    @Test
    void aBeatChangesTheRunWhereTheOneBeforeEndedAndBackShowsThatAgain() {
        begin();
        goTo(2);
        hand.press(KeyCode.RIGHT);
        awaitBeat(2, Telling.Phase.TOLD);
        assertEquals(5, left().particles().size());
        assertEquals(STUCK + 20_000, left().figures().step());

        hand.press(KeyCode.LEFT);
        awaitBeat(1, Telling.Phase.TOLD);
        hand.await("four again", () -> hand.workspace().clock().frame().particles().size() == 4);
        assertEquals(STUCK, left().figures().step());
        assertEquals(Verdict.STUCK, left().verdict());
    }

    @Test
    void twoRunsStandBesideEachOtherAndWhatToTryComesLast() {
        begin();
        goTo(3);
        awaitBeat(3, Telling.Phase.RUNNING);
        hand.await("two runs", () -> hand.workspace().panes().compared().getValue());
        hand.press(KeyCode.RIGHT);
        awaitBeat(3, Telling.Phase.TOLD);
        assertEquals(30_000, left().figures().step());
        assertEquals(20, left().beside().orElseThrow().frame().particles().size());

        hand.press(KeyCode.RIGHT);
        hand.await("what to try", () -> hand.workspace().stories().telling().getValue().orElseThrow().isOver());
        hand.click(".story-attempt");
        hand.awaitFrame("another seed", frame -> Quantity.SEED.of(frame.held()) == 5);
        hand.await("one plane, folded", () -> !hand.workspace().panes().compared().getValue()
                && hand.workspace().stories().folded().get());
    }

    @Test
    void escapeLeavesTheRunAndTheWindowHasItsKeysAgain() {
        begin();
        goTo(1);
        hand.press(KeyCode.ESCAPE);
        hand.await("folded", () -> hand.workspace().stories().folded().get());
        hand.press(KeyCode.RIGHT);
        hand.awaitFrame("one step", frame -> frame.figures().step() == 201);

        hand.click("#story-unfold");
        hand.await("unfolded", () -> !hand.workspace().stories().folded().get());
        assertEquals(1, telling().index());
        assertEquals("2 / 4", hand.find("#story-card .story-head > .label.dim", Label.class).getText());
    }

    @Test
    void aStoryIsTakenUpAtAnyOfItsBeats() {
        Studio.tell(() -> hand.workspace().stories().open(story(), 2));
        awaitBeat(2, Telling.Phase.RUNNING);
        hand.await("five", () -> hand.workspace().clock().frame().particles().size() == 5);
        assertEquals(5, left().particles().size());
        assertEquals(STUCK, telling().place().step());
    }

    @Test
    void aStoryInFullScreenIsPresentedAndARemoteGoesOn() {
        begin();
        awaitBeat(0, Telling.Phase.RUNNING);
        hand.press(KeyCode.F11);
        hand.await("the column steps back", () -> !hand.studio().scene().lookup("#column").isVisible());
        hand.press(KeyCode.PAGE_DOWN);
        awaitBeat(0, Telling.Phase.TOLD);
        hand.press(KeyCode.F5);
        hand.await("the column is back", () -> hand.studio().scene().lookup("#column").isVisible());
    }

    @Test
    void presentingShowsThePlaneAloneAndBlankNothing() {
        hand.pressOnWindow(KeyCode.F5);
        hand.await("the column steps back", () -> !hand.studio().scene().lookup("#column").isVisible());
        hand.press(KeyCode.PERIOD);
        hand.await("blank", () -> hand.studio().scene().lookup("#blank").isVisible());
        hand.press(KeyCode.ESCAPE);
        hand.await("not blank", () -> !hand.studio().scene().lookup("#blank").isVisible());
        hand.press(KeyCode.ESCAPE);
        hand.await("the column is back", () -> hand.studio().scene().lookup("#column").isVisible());
    }
}
