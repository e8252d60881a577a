package wasserscope.export.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import wasserscope.export.clip.Timing;
import wasserscope.export.video.FrameRate;
import wasserscope.scenario.Pace;
import wasserscope.story.Beat;
import wasserscope.story.Question;
import wasserscope.story.Story;
import wasserscope.story.StoryPlayer;
import wasserscope.story.StoryText;
import wasserscope.story.Until;
import wasserscope.words.Language;
import wasserscope.words.StoryWords;
import wasserscope.work.WorkerPool;

/**
 * How long each beat of a story is seen. Texts take the time to read them, a run as many frames as its pace makes to where the beat ends:
 * where that would last longer than twelve seconds so many frames are spread over it, equally far apart or, of a logarithmic pace, growing
 * like it. Immutable.
 *
 * @param rate frames a second
 * @param beats the beats in their order
 */
public record StoryTiming(FrameRate rate, List<BeatTiming> beats) {

    /** Copies the list. */
    public StoryTiming {
        beats = List.copyOf(beats);
    }

    /**
     * Plays a story once, to know when what its beats wait for happens.
     *
     * @param language in which it is read
     * @param pool the threads that share the sums
     * @param cancelled asked now and then
     * @throws java.util.concurrent.CancellationException if that was asked
     */
    public static StoryTiming of(
            Story story, Language language, FrameRate rate, WorkerPool pool, BooleanSupplier cancelled) {
        StoryPlayer player = new StoryPlayer(story, pool);
        List<BeatTiming> beats = new ArrayList<>();
        while (player.next(cancelled)) {
            Beat beat = player.beat();
            Optional<Timing> run = run(player, rate, cancelled);
            OptionalLong missed = player.hasHappened() ? OptionalLong.empty() : OptionalLong.of(beat.atMost());
            double because = missed.stream()
                    .mapToDouble(steps -> ReadingTime.of(missed(language, steps)))
                    .findFirst()
                    .orElseGet(() -> beat.ask().map(ask -> because(language, ask)).orElse(0.0));
            beats.add(new BeatTiming(
                    frames(rate, ReadingTime.of(StoryWords.of(language, beat.say()))),
                    frames(rate, beat.ask().map(ask -> think(language, ask)).orElse(0.0)),
                    run,
                    frames(rate, because),
                    missed));
        }
        return new StoryTiming(rate, beats);
    }

    private static double think(Language language, Question ask) {
        StringBuilder all = new StringBuilder(StoryWords.of(language, ask.question()));
        for (StoryText answer : ask.answers()) {
            all.append(' ').append(StoryWords.of(language, answer));
        }
        return ReadingTime.of(all.toString()) + ReadingTime.THINKING;
    }

    private static double because(Language language, Question ask) {
        return ReadingTime.of(StoryWords.of(language, ask.because())) + ReadingTime.AFTERWARDS;
    }

    /** Says that what was waited for did not happen. */
    static String missed(Language language, long steps) {
        return language.of("story.missed", language.whole(steps));
    }

    private static long frames(FrameRate rate, double seconds) {
        return Math.round(seconds * rate.perSecond());
    }

    /** Plays the beat to its end, and returns the steps that are shown of it. */
    private static Optional<Timing> run(StoryPlayer player, FrameRate rate, BooleanSupplier cancelled) {
        Pace pace = player.place().left().pace();
        long from = player.step();
        if (player.beat().until().orElse(null) instanceof Until.Free) {
            Timing free = Timing.ofFrames(from, 1 + frames(rate, ReadingTime.FREE), pace);
            free.moments().skip(1).forEach(step -> player.advance(step, cancelled));
            return Optional.of(free);
        }
        player.finish(cancelled);
        long steps = player.step() - from;
        if (steps <= 0) {
            return Optional.empty();
        }
        Timing paced = new Timing(from, steps, pace);
        long most = 1 + frames(rate, ReadingTime.LONGEST_RUN);
        return Optional.of(paced.frames() <= most ? paced : Timing.spread(from, steps, most, pace));
    }

    /** Returns how many frames there are. */
    public long frames() {
        return beats.stream().mapToLong(BeatTiming::frames).sum();
    }
}
