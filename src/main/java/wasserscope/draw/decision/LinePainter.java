package wasserscope.draw.decision;

import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.List;
import wasserscope.draw.sheet.Highlight;
import wasserscope.draw.sheet.Pen;
import wasserscope.draw.sheet.Theme;
import wasserscope.draw.view.HitTarget;
import wasserscope.draw.view.View;
import wasserscope.measure.Particles;
import wasserscope.run.Frame;

/** Neurons as the lines on which they turn, coloured by the sign of w, as wide as they weigh. */
final class LinePainter {

    private static final double NARROWEST = 0.8;
    private static final double WIDEST = 2.6;
    private static final double CASING = 1.6;
    private static final double LIGHTEST = 0.4;
    private static final double FAINT_WIDTH = 0.8;
    private static final double FAINT = 0.16;
    private static final double LIT_WIDTH = 3;
    private static final double ARROW = 18;
    private static final double BARB = 6;

    private final Pen pen;
    private final Theme theme;
    private final DecisionLayout layout;
    private final Frame frame;
    private final View view;

    LinePainter(Pen pen, DecisionLayout layout, Frame frame, View view) {
        this.pen = pen;
        this.theme = view.theme();
        this.layout = layout;
        this.frame = frame;
        this.view = view;
    }

    /** Returns how wide a bold line is. */
    static double width(double part) {
        return NARROWEST + (WIDEST - NARROWEST) * part;
    }

    /** Draws the faint lines, then the bold ones, the heaviest last. */
    void paint() {
        Particles mu = frame.particles();
        List<NeuronLines.Shown> lines = NeuronLines.of(layout, frame).all();
        for (NeuronLines.Shown shown : lines.reversed()) {
            Color colour = theme.marks().ofSign(mu.w(shown.neuron()));
            if (shown.isHeavy()) {
                double width = width(shown.part());
                pen.stroke(shown.line(), width + CASING, Pen.faded(theme.surfaces().ground(), 0.5 * shown.part()));
                pen.stroke(shown.line(), width, Pen.faded(colour, LIGHTEST + (1 - LIGHTEST) * shown.part()));
            } else {
                pen.stroke(shown.line(), FAINT_WIDTH, Pen.faded(colour, FAINT));
            }
        }
    }

    /** Draws the selected neurons and the one under the hand again, in a light. */
    void stressed() {
        view.grip().selection().in(frame).forEach(i -> lit(i, theme.marks().accent()));
        view.grip().touch().filter(HitTarget.Neuron.class::isInstance)
                .map(touch -> ((HitTarget.Neuron) touch).number()).filter(i -> i < frame.particles().size())
                .ifPresent(i -> lit(i, theme.inks().ink()));
    }

    /** Draws the line of a neuron with an edge, and an arrow to the side on which it is on. */
    void lit(int neuron, Color edge) {
        Color colour = theme.marks().ofSign(frame.particles().w(neuron));
        NeuronLines.of(layout, frame.particles(), neuron).ifPresent(line -> {
            new Highlight(pen, view).glow(line, LIT_WIDTH, colour);
            Path2D arrow = arrow(line, neuron);
            for (var shape : List.of(line, arrow)) {
                pen.stroke(shape, LIT_WIDTH + 3.6, Pen.faded(theme.surfaces().ground(), 0.8));
            }
            for (var shape : List.of(line, arrow)) {
                pen.stroke(shape, LIT_WIDTH + 1.6, edge);
            }
            pen.stroke(line, LIT_WIDTH - 0.6, colour);
        });
    }

    private Path2D arrow(Line2D line, int neuron) {
        Particles mu = frame.particles();
        double size = Math.hypot(mu.theta(neuron, 0), mu.theta(neuron, 1));
        double right = mu.theta(neuron, 0) / size;
        double down = -mu.theta(neuron, 1) / size;
        double x = 0.5 * (line.getX1() + line.getX2());
        double y = 0.5 * (line.getY1() + line.getY2());
        double length = theme.line(ARROW);
        double barb = theme.line(BARB);
        Path2D arrow = new Path2D.Double();
        arrow.moveTo(x, y);
        double tipX = x + length * right;
        double tipY = y + length * down;
        arrow.lineTo(tipX, tipY);
        for (int side = -1; side <= 1; side += 2) {
            arrow.moveTo(tipX, tipY);
            arrow.lineTo(tipX - barb * (right + side * down), tipY - barb * (down - side * right));
        }
        return arrow;
    }

    /** Draws the lines of the teacher's neurons. */
    void teacher() {
        frame.objective().teacher().ifPresent(teacher -> {
            for (int j = 0; j < teacher.size(); j++) {
                NeuronLines.of(layout, teacher, j)
                        .ifPresent(line -> pen.casedDots(line, 1.6, 7.5, theme.marks().gold()));
            }
        });
    }
}
