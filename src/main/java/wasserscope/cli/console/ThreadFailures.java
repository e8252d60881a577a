package wasserscope.cli.console;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntSupplier;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import wasserscope.words.Words;
import wasserscope.work.FailureListener;
import wasserscope.work.Workers;

/** What a command does about a failure of one of its threads: one line in the end, however many there were, and the exit code of a failure. */
public final class ThreadFailures implements FailureListener {

    private final AtomicReference<Throwable> first = new AtomicReference<>();

    private ThreadFailures() {}

    /**
     * Carries out a command, told of what its threads throw meanwhile.
     *
     * @param spec says the line, unless the command has ended with one of its own
     * @param command returns its exit code
     * @return that code, or the one of a failure
     */
    public static int watch(CommandSpec spec, IntSupplier command) {
        ThreadFailures failures = new ThreadFailures();
        FailureListener before = Workers.listen(failures);
        Thread.UncaughtExceptionHandler handler = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((thread, cause) -> Workers.report(thread.getName(), cause));
        try {
            int code = command.getAsInt();
            Throwable failure = failures.first.get();
            return code != CommandLine.ExitCode.OK || failure == null ? code
                    : ErrorLines.failure(spec, sentence(failure));
        } finally {
            Workers.listen(before);
            Thread.setDefaultUncaughtExceptionHandler(handler);
        }
    }

    /** Says what was thrown; of what is wrapped the innermost. */
    public static String sentence(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause instanceof OutOfMemoryError ? Words.of("memory.tooLittle") : Words.of("cli.failed", cause);
    }

    @Override
    public void failed(String work, Throwable cause) {
        first.compareAndSet(null, cause);
    }
}
