package wasserscope.scenario.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wasserscope.flow.start.Explicit;
import wasserscope.flow.start.Start;
import wasserscope.measure.Points;
import wasserscope.scenario.Intervention;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.json.Loaded;
import wasserscope.scenario.preset.OpeningScene;

/** What can be saved can be read, however large it is. */
class GreatestTest {

    private static final int MOST = Start.MOST_PARTICLES;

    @TempDir
    private Path folder;

    private Path written(Scenario scenario) throws IOException {
        Path file = folder.resolve("scene.wscope.json");
        ScenarioWriter.write(scenario, file);
        assertEquals(new Loaded.Whole<>(scenario), ScenarioReader.read(file));
        return file;
    }

    @Test
    void aMillionParticlesOneByOne() throws IOException {
        List<Double> w = IntStream.range(0, MOST).mapToObj(i -> 1.0 / (i + 3)).toList();
        double[] theta = new double[MOST];
        Arrays.setAll(theta, i -> -Math.PI * i);

        written(OpeningScene.opening().with(new Start(new Explicit(w, new Points(theta)), MOST, 1, 1)));
    }

    @Test
    void aMillionParticlesInFourLassos() throws IOException {
        List<Integer> all = IntStream.range(0, MOST - 1).boxed().toList();
        List<Integer> odd = IntStream.range(0, MOST / 2).mapToObj(i -> 2 * i + 1).toList();
        List<Integer> few = IntStream.range(0, 1000).mapToObj(i -> MOST / 2 - 1 - 7 * i).toList();
        List<Intervention> lassos = new ArrayList<>();
        lassos.add(new Intervention.Merge(1, all));
        lassos.add(new Intervention.Remove(2, odd));
        lassos.add(new Intervention.Split(3, few));
        lassos.add(new Intervention.Merge(4, all.subList(100, MOST / 2)));
        Scenario opening = OpeningScene.opening();

        Path file = written(opening.with(opening.start().withParticles(MOST)).with(lassos));

        assertTrue(Files.readString(file).contains("\"particles\": [[0, 999998]]"));
    }
}
