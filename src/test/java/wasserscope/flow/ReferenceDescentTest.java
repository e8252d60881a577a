package wasserscope.flow;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wasserscope.problem.Reference;

/** States that descent goes where that of a separate program goes, without λ and with it. */
class ReferenceDescentTest {

    @ParameterizedTest
    @ValueSource(strings = {"plain", "tv"})
    void descentPassesTheReferencesSnapshots(String kind) {
        Reference reference = Reference.file("descent-sigmoid-threshold-square-" + kind);
        Dynamics descent = Descents.of(reference.objective(), reference.particles(), reference.number("eta"));
        for (Reference snapshot : reference.parts("snapshots")) {
            Descents.advance(descent, (long) snapshot.number("steps") - descent.steps());
            snapshot.assertMet("w", descent.state().particles().weights());
            snapshot.assertMet("theta", descent.state().particles().positions());
            snapshot.assertMet("F", descent.objective());
        }
    }
}
