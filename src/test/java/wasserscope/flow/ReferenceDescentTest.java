package wasserscope.flow;

import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wasserscope.flow.motion.Dynamics;
import wasserscope.measure.ParticleArrays;
import wasserscope.measure.Particles;
import wasserscope.problem.Objective;
import wasserscope.problem.Reference;

/** States that descent goes where that of a separate program goes, for every model and loss, without λ and with it. */
class ReferenceDescentTest {

    static Stream<String> descents() {
        return Reference.names("descent");
    }

    /** Those whose step is beyond the limit of stability, so that rounding decides where they are in the end. */
    static Stream<String> chaotic() {
        return Stream.of("descent-deconvolution-square-plain", "descent-deconvolution-square-tv");
    }

    private static List<Reference> foreseeable(String name, Reference reference) {
        List<Reference> snapshots = reference.parts("snapshots");
        return chaotic().anyMatch(name::equals) ? snapshots.subList(0, 2) : snapshots;
    }

    static Stream<String> planes() {
        return Reference.names("planar").filter(name -> Reference.file(name).has("descent"));
    }

    @ParameterizedTest
    @MethodSource("descents")
    void descentPassesTheReferencesSnapshots(String name) {
        Reference reference = Reference.file(name);
        Objective objective = reference.objective();
        Dynamics descent = Descents.of(objective, reference.particles(), reference.number("eta"));
        for (Reference snapshot : foreseeable(name, reference)) {
            Descents.advance(descent, (long) snapshot.number("steps") - descent.steps());
            Particles mu = descent.state().particles();
            snapshot.assertMet("w", mu.weights());
            snapshot.assertMet("theta", objective.space(), mu.positions().column(0));
            snapshot.assertMet("F", descent.objective());
        }
    }

    @ParameterizedTest
    @MethodSource("chaotic")
    void whereSnapshotsAreLeftOutANudgeBelowEveryToleranceLeadsElsewhere(String name) {
        Reference reference = Reference.file(name);
        Particles mu = reference.particles();
        double[] nudged = mu.weights();
        nudged[1] += 1e-13;
        Dynamics descent = Descents.of(reference.objective(), mu, reference.number("eta"));
        Dynamics twin = Descents.of(
                reference.objective(), new Particles(nudged, mu.positions().columns()), reference.number("eta"));
        Descents.advance(descent, 200);
        Descents.advance(twin, 200);
        assertNotEquals(descent.objective(), twin.objective(), 0.1);
    }

    @ParameterizedTest
    @MethodSource("planes")
    void descentOverThePlanePassesTheReferencesSnapshots(String name) {
        Reference reference = Reference.file(name);
        Reference way = reference.part("descent");
        Dynamics descent = Descents.of(reference.objective(), reference.particles(), way.number("eta"));
        for (Reference snapshot : way.parts("snapshots")) {
            Descents.advance(descent, (long) snapshot.number("steps") - descent.steps());
            snapshot.assertMet("u", snapshot.rows(ParticleArrays.of(descent.state().particles())));
            snapshot.assertMet("F", descent.objective());
        }
    }
}
