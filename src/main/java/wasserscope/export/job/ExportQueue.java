package wasserscope.export.job;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import wasserscope.work.Workers;

/** Exports that are made one after the other, in the background. For any thread. */
public final class ExportQueue implements AutoCloseable {

    private final List<ExportJob> jobs = new CopyOnWriteArrayList<>();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(work -> Workers.thread("exports", work));

    /** Appends a job. */
    public void add(ExportJob job) {
        jobs.add(job);
        worker.execute(job);
    }

    /** Returns all jobs, the oldest first: those that have ended until they are forgotten, the one being made, those that wait. */
    public List<ExportJob> jobs() {
        return List.copyOf(jobs);
    }

    /** Returns those that have not ended. */
    public List<ExportJob> unfinished() {
        return jobs.stream().filter(job -> !job.hasEnded()).toList();
    }

    /** Takes a job off the list, cancelled if it has not ended. */
    public void forget(ExportJob job) {
        job.cancel();
        jobs.remove(job);
    }

    /** Cancels everything, and returns when nothing is being written. */
    @Override
    public void close() {
        jobs.forEach(ExportJob::cancel);
        worker.close();
    }
}
