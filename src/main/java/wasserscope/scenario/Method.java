package wasserscope.scenario;

import wasserscope.flow.motion.Accelerated;
import wasserscope.flow.motion.GradientDescent;
import wasserscope.flow.motion.GradientFlow;
import wasserscope.flow.motion.Motion;
import wasserscope.flow.motion.Stochastic;

/** The kinds of motion to choose from. */
public enum Method {
    /** Forward–backward descent. */
    GRADIENT_DESCENT {
        @Override
        public Motion withStep(double step) {
            return new GradientDescent(step);
        }
    },
    /** The differential equation itself. */
    GRADIENT_FLOW {
        @Override
        public Motion withStep(double step) {
            return new GradientFlow(step, TOLERANCE);
        }
    },
    /** Descent by mini-batches. */
    STOCHASTIC {
        @Override
        public Motion withStep(double step) {
            return new Stochastic(step, BATCH, 1);
        }
    },
    /** Nesterov's descent. */
    ACCELERATED {
        @Override
        public Motion withStep(double step) {
            return new Accelerated(step, MOMENTUM);
        }

        // Momentum γ lowers the limit to (1 + γ)/(1 + 2γ) of it, which is more than a half.
        @Override
        public double stepShare() {
            return 0.5;
        }
    };

    /** The tolerance of the flow where none is said. */
    public static final double TOLERANCE = 1e-8;

    /** The samples in a batch where none are said. */
    public static final int BATCH = 16;

    /** The momentum where none is said. */
    public static final double MOMENTUM = 0.9;

    /** Returns the method of {@code motion}. */
    public static Method of(Motion motion) {
        return switch (motion) {
            case GradientDescent _ -> GRADIENT_DESCENT;
            case GradientFlow _ -> GRADIENT_FLOW;
            case Stochastic _ -> STOCHASTIC;
            case Accelerated _ -> ACCELERATED;
        };
    }

    /** Returns which part of a step of gradient descent is as safe a step of this. */
    public double stepShare() {
        return 1;
    }

    /** Returns a motion of this kind with the usual settings. */
    public abstract Motion withStep(double step);
}
