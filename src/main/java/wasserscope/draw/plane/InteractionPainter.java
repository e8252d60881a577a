package wasserscope.draw.plane;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.List;
import wasserscope.draw.axis.PhaseLayout;
import wasserscope.draw.particle.ParticleLook;
import wasserscope.draw.particle.ParticlePainter;
import wasserscope.draw.sheet.Pen;
import wasserscope.draw.sheet.Sheet;
import wasserscope.draw.sheet.Theme;
import wasserscope.draw.view.HitTarget;
import wasserscope.draw.view.Interaction;
import wasserscope.draw.view.View;
import wasserscope.measure.Particles;
import wasserscope.problem.model.PlaneMap;
import wasserscope.run.Frame;
import wasserscope.words.UnitWords;

/** What the hand is about: rings about selected particles and the one under the hand, the lasso, the handle of a teacher's atom. */
final class InteractionPainter {

    private static final double GAP = 3;
    private static final double HANDLE = 6;

    private InteractionPainter() {}

    static void paint(Sheet sheet, PhaseLayout layout, Frame frame, View view) {
        Theme theme = view.theme();
        Pen pen = new Pen(sheet, view);
        Interaction grip = view.grip();
        List<Integer> selected = grip.selection().in(frame);
        if (ParticleLook.isDensity(selected.size())) {
            ParticlePainter.selected(sheet, layout, frame, view, selected);
        } else {
            selected.forEach(i -> ring(pen, layout, frame, i, theme, theme.marks().accent()));
        }
        if (grip.lasso().size() > 1) {
            Path2D lasso = new PlanePicker(layout, frame, view).line(grip.lasso());
            pen.fill(lasso, Pen.faded(theme.marks().accent(), 0.12));
            pen.stroke(lasso, 3.4, Pen.faded(theme.surfaces().ground(), 0.7));
            pen.dashed(lasso, 1.5, 5, theme.marks().accent());
        }
        grip.touch().ifPresent(touch -> {
            switch (touch) {
                case HitTarget.Neuron particle when particle.number() < frame.particles().size() -> {
                    ring(pen, layout, frame, particle.number(), theme, theme.inks().ink());
                    describe(pen, layout, frame, particle.number(), view);
                }
                case HitTarget.Neuron _ -> {
                }
                case HitTarget.Place place -> handle(pen, layout, frame, place.atom(), view, "touch.place");
                case HitTarget.Weight weight -> handle(pen, layout, frame, weight.atom(), view, "touch.weight");
            }
        });
    }

    /** Says which neuron it is, where, and what a hand may do with it. */
    private static void describe(Pen pen, PhaseLayout layout, Frame frame, int i, View view) {
        Particles mu = frame.particles();
        PlaneMap chart = frame.chart();
        String place =
                ProbePainter.place(pen.language(), view.unitsOf(frame), chart.x(mu, i), chart.y(mu, i));
        List<String> lines = List.of(pen.language().of("touch.neuron", pen.language().whole(i)), place,
                pen.language().of("touch.drag"));
        NoteCard.of(pen, view.theme(), lines)
                .beside(layout.plane(), layout.theta().at(chart.x(mu, i)), layout.w().at(chart.y(mu, i)));
    }

    private static void ring(Pen pen, PhaseLayout layout, Frame frame, int i, Theme theme, Color colour) {
        Particles mu = frame.particles();
        PlaneMap chart = frame.chart();
        double r = ParticleLook.of(mu.size(), layout.plane(), theme).radius() + GAP;
        double x = layout.theta().at(chart.x(mu, i));
        double y = layout.w().at(chart.y(mu, i));
        var ring = new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
        pen.stroke(ring, 3.4, Pen.faded(theme.surfaces().ground(), 0.8));
        pen.stroke(ring, 1.6, colour);
    }

    private static void handle(Pen pen, PhaseLayout layout, Frame frame, int atom, View view, String may) {
        Theme theme = view.theme();
        TeacherMarks.of(layout, frame).filter(marks -> atom < marks.size()).ifPresent(marks -> {
            Point2D root = marks.root(atom);
            Point2D tip = marks.handle(atom);
            Color gold = theme.marks().gold();
            Color ground = theme.surfaces().ground();
            double from = frame.chart().showsPositions() ? tip.getX() : root.getX();
            var stem = new Line2D.Double(from, root.getY(), tip.getX(), tip.getY());
            pen.stroke(stem, 5, Pen.faded(ground, 0.7));
            pen.stroke(stem, 2.4, gold);
            double r = theme.line(HANDLE);
            var knob = new Ellipse2D.Double(tip.getX() - r, tip.getY() - r, 2 * r, 2 * r);
            pen.stroke(knob, 5.5, Pen.faded(ground, 0.8));
            pen.fill(knob, ground);
            pen.stroke(knob, 2.4, gold);
            boolean left = tip.getX() > layout.plane().right() - theme.type(190);
            pen.casedText(
                    pen.language().of("teacher.weight",
                            UnitWords.number(pen.language(), view.unitsOf(frame).weight(), marks.weight(atom))) + "   "
                            + pen.language().of(may),
                    left ? tip.getX() - r - 8 : tip.getX() + r + 8,
                    tip.getY() + theme.type(4),
                    12,
                    left ? Pen.Align.RIGHT : Pen.Align.LEFT,
                    gold);
        });
    }
}
