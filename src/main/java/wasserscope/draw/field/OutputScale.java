package wasserscope.draw.field;

import java.awt.Color;
import wasserscope.draw.sheet.Ramp;
import wasserscope.draw.sheet.Theme;
import wasserscope.problem.Objective;
import wasserscope.problem.loss.LogisticLoss;
import wasserscope.problem.loss.Loss;

/**
 * How outputs are coloured, by sign and size: f itself or, for labels, how sure it is, 2σ(f) − 1 = tanh(f/2). What the targets reach has two
 * thirds of the ramp, the rest is left for outputs beyond them and for marks that are brighter than what they lie on.
 *
 * @param loss ℓ
 * @param largest the largest |y|, or 1
 */
public record OutputScale(Loss loss, double largest) {

    /** The part of the ramp's end at which its inner two thirds end: (2/3)^{1/0.62}. */
    private static final double INNER = Math.pow(2.0 / 3, 1 / Ramp.EXPONENT);

    /** Returns the scale for the targets of a problem. */
    public static OutputScale of(Objective objective) {
        if (objective.problem().loss() instanceof LogisticLoss) {
            return new OutputScale(objective.problem().loss(), 1);
        }
        double largest = 0;
        for (int k = 0; k < objective.samples(); k++) {
            largest = Math.max(largest, Math.abs(objective.y(k)));
        }
        return new OutputScale(objective.problem().loss(), largest > 0 ? largest : 1);
    }

    /** Returns what is coloured for an output; of its sign, and 0 where it is. */
    public double shade(double f) {
        return loss instanceof LogisticLoss ? Math.tanh(0.5 * f) : f;
    }

    /** Returns what is coloured at the end of the ramp. */
    public double rampEnd() {
        return largest / INNER;
    }

    /** Returns the colour of a target, which is that of an output that meets it. */
    public Color colourOf(double y, Theme theme) {
        double level = Ramp.level(Math.abs(y) / rampEnd());
        int band = (int) Math.min(0.5 * (Ramp.BANDS - 1), level + 0.5);
        int centre = Ramp.BANDS / 2;
        return new Color(theme.ramp().colour(y < 0 ? centre - band : centre + band));
    }
}
