package wasserscope.flow.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wasserscope.problem.Objective;
import wasserscope.problem.sum.EngineKind;
import wasserscope.problem.sum.HermiteMesh;
import wasserscope.problem.sum.NodeArrays;
import wasserscope.problem.sum.Quintics;
import wasserscope.scenario.preset.OpeningScene;

/** The runs of nodes that particles are beside, and how they are cut. */
class NodeRunsTest {

    private static final int PARTS = 8;

    private final Objective objective =
            new Objective(OpeningScene.opening().problem().with(EngineKind.MESH));
    private final HermiteMesh mesh = objective.mesh();

    /** From one cell in 300, which are runs of their own, to all of them, which are one. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 30, 300})
    void partsTogetherDoWhatIsDoneInOne(int rarity) {
        double[] moments = moments(rarity);
        double[] c = new double[objective.samples()];
        Random random = new Random(2);
        for (int k = 0; k < c.length; k++) {
            c[k] = random.nextGaussian();
        }
        assertArrayEquals(outputs(moments, 1), outputs(moments, PARTS), 1e-10);
        assertArrayEquals(quintics(moments, c, 1), quintics(moments, c, PARTS), 1e-10);
    }

    private double[] moments(int rarity) {
        Random random = new Random(rarity);
        double[] moments = mesh.quintics().emptySums();
        for (int j = 0; j < mesh.quintics().cells(); j++) {
            if (random.nextInt(rarity) == 0) {
                for (int r = 0; r < 6; r++) {
                    moments[Quintics.STRIDE * j + r] = random.nextGaussian();
                }
                moments[Quintics.STRIDE * j + Quintics.USED] = 1;
            }
        }
        return moments;
    }

    private double[] outputs(double[] moments, int parts) {
        NodeRuns runs = new NodeRuns(mesh, parts);
        runs.find(moments);
        double[] f = new double[objective.samples()];
        for (int part = 0; part < parts; part++) {
            runs.add(part, moments, mesh.emptyNodes(), f);
        }
        return f;
    }

    private double[] quintics(double[] moments, double[] c, int parts) {
        NodeRuns runs = new NodeRuns(mesh, parts);
        runs.find(moments);
        NodeArrays node = mesh.emptyNodes();
        for (int part = 0; part < parts; part++) {
            runs.project(part, c, mesh.emptyNodes(), node);
        }
        double[] quintic = mesh.quintics().emptySums();
        runs.interpolate(node, quintic);
        return quintic;
    }
}
