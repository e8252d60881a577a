package wasserscope.scenario.preset;

import java.util.Arrays;
import wasserscope.problem.loss.LogisticLoss;
import wasserscope.problem.loss.Loss;
import wasserscope.problem.loss.SquareLoss;

/** The catalogue of losses. None has a setting of its own. */
public enum LossPreset {
    /** ½(f − y)². */
    SQUARE(new SquareLoss()),
    /** log(1 + e^{−yf}). */
    LOGISTIC(new LogisticLoss());

    private final Loss loss;

    LossPreset(Loss loss) {
        this.loss = loss;
    }

    /** Returns the loss. */
    public Loss loss() {
        return loss;
    }

    /** Returns the preset of {@code loss}. */
    public static LossPreset of(Loss loss) {
        return Arrays.stream(values()).filter(preset -> preset.loss.equals(loss)).findFirst().orElseThrow();
    }
}
