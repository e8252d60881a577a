package wasserscope.draw.plane;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wasserscope.draw.axis.PhaseLayout;
import wasserscope.draw.field.LeastOffset;
import wasserscope.draw.sheet.Pen;
import wasserscope.draw.sheet.Sheet;
import wasserscope.draw.sheet.Theme;
import wasserscope.draw.view.View;
import wasserscope.measure.ParticleArrays;
import wasserscope.problem.DisplayUnits;
import wasserscope.problem.model.PlaneMap;
import wasserscope.run.Frame;
import wasserscope.scenario.Layer;
import wasserscope.words.Language;
import wasserscope.words.UnitWords;

/** The point under the hand: where it is, how high the landscape is there, and which way a particle would go. */
final class ProbePainter {

    private static final double RING = VelocityPainter.RING;
    private static final double NEAR = 3;

    private ProbePainter() {}

    static void paint(Sheet sheet, PhaseLayout layout, Frame frame, View view, View.Probe probe) {
        Theme theme = view.theme();
        Pen pen = new Pen(sheet, view);
        double w = height(layout, frame, probe);
        ParticleArrays there = LeastOffset.particle(frame, probe.theta(), w, view.weightSign().sign());
        ProbedVelocity velocity = ProbedVelocity.of(frame, there);
        double x = layout.theta().at(probe.theta());
        double y = layout.w().at(w);
        Rectangle2D arrows = new VelocityPainter(pen, theme, layout, x, y).paint(velocity, frame.amplitude());
        var ring = new Ellipse2D.Double(x - RING, y - RING, 2 * RING, 2 * RING);
        pen.stroke(ring, 3.5, Pen.faded(theme.surfaces().ground(), 0.7));
        pen.stroke(ring, 1.5, theme.inks().ink());
        List<String> lines = new ArrayList<>(List.of(
                place(pen.language(), view.unitsOf(frame), probe.theta(), w),
                pen.language().of("probe.value", pen.language().significant(frame.potential().values(there)[0]))));
        if (there.axes() > 2) {
            lines.add(1, pen.language().of("probe.third", pen.language().fixed(there.theta(2)[0], 2)));
        }
        lines.addAll(words(pen.language(), velocity));
        if (view.shows(Layer.ESCAPE_REGION)) {
            hatch(pen.language(), frame, there).ifPresent(lines::add);
        }
        NoteCard card = NoteCard.of(pen, theme, lines);
        if (velocity.isSplit()) {
            card.clearOf(arrows, layout.plane(), x, y);
        } else {
            card.beside(layout.plane(), x, y);
        }
    }

    /** Returns where a place of the plane is. */
    static String place(Language language, DisplayUnits units, double right, double up) {
        return language.of(units.chart() == PlaneMap.PHASE ? "probe.place" : "probe.position",
                UnitWords.number(language, units.across(), right), UnitWords.number(language, units.up(), up));
    }

    /** Returns the height that is looked at: 0 near the line w = 0 if there is a kink, which no hand would meet. */
    private static double height(PhaseLayout layout, Frame frame, View.Probe probe) {
        boolean kink = frame.chart() == PlaneMap.PHASE && frame.potential().lambda() > 0;
        double away = Math.abs(layout.w().at(probe.w()) - layout.w().at(0));
        return kink && away < NEAR ? 0 : probe.w();
    }

    private static List<String> words(Language language, ProbedVelocity probed) {
        if (!probed.isSplit()) {
            return List.of(vector(language, "probe.velocity", probed.velocity()));
        }
        return List.of(
                vector(language, "probe.free", probed.free()),
                vector(language, "probe.price", probed.price()),
                probed.rests() ? language.of("probe.rests") : vector(language, "probe.split", probed.velocity()));
    }

    private static String vector(Language language, String key, ProbedVelocity.Arrow arrow) {
        return language.of(key, language.significant(arrow.right()), language.significant(arrow.up()));
    }

    /** Returns what the hatch says at the place of a neuron, if there is one. */
    private static Optional<String> hatch(Language language, Frame frame, ParticleArrays there) {
        double margin = frame.findings().margin().value();
        if (steepness(frame, there) <= -margin) {
            return Optional.of(language.of("probe.inside"));
        }
        if (frame.chart() == PlaneMap.VECTOR) {
            return Optional.empty();
        }
        ParticleArrays other = ParticleArrays.of(there.particles());
        other.w()[0] = -other.w()[0];
        return steepness(frame, other) <= -margin ? Optional.of(language.of("probe.wrong")) : Optional.empty();
    }

    /** Returns F'(μ) of a neuron over its size: that of the one of w = ±1, or of length 1, in its direction. */
    private static double steepness(Frame frame, ParticleArrays there) {
        double size = switch (frame.chart()) {
            case PHASE, POSITION, PROJECTION -> Math.abs(there.w()[0]);
            case PULL, PULL_PROJECTION -> Math.abs(there.w()[0]) * there.norm(0);
            case VECTOR -> there.theta(0)[0] * there.theta(0)[0] + there.theta(1)[0] * there.theta(1)[0];
        };
        return size > 0 ? frame.potential().values(there)[0] / size : 0;
    }
}
