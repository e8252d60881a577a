package wasserscope.scenario;

import java.util.List;
import wasserscope.problem.Target;

/** Teachers to choose from. Their weights and positions make the targets of the problem. */
public enum TargetPreset {
    /** Up, down, up, down: four steps of different heights. */
    FOUR_STEPS(List.of(1.5, -2.0, 2.0, -1.0), List.of(-2.0, -0.6, 0.6, 1.8)),
    /** One step up. */
    ONE_STEP(List.of(2.0), List.of(0.5)),
    /** Up and down again. */
    BUMP(List.of(2.0, -2.0), List.of(-0.8, 0.8)),
    /** Four equal steps up. */
    STAIRCASE(List.of(0.8, 0.8, 0.8, 0.8), List.of(-2.1, -0.7, 0.7, 2.1)),
    /** Six steps that alternate. */
    WAVES(List.of(1.2, -1.2, 1.2, -1.2, 1.2, -1.2), List.of(-2.5, -1.5, -0.5, 0.5, 1.5, 2.5));

    private final List<Double> weights;
    private final List<Double> positions;

    TargetPreset(List<Double> weights, List<Double> positions) {
        this.weights = weights;
        this.positions = positions;
    }

    /** Returns the teacher, with the noise of {@code present} where that is one. */
    public Target.Teacher asIn(Target present) {
        return present instanceof Target.Teacher teacher
                ? new Target.Teacher(weights, positions, teacher.noise(), teacher.seed())
                : new Target.Teacher(weights, positions, 0, 1);
    }

    /** Tells whether {@code target} is this teacher, whatever its noise. */
    public boolean describes(Target target) {
        return target instanceof Target.Teacher teacher
                && teacher.weights().equals(weights)
                && teacher.positions().equals(positions);
    }
}
