package wasserscope.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import wasserscope.measure.Points;
import wasserscope.problem.data.Data;
import wasserscope.problem.data.Target;
import wasserscope.problem.data.Units;
import wasserscope.problem.expression.RealExpression;
import wasserscope.problem.loss.SquareLoss;
import wasserscope.problem.model.SigmoidThreshold;

/** States what stays of a user's units and of what is held out when the targets become others. */
class OtherTargetTest {

    private static final Points X = Points.onLine(-1, 0, 1);
    private static final Optional<Data.HeldOut> HELD = Optional.of(new Data.HeldOut(Points.onLine(0.5), List.of(7.0)));
    private static final Units UNITS =
            new Units(List.of(new Units.Axis("year", 1920, 20)), new Units.Axis("flow", 900, 170), List.of());
    private static final Target.Teacher TEACHER =
            new Target.Teacher(List.of(1.0, -1.0), Points.onLine(-1, 1), 0, 1);
    private static final Problem TABLE = with(new Target.Values(List.of(1.0, 2.0, 3.0)));

    private static Problem with(Target target) {
        return new Problem(new SigmoidThreshold(3), new Data.Samples(X, List.of(1.0, 2.0, 1.0), HELD), target,
                new SquareLoss(), 0.1).with(UNITS);
    }

    @Test
    void aTeacherAndAFormulaAreInTheNumbersOfTheProblem() {
        Target formula = new Target.Formula((RealExpression) RealExpression.read("x", 1), 0, 1);
        for (Target put : List.of(TEACHER, formula)) {
            Problem made = TABLE.with(put);

            assertEquals(Optional.empty(), made.units());
            assertEquals(new Data.Samples(X, List.of(1.0, 2.0, 1.0)), made.data());
            assertEquals(put, made.target());
        }
    }

    @Test
    void anAtomThatMovesAndNoiseChangeNothingElseOfAPresentTeacher() {
        Problem taught = with(TEACHER);
        Target.Teacher noisy = new Target.Teacher(TEACHER.weights(), TEACHER.positions(), 0.2, 1);

        assertEquals(with(TEACHER.with(1, 2, List.of(0.5))), taught.with(TEACHER.with(1, 2, List.of(0.5))));
        assertEquals(with(noisy), taught.with(noisy));
    }

    @Test
    void valuesOfTheSameInputsKeepTheUnitsAndNothingIsKnownOfThemElsewhere() {
        Target drawn = new Target.Values(List.of(1.0, 2.0, 4.0));

        assertEquals(Optional.of(UNITS), TABLE.with(drawn).units());
        assertEquals(Optional.empty(), TABLE.with(drawn).data().heldOut());
        assertEquals(TABLE, TABLE.with(TABLE.target()));
        assertEquals(HELD, TABLE.with(TABLE.data(), drawn).data().heldOut());
    }

    @Test
    void aScaleIsPositive() {
        assertThrows(IllegalArgumentException.class, () -> new Units.Axis("x", 0, -2));
        assertThrows(IllegalArgumentException.class, () -> new Units.Axis("x", 0, 0));
    }
}
