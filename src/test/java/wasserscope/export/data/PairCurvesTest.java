package wasserscope.export.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wasserscope.file.Existing;
import wasserscope.flow.motion.GradientDescent;
import wasserscope.scenario.Comparison;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.preset.OpeningScene;
import wasserscope.words.ReadoutKind;

/** The curves of two runs in one table: what each has alone, at one t. */
class PairCurvesTest {

    private static final Scenario LEFT = OpeningScene.SPIKES.scenario();
    private static final Scenario RIGHT = LEFT.with(new GradientDescent(0.001));

    @TempDir
    private Path folder;

    private Path file(String name) {
        return folder.resolve(name);
    }

    private List<String> alone(Scenario scenario, long steps) throws IOException {
        Path file = file(scenario.equals(LEFT) ? "left.csv" : "right.csv");
        DataJob job = new DataJob(new DataExport(scenario, steps, Optional.empty(), Optional.empty(),
                Optional.of(file), Optional.empty(), Optional.empty(), Existing.KEEP), file);
        job.run();
        return Files.readAllLines(file);
    }

    @Test
    void eachSideHasItsColumnsAtOneTime() throws IOException {
        Path both = file("both.csv");
        DataJob job = new DataJob(
                new PairCurves(new Comparison(LEFT, RIGHT), 6, Optional.of(4L), both, Existing.KEEP), both);
        job.run();

        assertInstanceOf(DataOutcome.Written.class, job.outcome().orElseThrow());
        List<String> lines = Files.readAllLines(both);
        assertEquals(Stream.of("left_", "right_")
                .flatMap(side -> ReadoutKind.of(LEFT.problem()).stream().map(kind -> side + kind.column()))
                .toList(), List.of(lines.getFirst().split(",")));
        List<String> left = alone(LEFT, 6);
        List<String> right = alone(RIGHT, 12);
        assertEquals(List.of(left.get(1) + "," + right.get(1), left.get(5) + "," + right.get(9),
                left.get(7) + "," + right.get(13)), lines.subList(1, 4));
        assertEquals(4, lines.size());
    }

    @Test
    void cancelledItLeavesNothing() throws IOException {
        Path both = file("both.csv");
        DataJob job = new DataJob(
                new PairCurves(new Comparison(LEFT, RIGHT), 1_000_000_000, Optional.empty(), both, Existing.KEEP),
                both);
        job.cancel();
        job.run();

        assertEquals(new DataOutcome.Cancelled(), job.outcome().orElseThrow());
        try (Stream<Path> files = Files.list(folder)) {
            assertTrue(files.findAny().isEmpty());
        }
    }
}
