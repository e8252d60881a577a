package wasserscope.problem.sum;

import java.util.Arrays;
import wasserscope.measure.Points;
import wasserscope.problem.model.FeatureMap;
import wasserscope.problem.model.SigmoidSlope;
import wasserscope.problem.model.SigmoidThreshold;

/**
 * How a mesh lies for a model at some inputs. For σ(β(x − θ)) cells have the width h = 0.11/β and reach 40/β beyond the data, for σ(θx) they
 * grow with |θ| and end where |θx_k| is 40: beyond, φ is 0, ½ or 1 to 10⁻¹⁷.
 */
final class MeshLayout {

    /** The most bytes of values and two derivatives at all nodes and inputs, which is the rule by which a scene is summed in this way. */
    private static final long MOST_BYTES = 64L << 20;

    /** More cells are as good as any number: their tables are too large. */
    private static final int MOST_CELLS = 1 << 16;

    /** So many times as wide are the cells of a coarse mesh. */
    private static final int COARSE = 4;

    private static final double RELATIVE_WIDTH = 0.11;
    private static final int IN_AN_OCTAVE = 24;
    private static final double RELATIVE_REACH = 40;

    /** A coarse mesh ends where φ is 0 or 1 to some 10⁻⁹. */
    private static final double COARSE_REACH = 20;

    /** max|σ⁽⁶⁾|, and max|z⁶σ⁽⁶⁾(z)|. */
    private static final double SIXTH = 0.409;

    private static final double SIXTH_GRADED = 103;
    private static final double HERMITE = 46_080;

    private MeshLayout() {}

    /** Returns the cells of a mesh. */
    static Cells cells(FeatureMap features, Points inputs) {
        return features instanceof SigmoidThreshold sigmoid
                ? even(sigmoid.sharpness(), inputs, RELATIVE_REACH, RELATIVE_WIDTH)
                : graded(inputs, IN_AN_OCTAVE);
    }

    /** Returns cells of four times the width. */
    static Cells coarseCells(FeatureMap features, Points inputs) {
        return features instanceof SigmoidThreshold sigmoid
                ? even(sigmoid.sharpness(), inputs, COARSE_REACH, COARSE * RELATIVE_WIDTH)
                : graded(inputs, IN_AN_OCTAVE / COARSE);
    }

    private static EvenCells even(double beta, Points inputs, double reach, double width) {
        double length = inputs.greatest(0) - inputs.least(0) + 2 * reach / beta;
        double count = Math.ceil(length * beta / width);
        return new EvenCells(inputs.least(0) - reach / beta, beta / width, (int) Math.min(2.0 * MOST_CELLS, count));
    }

    private static GradedCells graded(Points inputs, int inAnOctave) {
        double[] sizes = Arrays.stream(inputs.column(0)).map(Math::abs).filter(x -> x > 0).toArray();
        double most = Arrays.stream(sizes).max().orElse(1);
        double least = Arrays.stream(sizes).min().orElse(1);
        int octaves = Math.getExponent(RELATIVE_REACH * most / least) + 1;
        return new GradedCells(inAnOctave, 1 / most, octaves);
    }

    /** Tells whether a model can be read from a mesh, and the tables take no more than 64 MB. */
    static boolean fits(FeatureMap features, Points inputs) {
        if (!(features instanceof SigmoidThreshold || features instanceof SigmoidSlope) || inputs.size() == 0) {
            return false;
        }
        Cells made = cells(features, inputs);
        return made.count() <= MOST_CELLS && 24L * (made.count() + 1) * inputs.size() <= MOST_BYTES
                && made.areDistinct();
    }

    /** Returns the bound h⁶ max|∂⁶φ|/46080 on the error of φ. */
    static double error(FeatureMap features) {
        return features instanceof SigmoidThreshold
                ? Math.pow(RELATIVE_WIDTH, 6) * SIXTH / HERMITE
                : Math.pow(1.0 / IN_AN_OCTAVE, 6) * SIXTH_GRADED / HERMITE;
    }
}
