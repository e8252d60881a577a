package wasserscope.theory.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import wasserscope.flow.start.Band;
import wasserscope.flow.start.Circle;
import wasserscope.flow.start.Cluster;
import wasserscope.flow.start.Disc;
import wasserscope.flow.start.Explicit;
import wasserscope.flow.start.Gaussian;
import wasserscope.flow.start.Line;
import wasserscope.flow.start.OneSided;
import wasserscope.flow.start.Range;
import wasserscope.flow.start.Start;
import wasserscope.flow.start.Stretch;
import wasserscope.flow.start.ZeroLine;
import wasserscope.measure.ParticleArrays;
import wasserscope.problem.Problem;
import wasserscope.problem.model.OneHomogeneous;
import wasserscope.problem.model.Quadratic;
import wasserscope.problem.model.SigmoidThreshold;
import wasserscope.problem.model.Space;
import wasserscope.theory.outline.Outline.Fidelity;

/**
 * Which outline a start has. The support is that of its limit m → ∞: a line has no gaps between its particles. Of a normal start it is
 * everything, and the line w = 0 (or the circle |u| = r₀) is a part of it that separates.
 */
public final class Outlines {

    /** How many standard deviations the circle around a cluster has for its radius. */
    private static final double SPREADS = 2.5;

    /** For those who want tracers no farther than they must go. */
    static final Stretch NOWHERE = new Stretch(0, 0);

    private static final int AROUND = 96;
    private static final int ALONG = 64;
    private static final int FEWEST = 8;

    /** How far from a full turn a range of the circle still is one. */
    private static final double ONCE = 1e-9;

    /** No tracer begins farther out: squares of its coordinates would be no numbers. */
    private static final double FARTHEST = 1e100;

    private final Start start;
    private final Problem problem;
    private final Stretch shown;

    private Outlines(Start start, Problem problem, Stretch shown) {
        this.start = start;
        this.problem = problem;
        this.shown = shown;
    }

    /**
     * Returns the outline of a start.
     *
     * @param shown the part of Θ that tracers are wanted in where the support is all of it
     */
    public static Outline of(Start start, Problem problem, Stretch shown) {
        var outlines = new Outlines(start, problem, shown);
        if (problem.features().lifting() instanceof Quadratic) {
            return outlines.ofVectors();
        }
        boolean phase = problem.features().lifting() instanceof OneHomogeneous && space(problem).axes() == 1;
        return phase ? outlines.ofWeighted() : Outline.NONE;
    }

    private static Space space(Problem problem) {
        return problem.features().space();
    }

    private Outline ofWeighted() {
        double r = start.radius();
        return switch (start.shape()) {
            case ZeroLine line -> lines(line.range(), 0);
            case Line line -> lines(line.range(), line.level());
            case Band band -> lines(band.range(), -r, r);
            case OneSided side -> lines(side.range(), 0, r);
            case Gaussian _ -> everywhere();
            case Cluster cluster -> around(cluster);
            case Disc _,Circle _,Explicit _ -> Outline.NONE;
        };
    }

    /** Returns the line w = 0 over what is shown and, where neurons are named by them, the inputs. */
    private Outline everywhere() {
        if (space(problem) == Space.CIRCLE) {
            return lines(Range.of(0, Space.FULL_TURN), 0);
        }
        Stretch inputs = new Stretch(problem.data().least(), problem.data().greatest());
        Stretch piece = problem.features() instanceof SigmoidThreshold ? Coverage.hull(inputs, shown) : shown;
        double breadth = positive(piece.length());
        return new Outline(List.of(line(piece, Ends.ACROSS, 0, breadth)), breadth, Fidelity.FAITHFUL);
    }

    private Outline lines(Range range, double... levels) {
        Stretch side = range.sides().getFirst();
        double breadth = goesRound(side) ? Space.FULL_TURN : side.length();
        List<TracerCurve> chains = new ArrayList<>();
        for (double level : levels) {
            for (Stretch piece : pieces(range)) {
                if (piece.length() > 0) {
                    chains.add(line(piece, ends(range, piece), level, breadth));
                }
            }
        }
        return new Outline(chains, positive(breadth), Fidelity.FAITHFUL);
    }

    private static double positive(double length) {
        return length > 0 ? length : 1;
    }

    /** Returns what a range is made of: two pieces beside its gap, but one where they meet on the circle. */
    private List<Stretch> pieces(Range range) {
        Stretch side = range.sides().getFirst();
        if (range.gap().isEmpty()) {
            return List.of(side);
        }
        Stretch gap = range.gap().get();
        if (goesRound(side) && side.length() < Space.FULL_TURN + ONCE) {
            return List.of(new Stretch(gap.high(), gap.low() + Space.FULL_TURN));
        }
        return List.of(new Stretch(side.low(), gap.low()), new Stretch(gap.high(), side.high()));
    }

    private boolean goesRound(Stretch side) {
        return space(problem) == Space.CIRCLE && side.length() > Space.FULL_TURN - ONCE;
    }

    private Ends ends(Range range, Stretch piece) {
        if (space(problem) == Space.CIRCLE) {
            return goesRound(piece) ? Ends.TURN : Ends.FREE;
        }
        Stretch needed = Coverage.of(problem, range);
        boolean left = piece.low() <= needed.low();
        boolean right = piece.high() >= needed.high();
        if (left && right) {
            return Ends.ACROSS;
        }
        return left ? Ends.TO_THE_LEFT : right ? Ends.TO_THE_RIGHT : Ends.FREE;
    }

    private static TracerCurve line(Stretch piece, Ends ends, double level, double breadth) {
        int spaces = (int) Math.clamp(Math.ceil(ALONG * piece.length() / breadth), FEWEST, ALONG);
        boolean turns = ends == Ends.TURN;
        double low = turns ? nearZero(piece.low()) : piece.low();
        double length = turns ? Space.FULL_TURN : piece.length();
        return chain(ends.close() ? spaces : spaces + 1, spaces, ends, part -> level,
                part -> low + length * part);
    }

    /** Returns an angle of the circle, one far from 0 by its name in [0, 2π): digits are lost out there. */
    private static double nearZero(double theta) {
        return Math.abs(theta) > Space.FULL_TURN ? Space.CIRCLE.wrapped(theta) : theta;
    }

    private Outline around(Cluster cluster) {
        boolean onCircle = space(problem) == Space.CIRCLE;
        double given = cluster.center().getFirst();
        double center = onCircle ? nearZero(given) : given;
        double spread = SPREADS * cluster.spread();
        double radius = onCircle ? Math.min(spread, Space.FULL_TURN) : spread;
        TracerCurve circle = chain(AROUND, AROUND, Ends.LOOP,
                part -> SPREADS * start.radius() * StrictMath.sin(Space.FULL_TURN * part),
                part -> center + radius * StrictMath.cos(Space.FULL_TURN * part));
        return new Outline(
                List.of(circle), positive(Math.max(2 * radius, 0.25 * shown.length())), Fidelity.FAITHFUL);
    }

    private Outline ofVectors() {
        double r = start.radius();
        return switch (start.shape()) {
            case Circle circle when !circle.isWhole() -> arc(circle.arc());
            case Disc disc when !disc.isWhole() -> arc(disc.arc());
            case Circle _,Disc _,Gaussian _ -> new Outline(
                    List.of(chain(AROUND, AROUND, Ends.LOOP, _ -> 1, sine(r, 0.25), sine(r, 0))), 2 * r,
                    Fidelity.FAITHFUL);
            case Line line -> segment(line.level());
            case ZeroLine _,Band _,OneSided _,Cluster _,Explicit _ -> Outline.NONE;
        };
    }

    private Outline arc(Stretch arc) {
        double r = start.radius();
        int spaces = Math.max(FEWEST, (int) Math.ceil(AROUND * arc.length() / Space.FULL_TURN));
        TracerCurve chain = chain(spaces + 1, spaces, Ends.FREE, _ -> 1,
                part -> r * StrictMath.cos(arc.low() + arc.length() * part),
                part -> r * StrictMath.sin(arc.low() + arc.length() * part));
        return new Outline(List.of(chain), 2 * r, Fidelity.FAITHFUL);
    }

    private Outline segment(double slope) {
        double length = start.radius() / StrictMath.sqrt(1 + slope * slope);
        TracerCurve chain = chain(ALONG + 1, ALONG, Ends.FREE, _ -> 1,
                part -> length * (2 * part - 1), part -> length * slope * (2 * part - 1));
        return new Outline(List.of(chain), 2 * start.radius(), Fidelity.FAITHFUL);
    }

    private static DoubleUnaryOperator sine(double r, double ahead) {
        return part -> r * StrictMath.sin(Space.FULL_TURN * (part + ahead));
    }

    /** Returns a curve of {@code count} tracers at w and θ as functions of the part 0, 1/spaces, 2/spaces, … of the way. */
    private static TracerCurve chain(
            int count, int spaces, Ends ends, DoubleUnaryOperator w, DoubleUnaryOperator... theta) {
        ParticleArrays places = ParticleArrays.zero(count, theta.length);
        for (int i = 0; i < count; i++) {
            double part = (double) i / spaces;
            places.w()[i] = within(w.applyAsDouble(part));
            for (int axis = 0; axis < theta.length; axis++) {
                places.theta(axis)[i] = within(theta[axis].applyAsDouble(part));
            }
        }
        var still = ParticleArrays.zero(count, theta.length).particles();
        return new TracerCurve(places.particles(), still, ends);
    }

    private static double within(double coordinate) {
        return Math.clamp(coordinate, -FARTHEST, FARTHEST);
    }

    /** Returns the range of Θ that a start of lines or bands covers. */
    static Optional<Range> range(Start start) {
        return switch (start.shape()) {
            case ZeroLine line -> Optional.of(line.range());
            case Line line -> Optional.of(line.range());
            case Band band -> Optional.of(band.range());
            case OneSided side -> Optional.of(side.range());
            case Gaussian _,Cluster _,Disc _,Circle _,Explicit _ -> Optional.empty();
        };
    }
}
