package wasserscope.scenario.edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import wasserscope.measure.Points;
import wasserscope.problem.Objective;
import wasserscope.problem.data.Data;
import wasserscope.problem.data.Target;
import wasserscope.scenario.SetTarget;

/**
 * Points of two classes in the plane, to which more are put by hand: inputs with labels −1 and +1. Immutable.
 *
 * @param places the points, (x1, x2)
 * @param weights as many, positive
 * @param labels as many, −1 or +1
 * @param held samples that are held out
 */
public record LabelledPoints(
        List<List<Double>> places, List<Double> weights, List<Double> labels, Optional<Data.HeldOut> held) {

    /** No points. */
    public static final LabelledPoints NONE = new LabelledPoints(List.of(), List.of(), List.of(), Optional.empty());

    /** Copies the lists. */
    public LabelledPoints {
        places = List.copyOf(places);
        weights = List.copyOf(weights);
        labels = List.copyOf(labels);
    }

    /** Returns those of a problem with two inputs; none where its targets are no labels: then points begin a set of their own. */
    public static LabelledPoints of(Objective objective) {
        double[] y = new double[objective.samples()];
        Arrays.setAll(y, objective::y);
        if (!Arrays.stream(y).allMatch(label -> label == 1 || label == -1)) {
            return NONE;
        }
        List<List<Double>> places = new ArrayList<>();
        for (int k = 0; k < y.length; k++) {
            places.add(objective.inputs().point(k));
        }
        List<Double> weights = objective.problem().data() instanceof Data.Samples samples
                ? samples.weights()
                : places.stream().map(_ -> 1.0).toList();
        return new LabelledPoints(
                places, weights, Arrays.stream(y).boxed().toList(), objective.problem().data().heldOut());
    }

    /** Returns these with one point more, of the mean weight. */
    public LabelledPoints with(double x1, double x2, double label) {
        List<List<Double>> more = new ArrayList<>(places);
        more.add(List.of(x1, x2));
        List<Double> heavier = new ArrayList<>(weights);
        heavier.add(weights.stream().mapToDouble(Double::doubleValue).average().orElse(1));
        List<Double> longer = new ArrayList<>(labels);
        longer.add(label);
        return new LabelledPoints(more, heavier, longer, held);
    }

    /** Returns the change of a run that gives it these points, of which there is at least one. */
    public SetTarget change() {
        double[] x1 = places.stream().mapToDouble(List::getFirst).toArray();
        double[] x2 = places.stream().mapToDouble(List::getLast).toArray();
        Data.Samples samples = new Data.Samples(new Points(x1, x2), weights, held);
        return new SetTarget(0, new Target.Values(labels), Optional.of(samples));
    }
}
