package wasserscope.scenario.edit;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import wasserscope.measure.Points;
import wasserscope.problem.data.Target;
import wasserscope.problem.loss.Loss;

/** A target over inputs of one coordinate whose values are drawn over by hand. Immutable. */
public final class DrawnTarget {

    private final int[] order;
    private final double[] x;
    private final double[] y;
    private final Loss loss;

    /**
     * Takes what there is before.
     *
     * @param inputs of one coordinate
     * @param values as many, the targets at them
     * @param loss what the targets are for: labels are the signs of what is drawn
     */
    public DrawnTarget(Points inputs, double[] values, Loss loss) {
        this.order = IntStream.range(0, inputs.size()).boxed()
                .sorted(Comparator.comparingDouble(k -> inputs.at(k, 0))).mapToInt(Integer::intValue).toArray();
        this.x = Arrays.stream(order).mapToDouble(k -> inputs.at(k, 0)).toArray();
        this.y = values.clone();
        this.loss = loss;
    }

    /** Returns the targets after a stroke: at inputs that it passes its value, else what was there. */
    public Target.Values after(Stroke stroke) {
        double[] drawn = y.clone();
        List<Stroke.Knot> line = stroke.line();
        for (int j = 1; j < line.size(); j++) {
            pass(line.get(j - 1), line.get(j), drawn);
        }
        return new Target.Values(Arrays.stream(loss.targetsOfSign(drawn)).boxed().toList());
    }

    private void pass(Stroke.Knot from, Stroke.Knot to, double[] drawn) {
        double low = Math.min(from.x(), to.x());
        double high = Math.max(from.x(), to.x());
        int found = Arrays.binarySearch(x, low);
        for (int j = found < 0 ? -found - 1 : first(found); j < x.length && x[j] <= high; j++) {
            double part = high > low ? (x[j] - from.x()) / (to.x() - from.x()) : 1;
            drawn[order[j]] = from.y() + part * (to.y() - from.y());
        }
    }

    /** Returns the first of the equal inputs of which one was found. */
    private int first(int found) {
        int j = found;
        while (j > 0 && x[j - 1] == x[found]) {
            j--;
        }
        return j;
    }
}
