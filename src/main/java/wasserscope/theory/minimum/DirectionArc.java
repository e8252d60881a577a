package wasserscope.theory.minimum;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import wasserscope.measure.Points;
import wasserscope.problem.model.Space;

/**
 * The half planes {⟨(cos α, sin α), x⟩ &gt; t} for α from {@code low} to {@code high} and any t. In the middle of the arc the inputs have
 * places p_k; within it they are no farther from them than r_k times half the arc, r_k their distances from the centre. So an input with c_k &gt; 0
 * is in no more half planes than if it stood that much higher, one with c_k &lt; 0 in no fewer than if it stood that much lower.
 */
record DirectionArc(Inputs inputs, double low, double high) implements Patch {

    private static final int FIRST = 8;
    private static final double ROUNDING = 1e-12;

    /** Inputs about their centre, with a covector and their distances from the centre. */
    @SuppressWarnings("ArrayRecordComponent") // never compared; as columns they are summed over
    record Inputs(double[] c, double[] x, double[] y, double[] r, double left, double below) {

        static Inputs of(double[] c, Points inputs) {
            double[] x = inputs.column(0);
            double[] y = inputs.column(1);
            double left = 0.5 * (inputs.least(0) + inputs.greatest(0));
            double below = 0.5 * (inputs.least(1) + inputs.greatest(1));
            double[] r = new double[x.length];
            for (int k = 0; k < r.length; k++) {
                x[k] -= left;
                y[k] -= below;
                r[k] = Math.hypot(x[k], y[k]);
            }
            return new Inputs(c, x, y, r, left, below);
        }
    }

    /** The greatest sum of ±c_k over half planes of one direction, and between which places the line of one is. */
    private record Sum(double value, double above, double beneath) {}

    /** Returns arcs that make up the circle. */
    static List<Patch> circle(Inputs inputs) {
        List<Patch> arcs = new ArrayList<>();
        for (int j = 0; j < FIRST; j++) {
            arcs.add(new DirectionArc(inputs, Space.FULL_TURN * j / FIRST, Space.FULL_TURN * (j + 1) / FIRST));
        }
        return arcs;
    }

    @Override
    public Outlook look(Candidate best) {
        double reach = 0.5 * (high - low) + ROUNDING;
        double upper = Math.max(greatest(reach, 1).value, greatest(reach, -1).value);
        return new Outlook(upper, best.or(met(1)).or(met(-1)));
    }

    /** The best half plane of the arc's middle. */
    private Candidate met(int sign) {
        double angle = 0.5 * (low + high);
        Sum sum = greatest(0, sign);
        double g = sign * sum.value;
        if (sum.above == sum.beneath) {
            return Candidate.at(End.ONE, g, 0, 0, SigmoidSum.SATURATION);
        }
        double cos = StrictMath.cos(angle);
        double sin = StrictMath.sin(angle);
        double beneath = Double.isInfinite(sum.beneath) ? sum.above - 1 : sum.beneath;
        double offset = 0.5 * (sum.above + beneath) + cos * inputs.left + sin * inputs.below;
        double steep = Math.min(SigmoidModels.STEEPEST, 2 * SigmoidSum.SATURATION / (sum.above - beneath));
        return Candidate.at(new End.HalfPlane(Space.CIRCLE.wrapped(angle), offset), g, steep * cos, steep * sin,
                -steep * offset);
    }

    /** Returns the greatest sum of sign·c_k over half planes, each input moved by {@code reach}·r_k to where it counts more. */
    private Sum greatest(double reach, int sign) {
        double middle = 0.5 * (low + high);
        double cos = StrictMath.cos(middle);
        double sin = StrictMath.sin(middle);
        double[][] places = new double[inputs.c.length][];
        for (int k = 0; k < places.length; k++) {
            double part = sign * inputs.c[k];
            double place = cos * inputs.x[k] + sin * inputs.y[k] + Math.copySign(reach * inputs.r[k], part);
            places[k] = new double[] {place, part};
        }
        Arrays.sort(places, (a, b) -> Double.compare(b[0], a[0]));
        double sum = 0;
        Sum most = new Sum(0, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);
        for (int k = 0; k < places.length; k++) {
            sum += places[k][1];
            double next = k + 1 < places.length ? places[k + 1][0] : Double.NEGATIVE_INFINITY;
            if (sum > most.value && next < places[k][0]) {
                most = new Sum(sum, places[k][0], next);
            }
        }
        return most;
    }

    @Override
    public List<Patch> halves() {
        double middle = 0.5 * (low + high);
        return List.of(new DirectionArc(inputs, low, middle), new DirectionArc(inputs, middle, high));
    }
}
