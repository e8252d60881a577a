package wasserscope.scenario;

import java.util.Optional;
import wasserscope.flow.motion.Accelerated;
import wasserscope.flow.motion.GradientFlow;
import wasserscope.flow.motion.Motion;
import wasserscope.flow.motion.Stochastic;
import wasserscope.flow.start.Start;
import wasserscope.flow.step.Momentum;
import wasserscope.flow.step.StepSize;
import wasserscope.problem.data.Target;
import wasserscope.problem.model.Deconvolution;
import wasserscope.problem.model.SigmoidThreshold;

/** A number of a scenario that can be set by hand: its name in files, its limits, and where it stands in the record. */
public enum Quantity implements Numeric {
    /** m. */
    PARTICLES("start.particles", 1, Start.MOST_PARTICLES, Kind.WHOLE) {
        @Override
        public double of(Scenario scenario) {
            return scenario.start().particles();
        }

        @Override
        public Scenario set(Scenario scenario, double value) {
            return scenario.with(scenario.start().withParticles((int) value));
        }
    },
    /** η. */
    STEP_SIZE("motion.step", 1e-6, 1000, Kind.REAL) {
        @Override
        public double of(Scenario scenario) {
            return switch (scenario.motion().step()) {
                case StepSize.Fixed fixed -> fixed.eta();
                case StepSize.Automatic _ -> Double.NaN;
            };
        }

        @Override
        public Scenario set(Scenario scenario, double value) {
            return scenario.with(scenario.motion().withStep(value));
        }

        @Override
        public Optional<String> rule() {
            return Optional.of("auto");
        }

        @Override
        public boolean isRuled(Scenario scenario) {
            return scenario.motion().step() instanceof StepSize.Automatic;
        }

        @Override
        public Scenario ruled(Scenario scenario) {
            Motion motion = scenario.motion();
            StepSize automatic = new StepSize.Automatic();
            return motion.admits(automatic) ? scenario.with(motion.withStep(automatic)) : scenario;
        }

        @Override
        public boolean continues() {
            return true;
        }
    },
    /** r₀. */
    RADIUS("start.radius", 1e-3, 100, Kind.REAL) {
        @Override
        public double of(Scenario scenario) {
            return scenario.start().radius();
        }

        @Override
        public Scenario set(Scenario scenario, double value) {
            return scenario.with(scenario.start().withRadius(value));
        }
    },
    /** β. */
    SHARPNESS("problem.sharpness", 0.01, 1000, Kind.REAL) {
        @Override
        public double of(Scenario scenario) {
            return scenario.problem().features() instanceof SigmoidThreshold sigmoid ? sigmoid.sharpness() : Double.NaN;
        }

        @Override
        public Scenario set(Scenario scenario, double value) {
            return scenario.problem().features() instanceof SigmoidThreshold
                    ? scenario.with(scenario.problem().with(new SigmoidThreshold(value)))
                    : scenario;
        }

        @Override
        public boolean continues() {
            return true;
        }
    },
    /** N, the highest frequency of the kernel. */
    ORDER("problem.order", 1, Deconvolution.HIGHEST_ORDER, Kind.WHOLE) {
        @Override
        public double of(Scenario scenario) {
            return scenario.problem().features() instanceof Deconvolution kernel ? kernel.order() : Double.NaN;
        }

        @Override
        public Scenario set(Scenario scenario, double value) {
            return scenario.problem().features() instanceof Deconvolution
                    ? scenario.with(scenario.problem().with(new Deconvolution((int) value)))
                    : scenario;
        }

        @Override
        public boolean continues() {
            return true;
        }
    },
    /** λ. */
    LAMBDA("problem.lambda", 0, 10, Kind.REAL) {
        @Override
        public double of(Scenario scenario) {
            return scenario.problem().lambda();
        }

        @Override
        public Scenario set(Scenario scenario, double value) {
            return scenario.with(scenario.problem().withLambda(value));
        }

        @Override
        public boolean continues() {
            return true;
        }
    },
    /** The noise on the targets of a teacher or a formula. */
    NOISE("problem.target.noise", 0, 10, Kind.REAL) {
        @Override
        public double of(Scenario scenario) {
            return switch (scenario.problem().target()) {
                case Target.Teacher teacher -> teacher.noise();
                case Target.Formula formula -> formula.noise();
                case Target.Values _,Target.Matrix _ -> Double.NaN;
            };
        }

        @Override
        public Scenario set(Scenario scenario, double value) {
            Target noisy = switch (scenario.problem().target()) {
                case Target.Teacher t -> new Target.Teacher(t.weights(), t.positions(), value, t.seed());
                case Target.Formula f -> new Target.Formula(f.function(), value, f.seed());
                case Target.Values values -> values;
                case Target.Matrix matrix -> matrix;
            };
            return scenario.with(scenario.problem().with(noisy));
        }
    },
    /** The seed of the start. */
    SEED("start.seed", 0, 999_999_999, Kind.WHOLE) {
        @Override
        public double of(Scenario scenario) {
            return scenario.start().seed();
        }

        @Override
        public Scenario set(Scenario scenario, double value) {
            return scenario.with(scenario.start().withSeed((long) value));
        }
    },
    /** The margin κ of the escape region. */
    MARGIN("margin", 1e-9, 1, Kind.REAL) {
        @Override
        public double of(Scenario scenario) {
            return scenario.margin();
        }

        @Override
        public Scenario set(Scenario scenario, double value) {
            return scenario.withMargin(value);
        }

        @Override
        public boolean continues() {
            return true;
        }
    },
    /** b, the samples in a batch of stochastic descent. */
    BATCH("motion.batch", 1, 1_000_000, Kind.WHOLE) {
        @Override
        public double of(Scenario scenario) {
            return scenario.motion() instanceof Stochastic motion ? motion.batch() : Double.NaN;
        }

        @Override
        public Scenario set(Scenario scenario, double value) {
            return scenario.motion() instanceof Stochastic motion
                    ? scenario.with(new Stochastic(motion.step(), (int) value, motion.seed(), motion.sampling()))
                    : scenario;
        }

        @Override
        public boolean continues() {
            return true;
        }
    },
    /** γ, the momentum of accelerated descent. */
    MOMENTUM("motion.momentum", 0, 0.9999, Kind.REAL) {
        @Override
        public double of(Scenario scenario) {
            return scenario.motion() instanceof Accelerated(_, Momentum.Constant(double factor)) ? factor : Double.NaN;
        }

        @Override
        public Scenario set(Scenario scenario, double value) {
            return scenario.motion() instanceof Accelerated motion
                    ? scenario.with(motion.with(new Momentum.Constant(value)))
                    : scenario;
        }

        @Override
        public Optional<String> rule() {
            return Optional.of("restart");
        }

        @Override
        public boolean isRuled(Scenario scenario) {
            return scenario.motion().momentum() instanceof Momentum.Restart;
        }

        @Override
        public Scenario ruled(Scenario scenario) {
            return scenario.motion() instanceof Accelerated motion
                    ? scenario.with(motion.with(new Momentum.Restart()))
                    : scenario;
        }

        @Override
        public boolean continues() {
            return true;
        }
    },
    /** The tolerance of the gradient flow. */
    TOLERANCE("motion.tolerance", 1e-13, 0.1, Kind.REAL) {
        @Override
        public double of(Scenario scenario) {
            return scenario.motion() instanceof GradientFlow motion ? motion.tolerance() : Double.NaN;
        }

        @Override
        public Scenario set(Scenario scenario, double value) {
            return scenario.motion() instanceof GradientFlow motion
                    ? scenario.with(new GradientFlow(motion.step(), value))
                    : scenario;
        }

        @Override
        public boolean continues() {
            return true;
        }
    };

    /** Whether a quantity counts or measures. */
    public enum Kind {
        /** Counts: 1, 2, 3. */
        WHOLE,
        /** Measures. */
        REAL
    }

    private final String field;
    private final double least;
    private final double greatest;
    private final Kind kind;

    Quantity(String field, double least, double greatest, Kind kind) {
        this.field = field;
        this.least = least;
        this.greatest = greatest;
        this.kind = kind;
    }

    /** Returns the value it has in {@code scenario}; not a number if that has none, or leaves it to the run. */
    public abstract double of(Scenario scenario);

    /** Tells whether {@code scenario} has this quantity. */
    public boolean isIn(Scenario scenario) {
        return isRuled(scenario) || !Double.isNaN(of(scenario));
    }

    /** Returns the word that stands in files where the run itself finds the value; nothing of what is always set. */
    public Optional<String> rule() {
        return Optional.empty();
    }

    /** Tells whether in {@code scenario} the run itself finds the value. */
    public boolean isRuled(Scenario scenario) {
        return false;
    }

    /** Returns {@code scenario} where the run itself finds the value; itself if it cannot. */
    public Scenario ruled(Scenario scenario) {
        return scenario;
    }

    /** Returns {@code scenario} with the value {@code value}, which must be within the limits; itself if it does not have this quantity. */
    public abstract Scenario set(Scenario scenario, double value);

    /** Tells whether a run goes on from its present particles when this changes; else it begins anew. */
    public boolean continues() {
        return false;
    }

    /** Returns the name in scenario files. */
    public String field() {
        return field;
    }

    /** Returns the last part of that, its name in its object. */
    public String fieldName() {
        return field.substring(field.lastIndexOf('.') + 1);
    }

    @Override
    public String key() {
        return "Quantity." + name();
    }

    @Override
    public double least() {
        return least;
    }

    @Override
    public double greatest() {
        return greatest;
    }

    /** Returns its limits. */
    public Span span() {
        return new Span(least, greatest);
    }

    @Override
    public Kind kind() {
        return kind;
    }

    /** Tells whether {@code value} is within the limits, and whole if this counts. */
    public boolean allows(double value) {
        return value >= least && value <= greatest && (kind == Kind.REAL || value == Math.rint(value));
    }

    /** Returns {@code value} brought within the limits, and rounded if this counts. */
    public double nearest(double value) {
        double rounded = kind == Kind.WHOLE ? Math.rint(value) : value;
        return Math.max(least, Math.min(greatest, rounded));
    }
}
