package wasserscope.draw.plane;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wasserscope.draw.axis.PhaseLayout;
import wasserscope.problem.data.Target;
import wasserscope.problem.model.PlaneMap;
import wasserscope.problem.model.Space;
import wasserscope.run.Frame;
import wasserscope.scenario.Intervention;
import wasserscope.scenario.MoveAtom;

/**
 * Where on the plane the teacher's atoms can be taken hold of, and what becomes of an atom that is dragged: its line, cross or ray moves
 * θ*; its handle changes w*. The handle stands at height w* on the line, beside the cross at a height that tells w*, or on the ray where
 * a particle would pull like the atom.
 */
public final class TeacherMarks {

    private static final double LEVER = 24;
    private static final double BESIDE = 16;

    private final Target.Teacher teacher;
    private final PhaseLayout layout;
    private final PlaneMap chart;
    private final Space space;

    private TeacherMarks(Target.Teacher teacher, PhaseLayout layout, Frame frame) {
        this.teacher = teacher;
        this.layout = layout;
        this.chart = frame.chart();
        this.space = frame.objective().space();
    }

    /** Returns the marks of a frame; nothing if the targets are given one by one. */
    public static Optional<TeacherMarks> of(PhaseLayout layout, Frame frame) {
        return frame.objective().problem().target() instanceof Target.Teacher teacher
                ? Optional.of(new TeacherMarks(teacher, layout, frame))
                : Optional.empty();
    }

    /** Returns how many atoms there are. */
    public int size() {
        return teacher.weights().size();
    }

    /** Returns w* of an atom. */
    double weight(int atom) {
        return teacher.weights().get(atom);
    }

    private double theta(int atom, int axis) {
        return teacher.positions().at(atom, axis);
    }

    private double length(int atom) {
        return Math.hypot(theta(atom, 0), theta(atom, 1));
    }

    private Point2D at(double x, double y) {
        return new Point2D.Double(layout.theta().at(x), layout.w().at(y));
    }

    /** Returns the middle of what moves an atom: of its line, cross or ray. */
    Point2D root(int atom) {
        return switch (chart) {
            case PHASE -> at(theta(atom, 0), 0);
            case POSITION, PROJECTION -> at(theta(atom, 0), theta(atom, 1));
            case PULL, PULL_PROJECTION, VECTOR -> at(0, 0);
        };
    }

    /** Returns where the handle of an atom is, in units of the card. */
    public Point2D handle(int atom) {
        double w = weight(atom);
        return switch (chart) {
            case PHASE -> at(theta(atom, 0), w);
            case POSITION, PROJECTION -> new Point2D.Double(root(atom).getX() + BESIDE, root(atom).getY() - LEVER * w);
            case PULL, PULL_PROJECTION -> at(Math.abs(w) * theta(atom, 0), Math.abs(w) * theta(atom, 1));
            case VECTOR -> at(Math.sqrt(w) * theta(atom, 0), Math.sqrt(w) * theta(atom, 1));
        };
    }

    /** Returns how far a point of the card is from what moves an atom. */
    double distance(int atom, double x, double y) {
        Point2D root = root(atom);
        return switch (chart) {
            case PHASE -> Math.abs(x - root.getX());
            case POSITION, PROJECTION -> root.distance(x, y);
            case PULL, PULL_PROJECTION, VECTOR -> distanceToRay(atom, x - root.getX(), y - root.getY());
        };
    }

    private double distanceToRay(int atom, double right, double down) {
        Point2D tip = at(theta(atom, 0), theta(atom, 1));
        double rightward = tip.getX() - root(atom).getX();
        double downward = tip.getY() - root(atom).getY();
        double size = Math.hypot(rightward, downward);
        boolean behind = chart != PlaneMap.VECTOR && right * rightward + down * downward < 0;
        return size == 0 || behind
                ? Double.POSITIVE_INFINITY
                : Math.abs(right * downward - down * rightward) / size;
    }

    /** Returns what moves an atom to where its line, cross or ray goes through a point of the card. */
    public Intervention moved(int atom, double x, double y) {
        double right = layout.theta().value(x);
        double up = layout.w().value(y);
        return switch (chart) {
            case PHASE -> teacher(atom, weight(atom), List.of(space.wrapped(right)));
            case POSITION, PROJECTION -> shifted(atom, right, up);
            case PULL, PULL_PROJECTION, VECTOR -> {
                double size = Math.hypot(right, up);
                double factor = size > 0 ? length(atom) / size : 0;
                yield size > 0
                        ? shifted(atom, factor * right, factor * up)
                        : teacher(atom, weight(atom), teacher.positions().point(atom));
            }
        };
    }

    /** Returns what changes the first two coordinates of an atom. */
    private Intervention shifted(int atom, double first, double second) {
        List<Double> position = new ArrayList<>(teacher.positions().point(atom));
        position.set(0, first);
        position.set(1, second);
        return teacher(atom, weight(atom), position);
    }

    /** Returns what gives an atom the weight of which the handle is at a point of the card. */
    public Intervention weighed(int atom, double x, double y) {
        double w = switch (chart) {
            case PHASE -> layout.w().value(y);
            case POSITION, PROJECTION -> (root(atom).getY() - y) / LEVER;
            case PULL, PULL_PROJECTION -> Math.copySign(1, weight(atom)) * along(atom, x, y);
            case VECTOR -> along(atom, x, y) * along(atom, x, y);
        };
        return teacher(atom, w, teacher.positions().point(atom));
    }

    /** Returns the s for which s·θ* is the point of the ray nearest to a point of the card. */
    private double along(int atom, double x, double y) {
        double product = layout.theta().value(x) * theta(atom, 0) + layout.w().value(y) * theta(atom, 1);
        double square = length(atom) * length(atom);
        return square > 0 ? product / square : 0;
    }

    private static Intervention teacher(int atom, double weight, List<Double> position) {
        return new MoveAtom(0, atom, weight, position);
    }
}
