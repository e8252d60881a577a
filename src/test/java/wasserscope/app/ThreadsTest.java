package wasserscope.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import wasserscope.app.canvas.PainterCanvas;
import wasserscope.scenario.preset.OpeningScene;

/** Who does the work, and that nobody stays behind. */
class ThreadsTest {

    private static List<String> workers() {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(name -> name.equals("run") || name.equals("easel") || name.equals("limit")
                        || name.startsWith("team"))
                .sorted()
                .toList();
    }

    @Test
    void closingEndsEveryThread() {
        Hand hand = Hand.open(OpeningScene.opening());
        hand.session().run().play();
        hand.awaitFrame("it plays", frame -> frame.figures().step() > 5);
        assertEquals(List.of("easel", "limit", "run"),
                workers().stream().filter(name -> !name.startsWith("team")).toList());

        hand.close();

        hand.await("all threads have ended", () -> workers().isEmpty());
    }

    @Test
    void picturesArePaintedByTheEaselAlone() {
        Set<String> painters = ConcurrentHashMap.newKeySet();
        try (Hand hand = Hand.open(OpeningScene.opening())) {
            Studio.tell(() -> {
                PainterCanvas picture =
                        new PainterCanvas((_, _, _, _) -> painters.add(Thread.currentThread().getName()), 1);
                picture.resize(64, 64);
                hand.session().hang(picture);
            });
            hand.session().run().play();
            hand.awaitFrame("it plays", frame -> frame.figures().step() > 50);
        }
        assertEquals(Set.of("easel"), painters);
    }
}
