package wasserscope.app.transport;

import wasserscope.run.Frame;
import wasserscope.run.Goal;
import wasserscope.scenario.Numeric;
import wasserscope.scenario.Quantity;

/** In what a moment to go to is typed. */
public enum GoalUnit implements Numeric {
    /** t. */
    TIME(Quantity.Kind.REAL) {
        @Override
        double of(Frame frame) {
            return frame.figures().time();
        }

        @Override
        Goal goal(double value) {
            return Goal.ofTime(value);
        }
    },
    /** How many steps were made. */
    STEP(Quantity.Kind.WHOLE) {
        @Override
        double of(Frame frame) {
            return frame.figures().step();
        }

        @Override
        Goal goal(double value) {
            return Goal.ofStep((long) value);
        }
    };

    private static final double FARTHEST = 1e9;

    private final Quantity.Kind kind;

    GoalUnit(Quantity.Kind kind) {
        this.kind = kind;
    }

    /** Returns where a frame is. */
    abstract double of(Frame frame);

    /** Returns the moment that is meant by a value. */
    abstract Goal goal(double value);

    @Override
    public String key() {
        return "GoalUnit." + name();
    }

    @Override
    public Quantity.Kind kind() {
        return kind;
    }

    @Override
    public double least() {
        return 0;
    }

    @Override
    public double greatest() {
        return FARTHEST;
    }
}
