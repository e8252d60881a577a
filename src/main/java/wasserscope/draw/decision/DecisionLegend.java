package wasserscope.draw.decision;

import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import wasserscope.draw.field.OutputScale;
import wasserscope.draw.sheet.Pen;
import wasserscope.draw.sheet.PlotArea;
import wasserscope.draw.sheet.Ramp;
import wasserscope.draw.sheet.Theme;
import wasserscope.draw.view.View;
import wasserscope.problem.data.Units;
import wasserscope.run.Frame;
import wasserscope.scenario.Layer;
import wasserscope.words.Language;
import wasserscope.words.UnitWords;

/** The line above the decision picture: what it is and, from the right as far as there is room, what its marks mean. */
final class DecisionLegend {

    private static final double SMALL = 11;
    private static final double RADIUS = 4;
    private static final double SAMPLE = 16;
    private static final double NEAR = 6;
    private static final double GAP = 14;
    private static final double BAND = 7;

    private final Pen pen;
    private final Theme theme;
    private final Language language;
    private final Frame frame;
    private final View view;
    private final DataPainter data;

    DecisionLegend(Pen pen, Frame frame, View view) {
        this.pen = pen;
        this.theme = view.theme();
        this.language = view.language();
        this.frame = frame;
        this.view = view;
        this.data = new DataPainter(pen, theme, frame.objective());
    }

    /** Draws a mark, its left end at x. */
    @FunctionalInterface
    private interface Mark {
        void paint(double x, double base);
    }

    /** A mark and what it means. */
    private record Entry(double width, Mark mark, String text) {}

    void paint(PlotArea header, OutputScale scale) {
        double base = header.bottom() - theme.type(10);
        boolean labels = DataPainter.areLabels(frame.objective());
        String title = language.of(labels ? "decision.title" : "function.title");
        double begin = header.x() + pen.title(title, header.x(), base, 12, Pen.Align.LEFT, theme.inks().ink()) + GAP;
        double right = header.right();
        for (List<Entry> group : groups(scale)) {
            if (right - width(group) < begin) {
                break;
            }
            for (Entry entry : group) {
                double left = right - width(List.of(entry)) + GAP;
                entry.mark().paint(left, base);
                pen.text(entry.text(), right, base, SMALL, Pen.Align.RIGHT, theme.inks().dim());
                right = left - GAP;
            }
        }
        String what = language.of("decision.subtitle");
        if (begin + pen.width(what, 12) < right) {
            pen.text(what, begin - GAP + 8, base, 12, Pen.Align.LEFT, theme.inks().dim());
        }
    }

    /** Returns what belongs together, the most important first: what has no room is left out as a whole. */
    private List<List<Entry>> groups(OutputScale scale) {
        List<List<Entry>> groups = new ArrayList<>();
        groups.add(DataPainter.areLabels(frame.objective()) ? List.of(label(-1), label(1)) : List.of(ramp(scale)));
        if (frame.beside().filter(other -> frame.isAlike(other.frame())).isPresent()) {
            groups.add(List.of(other()));
        }
        if (view.shows(Layer.PARTICLES)) {
            groups.add(List.of(line("decision.negative", theme.marks().negative()),
                    line("decision.positive", theme.marks().positive())));
        }
        return groups;
    }

    /** Returns how wide entries are, each with the gap beside it. */
    private double width(List<Entry> entries) {
        return entries.stream().mapToDouble(entry -> entry.width() + NEAR + pen.width(entry.text(), SMALL) + GAP).sum();
    }

    private Entry label(int sign) {
        double r = theme.type(RADIUS);
        return new Entry(2 * r, (x, base) -> data.label(x + r, base - r, r, sign), name(sign));
    }

    /** Returns what a class is called: by its user, or by its label. */
    private String name(int sign) {
        List<String> names = view.unitsOf(frame).classes();
        return names.isEmpty()
                ? language.of(sign < 0 ? "decision.minus" : "decision.plus")
                : UnitWords.name(names.get(sign < 0 ? 0 : 1));
    }

    private Entry line(String key, Color colour) {
        double length = theme.type(SAMPLE);
        return new Entry(length, (x, base) -> pen.stroke(
                new Line2D.Double(x, base - theme.type(4), x + length, base - theme.type(4)), 2.2, colour),
                language.of(key));
    }

    private Entry other() {
        double length = theme.type(SAMPLE);
        return new Entry(length, (x, base) -> pen.dashed(
                new Line2D.Double(x, base - theme.type(4), x + length, base - theme.type(4)), 2,
                DecisionPainter.DASH, theme.inks().ink()),
                language.name(frame.beside().orElseThrow().side()));
    }

    /** Returns the ramp between the outputs at its ends, in the user's numbers. */
    private Entry ramp(OutputScale scale) {
        Units.Axis unit = view.unitsOf(frame).output();
        String low = language.significant(unit.shown(scale.end(-1)));
        String high = language.significant(unit.shown(scale.end(1)));
        double cells = Ramp.BANDS * BAND;
        double lead = pen.width(low, SMALL) + NEAR;
        return new Entry(lead + cells, (x, base) -> {
            pen.text(low, x, base, SMALL, Pen.Align.LEFT, theme.inks().dim());
            double top = base - theme.type(9);
            for (int band = 0; band < Ramp.BANDS; band++) {
                pen.fill(new Rectangle2D.Double(x + lead + band * BAND, top, BAND, theme.type(10)),
                        new Color(theme.ramp().colour(band)));
            }
            pen.stroke(new Rectangle2D.Double(x + lead, top, cells, theme.type(10)), 1, theme.surfaces().line());
        }, high);
    }
}
