package wasserscope.export.clip;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import wasserscope.export.job.ExportJob;
import wasserscope.export.job.ExportMonitor;
import wasserscope.export.job.ExportProgress;
import wasserscope.export.video.VideoException;
import wasserscope.file.Existing;
import wasserscope.file.WriteFault;
import wasserscope.file.Writing;
import wasserscope.work.CancelToken;

/**
 * A clip being made: {@link #run} on a thread of one's own, everything else on any. Cancelled, failed or ended with the process it leaves
 * nothing behind.
 */
public final class ClipJob implements ExportJob {

    /** How many seconds the end of the process waits until what was written is taken away. */
    private static final long PATIENCE = 5;

    private final Film clip;
    private final Path file;
    private final ClipTarget place;
    private final int threads;
    private final ExportMonitor monitor;
    private final CountDownLatch end = new CountDownLatch(1);
    private volatile Optional<ClipOutcome> outcome = Optional.empty();

    /**
     * Takes the order.
     *
     * @param file the clip's name; for a sequence with a place for the number, as in {@code frame-%05d.png}
     * @param existing what becomes of files of that name
     * @param threads how many paint, at least 1; the frames do not depend on it
     */
    public ClipJob(Film clip, Path file, Existing existing, int threads) {
        this.clip = clip;
        this.file = file;
        this.place = new ClipTarget(clip.format(), file, existing);
        this.threads = threads;
        this.monitor = new ExportMonitor(clip.frames(), new CancelToken());
    }

    /** Returns what is made. */
    public Film clip() {
        return clip;
    }

    /** Returns under which name; of a sequence the pattern of the names. */
    @Override
    public Path file() {
        return file;
    }

    /** Returns what stands in the way; looked at before anything is created. */
    public List<ClipFault> faults() {
        List<ClipFault> faults = clip.faults();
        place.hindrance(Math.min(clip.frames(), Timing.MOST_FRAMES))
                .map(ClipFault.Unwritten::new)
                .ifPresent(faults::add);
        return faults;
    }

    /** Makes the clip. It ends with an {@link #outcome}; an exception is a mistake in the program. */
    @Override
    public void run() {
        Thread hook = new Thread(this::abandon, "clip-hook");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            outcome = Optional.of(made());
        } catch (RuntimeException | Error mistake) { // a lack of memory ends the job too
            outcome = Optional.of(new ClipOutcome.Failed(new ClipFault.NotMade(mistake.toString())));
            throw mistake;
        } finally {
            end.countDown();
            release(hook);
        }
    }

    private ClipOutcome made() {
        Optional<ClipFault> fault = faults().stream().findFirst();
        if (fault.isPresent()) {
            return new ClipOutcome.Failed(fault.get());
        }
        long began = System.nanoTime();
        try {
            ClipWriter writer = new ClipWriter(clip, threads, monitor);
            try {
                monitor.token().check();
                writer.write(place.begin(), place.aside());
                monitor.token().check();
                place.appear();
            } finally {
                place.close();
            }
            monitor.report((double) clip.frames());
            return new ClipOutcome.Written(file, writer.divergedAfter(), (System.nanoTime() - began) / 1e9);
        } catch (CancellationException _) {
            return new ClipOutcome.Cancelled();
        } catch (IOException e) {
            return new ClipOutcome.Failed(fault(e));
        }
    }

    private ClipFault fault(IOException failure) {
        if (failure instanceof DiskFullException || (failure instanceof VideoException video && video.isDiskFull())) {
            return new ClipFault.Unwritten(new WriteFault.DiskFull(file));
        }
        WriteFault reason = Writing.fault(file, ClipWriter.NEARLY_NOTHING, failure);
        return failure instanceof VideoException && reason instanceof WriteFault.Refused
                ? new ClipFault.NotMade(String.valueOf(failure.getMessage()))
                : new ClipFault.Unwritten(reason);
    }

    /** Cancels, and waits until nothing is left: for the end of the process, which may come at any time. */
    private void abandon() {
        cancel();
        try {
            boolean ended = end.await(PATIENCE, TimeUnit.SECONDS);
            if (!ended) {
                place.close();
            }
        } catch (InterruptedException | IOException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static void release(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException _) {
            // The process ends already, and the hook has done its work.
        }
    }

    @Override
    public void cancel() {
        monitor.token().cancel();
    }

    @Override
    public ExportProgress progress() {
        return monitor.progress();
    }

    @Override
    public boolean hasEnded() {
        return outcome.isPresent();
    }

    /** Returns how it ended, if it has. */
    public Optional<ClipOutcome> outcome() {
        return outcome;
    }

    /** Waits until it has ended, and returns how. */
    public ClipOutcome await() throws InterruptedException {
        end.await();
        return outcome.orElseThrow();
    }

    /** Waits so many milliseconds at most, and tells whether it has ended. */
    public boolean await(long milliseconds) throws InterruptedException {
        return end.await(milliseconds, TimeUnit.MILLISECONDS);
    }
}
