package wasserscope.draw.field;

import java.awt.Color;
import wasserscope.draw.sheet.Ramp;
import wasserscope.draw.sheet.Theme;
import wasserscope.problem.Objective;
import wasserscope.problem.loss.LogisticLoss;
import wasserscope.problem.loss.Loss;

/**
 * How outputs are coloured, by sign and size: f itself or, for labels, how sure it is, 2σ(f) − 1 = tanh(f/2). Where all targets are of one
 * sign, by how they differ from the middle between the least and the greatest. What the targets reach has two thirds of the ramp, the rest is
 * left for outputs beyond them and for marks that are brighter than what they lie on.
 *
 * @param loss ℓ
 * @param middle the output at the centre of the ramp
 * @param largest how far the targets are from that, or 1
 */
public record OutputScale(Loss loss, double middle, double largest) {

    /** The part of the ramp's end at which its inner two thirds end: (2/3)^{1/0.62}. */
    private static final double INNER = Math.pow(2.0 / 3, 1 / Ramp.EXPONENT);

    /** Returns the scale for the targets of a problem. */
    public static OutputScale of(Objective objective) {
        if (objective.problem().loss() instanceof LogisticLoss) {
            return new OutputScale(objective.problem().loss(), 0, 1);
        }
        double least = objective.y(0);
        double greatest = objective.y(0);
        for (int k = 1; k < objective.samples(); k++) {
            least = Math.min(least, objective.y(k));
            greatest = Math.max(greatest, objective.y(k));
        }
        boolean both = least < 0 && greatest > 0;
        double middle = both || least == greatest ? 0 : 0.5 * (least + greatest);
        double largest = Math.max(Math.abs(least - middle), Math.abs(greatest - middle));
        return new OutputScale(objective.problem().loss(), middle, largest > 0 ? largest : 1);
    }

    /** Returns what is coloured for an output: 0 at the middle. */
    double shade(double f) {
        return loss instanceof LogisticLoss ? Math.tanh(0.5 * f) : f - middle;
    }

    /** Returns what is coloured at the end of the ramp. */
    double rampEnd() {
        return largest / INNER;
    }

    /** Returns the output at the end of the ramp of a sign, where outputs themselves are coloured. */
    public double end(int sign) {
        return middle + sign * rampEnd();
    }

    /** Returns the colour of a target, which is that of an output that meets it. */
    public Color colourOf(double y, Theme theme) {
        double level = Ramp.level(Math.abs(y - middle) / rampEnd());
        int band = (int) Math.min(0.5 * (Ramp.BANDS - 1), level + 0.5);
        int centre = Ramp.BANDS / 2;
        return new Color(theme.ramp().colour(y < middle ? centre - band : centre + band));
    }
}
