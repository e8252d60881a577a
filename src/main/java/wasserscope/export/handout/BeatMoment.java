package wasserscope.export.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import wasserscope.draw.caption.Caption;
import wasserscope.draw.composition.CaptionedPainter;
import wasserscope.draw.view.View;
import wasserscope.export.lesson.StoryLook;
import wasserscope.export.still.Still;
import wasserscope.run.Frame;
import wasserscope.story.Beat;
import wasserscope.story.Story;
import wasserscope.story.StoryPlayer;
import wasserscope.work.WorkerPool;

/**
 * The moment of a beat that its picture shows: that at which it ends or, if it asks something, that at which it begins. Immutable.
 *
 * @param index of the beat, from 0
 * @param beat it
 * @param frame the moment
 * @param view how it is looked at
 * @param outcome of a beat that asks something, the moment at which it ends
 */
public record BeatMoment(int index, Beat beat, Frame frame, View view, Optional<Frame> outcome) {

    /**
     * Plays a story and returns the moments of its beats.
     *
     * @param pool the threads that share the sums
     * @param cancelled asked now and then
     * @throws java.util.concurrent.CancellationException if that was asked
     */
    static List<BeatMoment> of(Story story, StoryLook look, WorkerPool pool, BooleanSupplier cancelled) {
        StoryPlayer player = new StoryPlayer(story, pool);
        List<BeatMoment> moments = new ArrayList<>();
        while (player.next(cancelled)) {
            Frame begin = player.frame();
            View view = look.view(player);
            player.finish(cancelled);
            Frame end = player.frame();
            boolean asks = player.beat().ask().isPresent();
            moments.add(new BeatMoment(player.index(), player.beat(), asks ? begin : end, view,
                    asks ? Optional.of(end) : Optional.empty()));
        }
        return moments;
    }

    /** Returns the pictures of the beats of a story, each with its card on it. Arguments as of {@link #of}. */
    public static List<Still> stills(Story story, StoryLook look, WorkerPool pool, BooleanSupplier cancelled) {
        return of(story, look, pool, cancelled).stream()
                .map(moment -> new Still(moment.frame, moment.view, new CaptionedPainter(
                        Caption.of(look.language(), story, moment.index, Caption.Stage.BEFORE), moment.frame),
                        look.format()))
                .toList();
    }
}
