package wasserscope.export.lesson;

import java.util.Iterator;
import java.util.PrimitiveIterator;
import java.util.stream.LongStream;
import wasserscope.draw.caption.Caption;
import wasserscope.draw.composition.CaptionedPainter;
import wasserscope.export.clip.FrameSource;
import wasserscope.export.clip.Shot;
import wasserscope.export.job.ExportMonitor;
import wasserscope.run.Frame;
import wasserscope.story.StoryPlayer;
import wasserscope.words.Language;
import wasserscope.work.WorkerPool;

/** The pictures of a story, one after the other: of each beat one while the clock stands, those of its run, and one of the outcome. */
final class StorySource implements FrameSource {

    private final StoryClip clip;
    private final ExportMonitor monitor;
    private final WorkerPool pool;
    private final StoryPlayer player;
    private final Iterator<BeatTiming> beats;
    private BeatTiming beat;
    private PrimitiveIterator.OfLong due = LongStream.empty().iterator();
    private boolean told = true;
    private Frame begin;
    private Shot shot;

    StorySource(StoryClip clip, int threads, ExportMonitor monitor) {
        this.clip = clip;
        this.monitor = monitor;
        this.pool = WorkerPool.of(threads);
        this.player = new StoryPlayer(clip.story(), pool);
        this.beats = clip.timing().beats().iterator();
    }

    @Override
    public boolean advance() {
        monitor.token().check();
        if (due.hasNext()) {
            player.advance(due.nextLong(), monitor.token()::isCancelled);
            shot = shot(caption(Caption.Stage.BEFORE), 1);
            return true;
        }
        if (!told) {
            told = true;
            Language language = clip.look().language();
            Caption after = caption(Caption.Stage.AFTER);
            shot = shot(beat.missed().isPresent()
                    ? after.withSay(StoryTiming.missed(language, beat.missed().getAsLong()))
                    : after, beat.because());
            return true;
        }
        return beats.hasNext() && begin();
    }

    /** Enters the next beat; one without a run stands at once where it ends. Returns whether that could be seen. */
    private boolean begin() {
        beat = beats.next();
        player.next(monitor.token()::isCancelled);
        if (beat.run().isEmpty()) {
            player.finish(monitor.token()::isCancelled);
        }
        begin = player.frame();
        due = beat.run().map(run -> run.moments().skip(1)).orElse(LongStream.empty()).iterator();
        told = beat.because() == 0;
        if (beat.before() == 0) {
            return advance();
        }
        shot = shot(caption(Caption.Stage.BEFORE), beat.before());
        return true;
    }

    private Caption caption(Caption.Stage stage) {
        return Caption.of(clip.look().language(), clip.story(), player.index(), stage);
    }

    private Shot shot(Caption caption, long frames) {
        return new Shot(player.frame(), new CaptionedPainter(caption, begin), clip.look().view(player), frames);
    }

    @Override
    public Shot shot() {
        return shot;
    }

    /** A story shows what it comes to. */
    @Override
    public boolean diverged() {
        return false;
    }

    @Override
    public long step() {
        return player.step();
    }

    @Override
    public void close() {
        pool.close();
    }
}
