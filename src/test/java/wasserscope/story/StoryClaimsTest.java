package wasserscope.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import wasserscope.problem.model.Space;
import wasserscope.run.Frame;
import wasserscope.story.library.Lessons;
import wasserscope.work.WorkerPool;

/** What the words of the stories say is so: each is played without a window, and looked at where its beats begin and end. */
class StoryClaimsTest {

    private static final Map<String, Future<List<Played>>> PLAYED = new LinkedHashMap<>();
    private static ExecutorService threads;

    /** A beat as it was played: the moments at which it began and ended, and whether what it waited for happened. */
    private record Played(Beat beat, Frame begin, Frame end, boolean happened) {}

    @BeforeAll
    static void playAll() {
        threads = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        Lessons.stories().forEach(story -> PLAYED.put(story.name(), threads.submit(() -> played(story))));
    }

    @AfterAll
    static void end() {
        threads.shutdownNow();
    }

    private static List<Played> played(Story story) {
        List<Played> beats = new ArrayList<>();
        try (WorkerPool pool = WorkerPool.of(1)) {
            StoryPlayer player = new StoryPlayer(story, pool);
            while (player.next(Thread::interrupted)) {
                Frame begin = player.frame();
                player.finish(Thread::interrupted);
                beats.add(new Played(player.beat(), begin, player.frame(), player.hasHappened()));
            }
        }
        return beats;
    }

    private static Stream<DynamicTest> ofEach(BiConsumer<String, List<Played>> check) {
        return PLAYED.entrySet().stream().map(story -> DynamicTest.dynamicTest(story.getKey(),
                () -> check.accept(story.getKey(), story.getValue().get())));
    }

    @TestFactory
    Stream<DynamicTest> whatTheWordsOfABeatSayIsSo() {
        return ofEach((name, beats) -> {
            List<Claim> claims = claims(name);
            assertFalse(claims.isEmpty(), name);
            for (Claim claim : claims.stream().filter(claim -> !claim.isOfTrial()).toList()) {
                Played played = beats.get(claim.beat() - 1);
                Frame before = beats.get(Math.max(0, claim.beat() - 2)).end();
                claim.check(claim.moment().equals("begin") ? played.begin() : played.end(), before);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> whatTheWordsOfATrialSayIsSo() {
        return Lessons.stories().stream().flatMap(story -> claims(story.name()).stream().filter(Claim::isOfTrial)
                .map(claim -> DynamicTest.dynamicTest(story.name() + ": " + claim.line(), () -> {
                    Frame end = tried(story, claim.beat() - 1, Long.parseLong(claim.moment()));
                    claim.check(end, end);
                })));
    }

    /** Returns where a trial leads: from a scene of its own, or from where the story ends. */
    private static Frame tried(Story story, int trial, long step) {
        Setting setting = story.trials().get(trial).setting();
        List<Beat> beats = new ArrayList<>(setting.scene().isPresent() ? List.of() : story.beats());
        beats.add(new Beat(setting, new Beat.Beside.Off(), Optional.of(new Until.Step(step)), Beat.MOST_STEPS,
                Optional.empty(), false, StoryText.NONE, Optional.empty(), Optional.empty(), Optional.empty(),
                StoryText.NONE));
        return played(new Story(story.name(), story.title(), story.summary(), beats, List.of())).getLast().end();
    }

    @TestFactory
    Stream<DynamicTest> whatABeatWaitsForHappens() {
        return ofEach((name, beats) -> assertEquals(List.of(), numbers(beats, played -> played.happened()), name));
    }

    @TestFactory
    Stream<DynamicTest> whatIsLitIsThere() {
        return ofEach((name, beats) -> assertEquals(List.of(), numbers(beats,
                played -> played.beat().spotlight().stream().allMatch(lit -> isThere(lit, played.begin()))), name));
    }

    /** Returns the numbers, from 1, of the beats of which something is not so. */
    private static List<Integer> numbers(List<Played> beats, Predicate<Played> holds) {
        return IntStream.range(0, beats.size())
                .filter(k -> !holds.test(beats.get(k)))
                .mapToObj(k -> k + 1)
                .toList();
    }

    private static boolean isThere(Spotlight lit, Frame frame) {
        return switch (lit) {
            case Spotlight.Particle(int index) -> index < frame.particles().size();
            case Spotlight.Theta(double theta) -> theta >= frame.scenario().window().thetaLow()
                    && theta <= frame.scenario().window().thetaHigh();
            case Spotlight.Slider(var quantity) -> quantity.isIn(frame.held());
            case Spotlight.Part part -> switch (part) {
                case STRIP -> !frame.potential().features().space().equals(Space.PLANE)
                        || !frame.region().plus().isEmpty() || !frame.region().minus().isEmpty();
                case ESCAPE_REGION -> !frame.region().plus().isEmpty() || !frame.region().minus().isEmpty();
                case OUTLINE -> !frame.outline().isEmpty();
                case VERDICT, CERTIFICATE, OBJECTIVE, FUNCTION -> true;
            };
        };
    }

    private static List<Claim> claims(String name) {
        try (var in = StoryClaimsTest.class.getResourceAsStream("/story/" + name + ".claims")) {
            assertTrue(in != null, "no claims of " + name);
            return Claim.all(Arrays.asList(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
