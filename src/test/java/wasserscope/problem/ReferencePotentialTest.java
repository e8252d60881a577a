package wasserscope.problem;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wasserscope.measure.ParticleArrays;
import wasserscope.measure.Points;

/** States that outputs, objective, potential and velocities are those of a separate program, for every model and loss. */
class ReferencePotentialTest {

    static Stream<String> potentials() {
        return Reference.names("potential");
    }

    static Stream<String> all() {
        return Stream.concat(potentials(), Reference.names("planar"));
    }

    @ParameterizedTest
    @MethodSource("all")
    void outputsAndObjectiveAreTheReferences(String name) {
        Reference reference = Reference.file(name);
        reference.assertMet("f", reference.objective().predictor(reference.particles()));
        reference.assertMet("F", reference.objective().value(reference.particles()));
    }

    @ParameterizedTest
    @MethodSource("potentials")
    void potentialAndItsSlopeAreTheReferences(String name) {
        Reference reference = Reference.file(name);
        Objective objective = reference.objective();
        var potential = objective.potential(objective.predictor(reference.particles()));
        var samples = potential.sample(new Points(reference.column("at")));
        reference.assertMet("g", IntStream.range(0, samples.size()).mapToDouble(samples::g).toArray());
        reference.assertMet("dg", IntStream.range(0, samples.size()).mapToDouble(samples::slope).toArray());
    }

    @ParameterizedTest
    @MethodSource("all")
    void velocitiesAreTheReferencesAlsoAtWeightZero(String name) {
        Reference reference = Reference.file(name);
        ParticleArrays velocity = Velocity.of(reference.objective(), reference.particles());
        if (reference.has("velocity")) {
            reference.assertMet("velocity", reference.rows(velocity));
        } else {
            reference.assertMet("velocity_w", velocity.w());
            reference.assertMet("velocity_theta", velocity.theta(0));
        }
    }
}
