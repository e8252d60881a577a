package wasserscope.flow;

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

    static Stream<String> planes() {
        return Reference.names("planar").filter(name -> Reference.file(name).has("descent"));
    }

    @ParameterizedTest
    @MethodSource("descents")
    void descentPassesTheReferencesSnapshots(String name) {
        Reference reference = Reference.file(name);
        Objective objective = reference.objective();
        Dynamics descent = Descents.of(objective, reference.particles(), reference.number("eta"));
        for (Reference snapshot : reference.parts("snapshots")) {
            Descents.advance(descent, (long) snapshot.number("steps") - descent.steps());
            Particles mu = descent.state().particles();
            snapshot.assertMet("w", mu.weights());
            snapshot.assertMet("theta", objective.space(), mu.positions().column(0));
            snapshot.assertMet("F", descent.objective());
        }
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
