package wasserscope.problem;

import java.util.List;
import java.util.Optional;
import wasserscope.problem.data.Units;
import wasserscope.problem.model.Deconvolution;
import wasserscope.problem.model.FeatureMap;
import wasserscope.problem.model.PlaneMap;
import wasserscope.problem.model.SigmoidThreshold;

/**
 * The units in which the numbers of a problem are shown: x, y and f in those of the data, θ in that of x where it is a place there, w in
 * that of y, without its offset. All else, F and what defines the run included, is shown in the numbers of the plane. Immutable.
 */
public final class DisplayUnits {

    private static final Units.Axis PLAIN = Units.Axis.plain("");

    private final PlaneMap chart;
    private final List<Units.Axis> inputs;
    private final Units.Axis output;
    private final Optional<Units.Axis> place;
    private final List<String> classes;

    private DisplayUnits(PlaneMap chart, List<Units.Axis> inputs, Units.Axis output, Optional<Units.Axis> place,
            List<String> classes) {
        this.chart = chart;
        this.inputs = inputs;
        this.output = output;
        this.place = place;
        this.classes = classes;
    }

    /** Returns the units of a problem's data; where it has none, its numbers are shown as they are, without names. */
    public static DisplayUnits of(Problem problem) {
        FeatureMap features = problem.features();
        return problem.units()
                .map(units -> new DisplayUnits(features.chart(), units.inputs(), units.output(),
                        isPlace(features) ? Optional.of(units.inputs().getFirst()) : Optional.empty(),
                        units.classes()))
                .orElseGet(() -> plain(problem));
    }

    /** Returns the numbers of the plane, whatever units a problem's data have; their classes keep their names. */
    public static DisplayUnits plain(Problem problem) {
        return new DisplayUnits(problem.features().chart(), List.of(PLAIN, PLAIN), PLAIN,
                isPlace(problem.features()) ? Optional.of(PLAIN) : Optional.empty(),
                problem.units().map(Units::classes).orElse(List.of()));
    }

    private static boolean isPlace(FeatureMap features) {
        return features instanceof SigmoidThreshold || features instanceof Deconvolution;
    }

    /** Returns the plane in which the model's particles are drawn. */
    public PlaneMap chart() {
        return chart;
    }

    /** Returns the unit of a coordinate of x. */
    public Units.Axis input(int axis) {
        return inputs.get(axis);
    }

    /** Returns the unit of y and f. */
    public Units.Axis output() {
        return output;
    }

    /** Returns the unit of w: that of y, without its offset. */
    public Units.Axis weight() {
        return new Units.Axis(output.name(), 0, output.scale());
    }

    /** Returns the unit of θ where that is a place in x. */
    public Optional<Units.Axis> place() {
        return place;
    }

    /** Returns the unit of what the plane shows to the right. */
    public Units.Axis across() {
        return chart == PlaneMap.PHASE ? place.orElse(PLAIN) : PLAIN;
    }

    /** Returns the unit of what the plane shows upwards. */
    public Units.Axis up() {
        return chart == PlaneMap.PHASE ? weight() : PLAIN;
    }

    /** Returns the unit of the masses of ν: that of w, where they are sums of w alone. */
    public Units.Axis mass() {
        return switch (chart) {
            case PHASE, POSITION, PROJECTION -> weight();
            case PULL, PULL_PROJECTION, VECTOR -> PLAIN;
        };
    }

    /** Returns the names of the labels −1 and +1; none if there are none. */
    public List<String> classes() {
        return classes;
    }
}
