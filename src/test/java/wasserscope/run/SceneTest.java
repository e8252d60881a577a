package wasserscope.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import wasserscope.measure.Particles;
import wasserscope.scenario.Intervention;
import wasserscope.scenario.library.Library;
import wasserscope.scenario.library.LibraryScene;
import wasserscope.theory.verdict.Findings;
import wasserscope.theory.verdict.LabelFit;
import wasserscope.theory.verdict.Verdict;
import wasserscope.words.Language;
import wasserscope.words.SceneWords;
import wasserscope.work.WorkerPool;

/** Every scene that comes with the program, run to its verdict: what it is said to show is there to be seen. */
class SceneTest {

    private static final long MOST_STEPS = 60_000;
    private static final int LONGEST_SENTENCE = 106;

    /** The scenes that have made their point before, or after, the step by which their verdict is there. */
    private static final Map<String, Long> ENDS = Map.of("offset-many", 2000L, "long-step", 1000L);

    /** What each scene shows, beyond its verdict. */
    private static final Map<String, Consumer<Course>> SHOWN = Map.ofEntries(
            Map.entry("neurons", SceneTest::neverRises),
            Map.entry("few", course -> {
                wayOutNear(1.9, course);
                assertEquals(0.0234, course.objective(), 5e-4);
            }),
            Map.entry("many", SceneTest::beginsLikeFew),
            Map.entry("one-atom", course -> atoms(1, course)),
            Map.entry("two-atoms", course -> atoms(2, course)),
            Map.entry("three-atoms", course -> atoms(3, course)),
            Map.entry("zero-line", course -> {
                assertTrue(weights(course.start()).allMatch(w -> w == 0));
                neverRises(course);
            }),
            Map.entry("above-zero", course -> {
                assertTrue(weights(course.start()).allMatch(w -> w == 1));
                assertTrue(crossings(course) > 0);
            }),
            Map.entry("million", SceneTest::neverRises),
            Map.entry("small-cloud", course -> assertEquals(1, clusters(course.end(), 0.2))),
            Map.entry("large-cloud", course -> assertTrue(clusters(course.end(), 0.2) >= 4)),
            Map.entry("offset-few", course -> {
                wayOutNear(-0.66, course);
                assertEquals(course.scene().scenario().problem(), scene("offset-many").scenario().problem());
            }),
            Map.entry("offset-many", course -> assertTrue(course.last().escape().count() > 0)),
            Map.entry("gate-few", course -> {
                wayOutNear(-0.66, course);
                assertEquals(0.0928, course.objective(), 5e-4);
                assertEquals(0, valley(course));
                assertEquals(course.scene().scenario().problem(), scene("gate-through").scenario().problem());
            }),
            Map.entry("gate-through", course -> {
                neverRises(course);
                assertEquals(3, valley(course));
            }),
            Map.entry("separable", course -> {
                neverRises(course);
                assertEquals(LabelFit.LASTING, course.last().certificate().fit());
            }),
            Map.entry("separable-sparse", course -> {
                neverRises(course);
                assertEquals(LabelFit.PARTIAL, course.last().certificate().fit());
                assertEquals(
                        course.scene().scenario().problem(), scene("separable").scenario().problem().withLambda(0.03));
                assertTrue(course.last().certificate().lowerBound() > 0.31);
                assertTrue(weights(course.end()).allMatch(w -> Math.abs(w) < 11));
            }),
            Map.entry("moons", course -> {
                neverRises(course);
                assertEquals(LabelFit.LASTING, course.last().certificate().fit());
            }),
            Map.entry("rescue", course -> stuckBeforeEachRescue(1, course)),
            Map.entry("rescue-gap", course -> {
                assertTrue(positions(course.start()).noneMatch(theta -> -1.2 < theta && theta < 1.2));
                stuckBeforeEachRescue(1, course);
            }),
            Map.entry("rescue-cluster", course -> stuckBeforeEachRescue(3, course)),
            Map.entry("short-step", SceneTest::neverRises),
            Map.entry("long-step", course -> {
                assertTrue(course.rises() > 1000, course::toString);
                assertTrue(course.objective() > 5 * course.least(), course::toString);
            }),
            Map.entry("sparse", course -> {
                assertEquals(4, clusters(course.end(), 0.2));
                assertTrue(weights(course.end()).anyMatch(w -> w == 0));
                assertTrue(course.last().certificate().lowerBound() > 0.09);
            }),
            Map.entry("spikes-few", course -> wayOutNear(2.42, course)),
            Map.entry("spikes", course -> assertTrue(course.last().certificate().lowerBound() > 0.14)),
            Map.entry("slopes", course -> assertTrue(course.objective() < 0.2 * course.first())),
            Map.entry("affine", course -> assertTrue(course.objective() < 0.03 * course.first())),
            Map.entry("lines", course -> assertTrue(course.objective() < 0.03 * course.first())),
            Map.entry("rays", course -> assertTrue(crossings(course) > 0)),
            Map.entry("rays-one-sided", course -> {
                assertTrue(weights(course.start()).allMatch(w -> w > 0));
                assertEquals(0, crossings(course));
                assertEquals(-1, course.last().certificate().minimum().sign());
            }),
            Map.entry("circle", SceneTest::liesOnAnEllipse),
            Map.entry("arc", course -> assertTrue(positions(course.start()).allMatch(x -> x > 0))),
            Map.entry("collinear", course -> {
                Particles mu = course.end();
                for (int i = 0; i < mu.size(); i++) {
                    assertEquals(mu.theta(0, 0) * mu.theta(i, 1), mu.theta(0, 1) * mu.theta(i, 0), 1e-9);
                }
            }));

    /**
     * A scene that was run.
     *
     * @param verdictBefore the verdict at the step of each intervention
     * @param first F at the start
     * @param least the least F
     * @param rises how many steps F rose at
     * @param last what is measured of the end
     */
    private record Course(
            LibraryScene scene, Particles start, Particles end, Map<Long, Verdict> verdictBefore, double first,
            double least,
            long rises, Findings last) {

        double objective() {
            return last.objective();
        }
    }

    @TestFactory
    Stream<DynamicTest> everySceneEndsAsItIsSaidTo() {
        return Library.scenes().stream().map(scene -> dynamicTest(scene.name(), () -> {
            Course course = run(scene);
            SHOWN.get(scene.name()).accept(course);
        }));
    }

    @Test
    void everySceneHasAPurposeASentenceAndANameOfItsOwn() {
        Set<String> titles = new HashSet<>();
        for (LibraryScene scene : Library.scenes()) {
            assertTrue(scene.name().matches("[a-z0-9-]+"), scene.name());
            for (Language language : Language.values()) {
                assertTrue(titles.add(SceneWords.title(language, scene.scenario())), scene.name());
                String notes = SceneWords.notes(language, scene.scenario());
                assertTrue(notes.endsWith(".") && notes.length() <= LONGEST_SENTENCE,
                        scene.name() + " " + language + ": " + notes.length());
            }
            assertTrue(scene.steps() <= MOST_STEPS && scene.moment() <= scene.steps(), scene.name());
            boolean rescued = !scene.scenario().interventions().isEmpty();
            Set<Verdict> stops = EnumSet.of(Verdict.OPTIMAL);
            if (!rescued) {
                stops.add(Verdict.STUCK);
            }
            if (scene.verdict() == Verdict.WITHOUT_LIMIT) {
                stops.add(Verdict.WITHOUT_LIMIT);
            }
            assertEquals(stops, scene.scenario().clock().pauseOn(), scene.name());
            assertEquals(
                    OptionalLong.of(ENDS.getOrDefault(scene.name(), scene.steps())),
                    scene.scenario().clock().stopAt(), scene.name());
        }
        assertEquals(SHOWN.keySet(), Set.copyOf(Library.scenes().stream().map(LibraryScene::name).toList()));
    }

    @Test
    void aNameThatIsNoSceneIsNone() {
        for (String name : List.of("", "index", "index.txt", "../few", "few.wscope.json", "nowhere")) {
            assertFalse(Library.named(name).isPresent(), name);
        }
    }

    /** Runs a scene until the clock stops at its verdict after the last intervention, or to the step at which the verdict is to hold. */
    private static Course run(LibraryScene scene) {
        Map<Long, Verdict> before = new HashMap<>();
        List<Long> changes = scene.scenario().interventions().stream().map(Intervention::step).toList();
        long last = changes.isEmpty() ? -1 : changes.getLast();
        boolean stops = scene.scenario().clock().pauseOn().contains(scene.verdict());
        try (WorkerPool pool = WorkerPool.of(1)) {
            Simulation simulation = new Simulation(Checkpoint.startOf(scene.scenario()), pool);
            Particles start = simulation.particles();
            double first = simulation.figures().objective();
            double least = first;
            double now = first;
            long rises = 0;
            boolean arrived = false;
            while (!arrived && simulation.steps() < scene.steps()) {
                if (changes.contains(simulation.steps() + 1)) {
                    before.put(simulation.steps() + 1, simulation.verdict());
                }
                assertTrue(simulation.step(), scene.name());
                double next = simulation.figures().objective();
                rises += next > now * (1 + 1e-12) ? 1 : 0;
                least = Math.min(least, next);
                now = next;
                arrived = stops && simulation.hasArrived() && simulation.steps() > last;
            }
            assertEquals(scene.verdict(), simulation.verdict(), () -> scene.name() + " at " + simulation.steps());
            assertEquals(stops, arrived, scene.name());
            return new Course(
                    scene, start, simulation.particles(), before, first, least, rises, simulation.findings());
        }
    }

    private static void neverRises(Course course) {
        assertEquals(0, course.rises());
    }

    private static void wayOutNear(double theta, Course course) {
        assertEquals(theta, course.last().certificate().minimum().place().at(0, 0), 0.05);
    }

    private static void beginsLikeFew(Course course) {
        Particles few = Checkpoint.startOf(scene("few").scenario()).state().particles();
        for (int i = 0; i < few.size(); i++) {
            assertEquals(few.w(i), course.start().w(i), 0);
            assertEquals(few.theta(i), course.start().theta(i), 0);
        }
    }

    private static void atoms(int count, Course course) {
        assertEquals(count, course.end().size());
        assertTrue(course.last().hasWayOut());
    }

    private static void stuckBeforeEachRescue(int rescues, Course course) {
        assertEquals(rescues, course.verdictBefore().size());
        assertEquals(Set.of(Verdict.STUCK), Set.copyOf(course.verdictBefore().values()));
        assertEquals(course.start().size() + rescues, course.end().size());
    }

    /** The points of the circle have kept the linear relation u_{i+1} + u_{i−1} = 2 cos(2π/m) u_i. */
    private static void liesOnAnEllipse(Course course) {
        Particles mu = course.end();
        int m = mu.size();
        for (int i = 0; i < m; i++) {
            for (int axis = 0; axis < 2; axis++) {
                double sides = mu.theta((i + 1) % m, axis) + mu.theta((i + m - 1) % m, axis);
                assertEquals(2 * Math.cos(2 * Math.PI / m) * mu.theta(i, axis), sides, 1e-9);
            }
        }
    }

    /** Returns how many neurons carry the teacher's step down at θ = −0.6. */
    private static long valley(Course course) {
        Particles mu = course.end();
        return IntStream.range(0, mu.size())
                .filter(i -> Math.abs(mu.theta(i) + 0.6) < 0.1 && mu.w(i) < -1)
                .count();
    }

    private static long crossings(Course course) {
        return IntStream.range(0, course.start().size())
                .filter(i -> course.start().w(i) * course.end().w(i) < 0)
                .count();
    }

    /** Returns how many groups of neurons with |w| above a hundredth of the largest are {@code apart} apart in θ. */
    private static int clusters(Particles mu, double apart) {
        double heaviest = weights(mu).map(w -> Math.abs(w)).max(Double::compare).orElseThrow();
        double[] heavy = IntStream.range(0, mu.size())
                .filter(i -> Math.abs(mu.w(i)) > 0.01 * heaviest)
                .mapToDouble(mu::theta)
                .sorted()
                .toArray();
        return 1 + (int) IntStream.range(1, heavy.length).filter(j -> heavy[j] - heavy[j - 1] > apart).count();
    }

    private static Stream<Double> weights(Particles mu) {
        return IntStream.range(0, mu.size()).mapToObj(mu::w);
    }

    private static Stream<Double> positions(Particles mu) {
        return IntStream.range(0, mu.size()).mapToObj(mu::theta);
    }

    private static LibraryScene scene(String name) {
        return Library.scenes().stream().filter(scene -> scene.name().equals(name)).findFirst().orElseThrow();
    }
}
