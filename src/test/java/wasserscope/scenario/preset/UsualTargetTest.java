package wasserscope.scenario.preset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import wasserscope.problem.Problem;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.edit.Edit;

/** The usual examples suit the models that offer them, and are drawn from a seed. */
class UsualTargetTest {

    @ParameterizedTest
    @EnumSource
    void everyModelCanHaveTheExamplesThatItOffers(Model model) {
        Scenario scene = OpeningScene.of(model);
        Problem problem = scene.problem();
        for (UsualTarget usual : UsualTarget.of(problem.features())) {
            Problem chosen = usual.in(problem);
            assertTrue(Arrays.stream(chosen.targets()).allMatch(chosen.loss()::admits));
            assertEquals(List.of(usual), UsualTarget.of(problem.features()).stream()
                    .filter(other -> other.describes(chosen)).toList());
            Edit edit = new Edit.SetProblem(chosen);
            assertTrue(edit.suits(scene));
            assertEquals(chosen, edit.apply(scene, 7).problem());
        }
    }

    @Test
    void cloudsAreHalfOfEachClassAndOfOneSeedTheSame() {
        for (int seed = 1; seed <= 3; seed++) {
            PointClouds clouds = new PointClouds(seed);
            assertEquals(clouds.moons(), new PointClouds(seed).moons());
            assertNotEquals(clouds.moons(), new PointClouds(seed + 1).moons());
            for (PointClouds.Cloud cloud : List.of(
                    clouds.moons(), clouds.circles(), clouds.spirals(), clouds.xor(), clouds.blobs())) {
                assertEquals(PointClouds.SIZE, cloud.data().x().size());
                assertTrue(cloud.data().x().least(0) > -4 && cloud.data().x().greatest(1) < 4);
            }
        }
    }
}
