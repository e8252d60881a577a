package wasserscope.draw.plane;

import java.awt.geom.Path2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import wasserscope.draw.axis.PhaseLayout;
import wasserscope.draw.particle.ParticleLook;
import wasserscope.draw.view.HitTarget;
import wasserscope.draw.view.View;
import wasserscope.measure.Particles;
import wasserscope.problem.model.PlaneMap;
import wasserscope.run.Frame;
import wasserscope.scenario.Layer;

/** What a hand on the plane can reach: particles that are drawn as discs, and marks of the teacher. */
public final class PlanePicker {

    private static final double NEAR = 8;
    private static final double LINE = 5;

    private final PhaseLayout layout;
    private final Frame frame;
    private final View view;

    /** Looks at a frame as its picture shows it. */
    public PlanePicker(PhaseLayout layout, Frame frame, View view) {
        this.layout = layout;
        this.frame = frame;
        this.view = view;
    }

    /** Returns what is at a point of the card: first a particle, then a handle of the teacher, then a line of it. */
    public Optional<HitTarget> at(double x, double y) {
        if (!layout.plane().contains(x, y)) {
            return Optional.empty();
        }
        Optional<HitTarget> particle = particle(x, y);
        return particle.isPresent() || !view.shows(Layer.TEACHER) ? particle : teacher(x, y);
    }

    private boolean showsDiscs() {
        return view.shows(Layer.PARTICLES) && !ParticleLook.isDensity(frame.particles().size());
    }

    private Optional<HitTarget> particle(double x, double y) {
        Particles mu = frame.particles();
        double nearest = NEAR;
        int found = -1;
        for (int i = 0; showsDiscs() && i < mu.size(); i++) {
            double distance = Math.hypot(x(mu, i) - x, y(mu, i) - y);
            if (distance <= nearest) {
                nearest = distance;
                found = i;
            }
        }
        return found < 0 ? Optional.empty() : Optional.of(new HitTarget.Neuron(found));
    }

    private double x(Particles mu, int i) {
        PlaneMap chart = frame.chart();
        return layout.theta().at(chart.x(mu, i));
    }

    private double y(Particles mu, int i) {
        return layout.w().at(frame.chart().y(mu, i));
    }

    private Optional<HitTarget> teacher(double x, double y) {
        Optional<TeacherMarks> marks = TeacherMarks.of(layout, frame);
        int size = marks.map(TeacherMarks::size).orElse(0);
        for (int j = 0; j < size; j++) {
            if (marks.get().handle(j).distance(x, y) <= NEAR) {
                return Optional.of(new HitTarget.Weight(j));
            }
        }
        for (int j = 0; j < size; j++) {
            if (marks.get().distance(j, x, y) <= LINE) {
                return Optional.of(new HitTarget.Place(j));
            }
        }
        return Optional.empty();
    }

    /** Returns the particles that a lasso circles, by the rule of the winding number. */
    public List<Integer> circled(List<View.Probe> lasso) {
        if (lasso.size() < 3) {
            return List.of();
        }
        Lasso line = new Lasso(lasso.stream().mapToDouble(place -> layout.theta().at(place.theta())).toArray(),
                lasso.stream().mapToDouble(place -> layout.w().at(place.w())).toArray());
        Particles mu = frame.particles();
        return IntStream.range(0, mu.size()).parallel().filter(i -> line.contains(x(mu, i), y(mu, i))).boxed().toList();
    }

    /** Returns a lasso, closed, in units of the card. */
    Path2D line(List<View.Probe> lasso) {
        Path2D line = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (View.Probe place : lasso) {
            double x = layout.theta().at(place.theta());
            double y = layout.w().at(place.w());
            if (line.getCurrentPoint() == null) {
                line.moveTo(x, y);
            } else {
                line.lineTo(x, y);
            }
        }
        line.closePath();
        return line;
    }
}
