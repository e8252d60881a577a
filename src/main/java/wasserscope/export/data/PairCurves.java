package wasserscope.export.data;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import wasserscope.file.AtomicFile;
import wasserscope.file.Existing;
import wasserscope.run.Checkpoint;
import wasserscope.run.ClockState;
import wasserscope.run.Figures;
import wasserscope.run.Frame;
import wasserscope.run.Side;
import wasserscope.run.clock.SteppedRuns;
import wasserscope.scenario.Comparison;
import wasserscope.theory.verdict.Findings;
import wasserscope.words.ReadoutKind;
import wasserscope.work.CancelToken;
import wasserscope.work.WorkerPool;

/**
 * The curves of two runs at one t, as one table: a row for a moment, with the columns of the left run before those of the right one.
 * Immutable.
 *
 * @param pair what is run
 * @param steps how many steps the left run makes
 * @param every how many of them the rows are apart; if not said, one
 * @param file the table
 * @param existing what becomes of a file of that name
 */
public record PairCurves(Comparison pair, long steps, Optional<Long> every, Path file, Existing existing)
        implements
            DataOrder {

    @Override
    public Optional<DataExport.Result> write(LongConsumer progress, CancelToken token) throws IOException {
        try (AtomicFile whole = AtomicFile.at(file, existing)) {
            Optional<DataExport.Result> result;
            try (Writer table = whole.writer()) {
                result = run(table, progress, token);
            }
            if (result.isPresent()) {
                token.check();
                whole.complete();
            }
            return result;
        }
    }

    private Optional<DataExport.Result> run(Writer table, LongConsumer progress, CancelToken token)
            throws IOException {
        long began = System.nanoTime();
        long apart = every.orElse(1L);
        ClockState idle = ClockState.idle(pair.left().pace());
        try (WorkerPool pool = WorkerPool.ofAllProcessors()) {
            SteppedRuns runs = new SteppedRuns(pair.runs().stream()
                    .map(scenario -> Checkpoint.startOf(scenario).withoutOutline())
                    .toList(), pool);
            Frame frame = runs.frame(idle);
            if (!frame.sides().stream().allMatch(side -> Double.isFinite(side.figures().objective()))) {
                return Optional.empty();
            }
            table.write(header());
            table.write(row(runs));
            boolean going = true;
            while (going && runs.steps() < steps) {
                long next = Math.min(steps, runs.steps() + apart);
                going = advance(runs, next, progress, token);
                table.write(row(runs));
            }
            frame = runs.frame(idle);
            return Optional.of(new DataExport.Result(frame.figures(), frame.findings(), frame.separation(),
                    frame.verdict(), (System.nanoTime() - began) / 1e9));
        }
    }

    private static boolean advance(SteppedRuns runs, long next, LongConsumer progress, CancelToken token) {
        boolean going = true;
        while (going && runs.steps() < next) {
            going = runs.advance(runs.steps() + 1, token::isCancelled);
            progress.accept(runs.steps());
        }
        return going;
    }

    /** Returns the numbers that one of the two has; where the other has none, its cells are empty. */
    private List<ReadoutKind> kinds() {
        return Arrays.stream(ReadoutKind.values())
                .filter(kind -> pair.runs().stream().anyMatch(side -> kind.isOf(side.problem()))).toList();
    }

    private String header() {
        List<String> names = new ArrayList<>();
        for (Side side : Side.values()) {
            for (ReadoutKind kind : kinds()) {
                names.add(side.label() + "_" + kind.column());
            }
        }
        return String.join(",", names) + "\n";
    }

    private String row(SteppedRuns runs) {
        return String.join(",", runs.each(this::cells)) + "\n";
    }

    private String cells(Figures figures, Findings findings) {
        return kinds().stream().map(kind -> kind.exact(figures, findings))
                .collect(Collectors.joining(","));
    }
}
