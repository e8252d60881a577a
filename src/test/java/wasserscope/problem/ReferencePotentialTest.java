package wasserscope.problem;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** States that outputs, objective, potential and velocities are those of a separate program, without λ and with it. */
class ReferencePotentialTest {

    @ParameterizedTest
    @ValueSource(strings = {"plain", "tv"})
    void outputsAndObjectiveAreTheReferences(String kind) {
        Reference reference = potential(kind);
        reference.assertMet("f", reference.objective().predictor(reference.particles()));
        reference.assertMet("F", reference.objective().value(reference.particles()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "tv"})
    void potentialAndItsSlopeAreTheReferences(String kind) {
        Reference reference = potential(kind);
        Objective objective = reference.objective();
        var samples = objective.potential(objective.predictor(reference.particles())).sample(reference.column("at"));
        reference.assertMet("g", IntStream.range(0, samples.size()).mapToDouble(samples::g).toArray());
        reference.assertMet("dg", IntStream.range(0, samples.size()).mapToDouble(samples::slope).toArray());
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "tv"})
    void velocitiesAreTheReferencesAlsoAtWeightZero(String kind) {
        Reference reference = potential(kind);
        Velocity velocity = Velocity.of(reference.objective(), reference.particles());
        reference.assertMet("velocity_w", velocity.w());
        reference.assertMet("velocity_theta", velocity.theta());
    }

    private static Reference potential(String kind) {
        return Reference.file("potential-sigmoid-threshold-square-" + kind);
    }
}
