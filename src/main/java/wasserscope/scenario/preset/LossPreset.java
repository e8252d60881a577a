package wasserscope.scenario.preset;

import wasserscope.problem.loss.LogisticLoss;
import wasserscope.problem.loss.Loss;
import wasserscope.problem.loss.SquareLoss;

/** The kinds of loss to choose from. */
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
        return switch (loss) {
            case SquareLoss _ -> SQUARE;
            case LogisticLoss _ -> LOGISTIC;
        };
    }
}
