package wasserscope.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import wasserscope.app.canvas.PainterCanvas;
import wasserscope.run.Goal;
import wasserscope.scenario.preset.OpeningScene;

/** Who does the work, and that nobody stays behind. */
class ThreadsTest {

    private static List<String> workers() {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(name -> name.equals("clock") || name.equals("painting") || name.equals("limit")
                        || name.startsWith("worker-"))
                .sorted()
                .toList();
    }

    @Test
    void closingEndsEveryThread() {
        Hand hand = Hand.open(OpeningScene.opening());
        hand.workspace().clock().play();
        hand.awaitFrame("it plays", frame -> frame.figures().step() > 5);
        hand.await("the limit begins after the first picture", () -> workers().contains("limit"));
        assertEquals(List.of("clock", "limit", "painting"),
                workers().stream().filter(name -> !name.startsWith("worker-")).toList());

        hand.close();

        hand.await("all threads have ended", () -> workers().isEmpty());
    }

    @Test
    void closingInTheMiddleOfAScrubLeavesNoThread() {
        Hand hand = Hand.open(OpeningScene.opening());
        hand.workspace().clock().seek(Goal.ofStep(100_000_000));
        hand.await("a scrub under way", () -> hand.workspace().clock().frame().timeline().goal().isPresent());

        hand.close();

        hand.await("all threads have ended", () -> workers().isEmpty());
    }

    @Test
    void closingEndsAPreviewUnderWay() {
        Hand hand = Hand.open(OpeningScene.opening());
        hand.pressOnWindow(KeyCode.E);
        ToggleButton clip = hand.find("#export-kind-MP4", ToggleButton.class);
        Slider moment = hand.find("#export-moment", Slider.class);
        TextField until = hand.find("#export-until", TextField.class);
        Studio.tell(() -> {
            clip.fire();
            until.setText("1000000");
            moment.setValue(1);
        });
        hand.await("a preview under way", () -> isAlive("export-preview"));

        hand.close();

        hand.await("it has ended", () -> !isAlive("export-preview"));
    }

    private static boolean isAlive(String name) {
        return Thread.getAllStackTraces().keySet().stream().anyMatch(thread -> thread.getName().equals(name));
    }

    @Test
    void picturesArePaintedByOneThreadAlone() {
        Set<String> painters = ConcurrentHashMap.newKeySet();
        try (Hand hand = Hand.open(OpeningScene.opening())) {
            Studio.tell(() -> {
                PainterCanvas picture =
                        new PainterCanvas((_, _, _, _) -> painters.add(Thread.currentThread().getName()), 1);
                picture.resize(64, 64);
                hand.workspace().add(picture, hand.workspace().panes().hand());
            });
            hand.workspace().clock().play();
            hand.awaitFrame("it plays", frame -> frame.figures().step() > 50);
        }
        assertEquals(Set.of("painting"), painters);
    }
}
