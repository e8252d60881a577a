package wasserscope.export.data;

import wasserscope.file.WriteFault;

/** How the writing of data ended. */
public sealed interface DataOutcome {

    /**
     * The files are there.
     *
     * @param result of the run they tell of
     */
    record Written(DataExport.Result result) implements DataOutcome {}

    /** The start has no finite objective, and there is nothing to write. */
    record NoStart() implements DataOutcome {}

    /** It was cancelled, and nothing is left of it. */
    record Cancelled() implements DataOutcome {}

    /**
     * It failed, and nothing is left of it.
     *
     * @param fault why
     */
    record Failed(WriteFault fault) implements DataOutcome {}

    /**
     * A mistake in the program, or a lack of memory, ended it, and nothing is left of it.
     *
     * @param reason in the words of what failed
     */
    record Broken(String reason) implements DataOutcome {}
}
