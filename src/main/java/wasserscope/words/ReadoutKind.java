package wasserscope.words;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import wasserscope.problem.Problem;
import wasserscope.run.Figures;
import wasserscope.theory.verdict.Findings;
import wasserscope.theory.verdict.Fit;

/**
 * The catalogue of read-outs: the numbers of a moment that the window, pictures, tables and summaries show, in this order. Tables of
 * people have columns in it too, so that a new one stands last.
 */
public enum ReadoutKind {
    /** How many steps were made. */
    STEPS("step", "readout.step") {
        @Override
        public double value(Figures figures, Findings findings) {
            return figures.step();
        }

        @Override
        public String exact(Figures figures, Findings findings) {
            return Long.toString(figures.step());
        }

        @Override
        String shown(Language language, double value) {
            return language.whole((long) value);
        }
    },
    /** t. */
    TIME("time", "readout.time", 8888.88) {
        @Override
        public double value(Figures figures, Findings findings) {
            return figures.time();
        }

        @Override
        String shown(Language language, double value) {
            return language.fixed(value, 2);
        }
    },
    /** F(μ). */
    OBJECTIVE("objective", "readout.objective", 8.88e-10) {
        @Override
        public double value(Figures figures, Findings findings) {
            return figures.objective();
        }
    },
    /** D ≤ F*, which the window draws, and does not write. */
    LOWER_BOUND("lower_bound") {
        @Override
        public double value(Figures figures, Findings findings) {
            return findings.certificate().lowerBound();
        }
    },
    /** By how much F(μ) is, at most, too large. */
    GAP("gap", "readout.gap", 8.88e-10) {
        @Override
        public double value(Figures figures, Findings findings) {
            return findings.certificate().gap();
        }
    },
    /** μ(A). */
    ESCAPE("escape_mass", "readout.escape", 0.888) {
        @Override
        public double value(Figures figures, Findings findings) {
            return findings.escape().mass();
        }

        @Override
        public String full(Language language, Figures figures, Findings findings) {
            return language.of("readout.escape.value", shown(language, figures, findings),
                    language.whole(findings.escape().count()));
        }
    },
    /** ‖v‖. */
    VELOCITY("velocity_norm", "readout.velocity") {
        @Override
        public double value(Figures figures, Findings findings) {
            return figures.velocityNorm();
        }
    },
    /** The part of the labels that f has on the wrong side. */
    TRAINING_ERROR("training_error", "readout.trainingError") {
        @Override
        public double value(Figures figures, Findings findings) {
            return findings.fit().trainingError().orElse(Double.NaN);
        }

        @Override
        public String exact(Figures figures, Findings findings) {
            return written(findings.fit().trainingError());
        }

        @Override
        public boolean isOf(Problem problem) {
            return Fit.hasLabels(problem);
        }
    },
    /** R over the samples that are held out. */
    HELD_RISK("held_out_risk", "readout.heldRisk") {
        @Override
        public double value(Figures figures, Findings findings) {
            return findings.fit().heldRisk().orElse(Double.NaN);
        }

        @Override
        public String exact(Figures figures, Findings findings) {
            return written(findings.fit().heldRisk());
        }

        @Override
        public boolean isOf(Problem problem) {
            return problem.data().heldOut().isPresent();
        }
    },
    /** The part of the labels held out that f has on the wrong side. */
    HELD_ERROR("held_out_error", "readout.heldError") {
        @Override
        public double value(Figures figures, Findings findings) {
            return findings.fit().heldError().orElse(Double.NaN);
        }

        @Override
        public String exact(Figures figures, Findings findings) {
            return written(findings.fit().heldError());
        }

        @Override
        public boolean isOf(Problem problem) {
            return TRAINING_ERROR.isOf(problem) && HELD_RISK.isOf(problem);
        }
    };

    private final String column;
    private final Optional<String> key;
    private final Optional<Double> widest;

    /** A number of tables alone. */
    ReadoutKind(String column) {
        this.column = column;
        this.key = Optional.empty();
        this.widest = Optional.empty();
    }

    /** A number of the window too. */
    ReadoutKind(String column, String key) {
        this.column = column;
        this.key = Optional.of(key);
        this.widest = Optional.empty();
    }

    /** A number of the headings of pictures too, with a value as wide as any usual one. */
    ReadoutKind(String column, String key, double widest) {
        this.column = column;
        this.key = Optional.of(key);
        this.widest = Optional.of(widest);
    }

    /** Returns those that there are of a problem: errors of labels and of samples held out are not of all. */
    public static List<ReadoutKind> of(Problem problem) {
        return Arrays.stream(values()).filter(kind -> kind.isOf(problem)).toList();
    }

    /** Returns those that the window shows. */
    public static List<ReadoutKind> inWindow() {
        return Arrays.stream(values()).filter(kind -> kind.key.isPresent()).toList();
    }

    /** Returns those that the headings of pictures show, the most important first. */
    public static List<ReadoutKind> inHeadings() {
        return Arrays.stream(values()).filter(kind -> kind.widest.isPresent()).toList();
    }

    private static String written(OptionalDouble number) {
        return number.isPresent() ? Double.toString(number.getAsDouble()) : "";
    }

    /** Tells whether a problem has this number. */
    public boolean isOf(Problem problem) {
        return true;
    }

    /** Returns the value; NaN where there is none. */
    public abstract double value(Figures figures, Findings findings);

    /** Returns the value as it stands in files: all of its digits, with a point; nothing where there is none. */
    public String exact(Figures figures, Findings findings) {
        return Double.toString(value(figures, findings));
    }

    /** Returns the value as it is read. */
    public final String shown(Language language, Figures figures, Findings findings) {
        return shown(language, value(figures, findings));
    }

    String shown(Language language, double value) {
        return language.significant(value);
    }

    /** Returns the value with what the window says beside it. */
    public String full(Language language, Figures figures, Findings findings) {
        return shown(language, figures, findings);
    }

    /** Returns a value as wide as any usual one, so that numbers stand still while they change. */
    public String widest(Language language) {
        return shown(language, widest.orElseThrow());
    }

    /** Returns the name of the column in tables. */
    public String column() {
        return column;
    }

    /** Returns the key of the name in the window; that of the tooltip ends with {@code .tooltip}. */
    public String key() {
        return key.orElseThrow();
    }

    /** Returns the name of the node in the window. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
