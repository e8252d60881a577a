package wasserscope.draw.timeline;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.util.OptionalDouble;
import wasserscope.draw.field.Hatch;
import wasserscope.draw.sheet.Pen;
import wasserscope.draw.sheet.PlotArea;
import wasserscope.draw.sheet.Sheet;
import wasserscope.draw.sheet.Theme;
import wasserscope.draw.view.Painter;
import wasserscope.draw.view.View;
import wasserscope.run.Frame;
import wasserscope.run.Mark;
import wasserscope.words.RichText;

/**
 * The timeline: a bar on the objective's axis of time, filled as far as the run is recorded and stronger as far as the moment that is shown,
 * hatched where nothing is recorded yet, with a mark where something happened. The thumb stands where one is or, while the exact moment is
 * still being stepped, where one goes: the stronger part then comes after it.
 */
public final class TimelinePainter implements Painter {

    private static final double LABEL = 10;
    private static final double APART = 8;

    /** Room at the right end for the button that leads back to the end, which the window lays over the labels. */
    private static final double NOW = 64;

    @Override
    public void paint(Sheet sheet, PlotArea box, Frame frame, View view) {
        Theme theme = view.theme();
        sheet.fill(box, theme.surfaces().background().getRGB());
        TimelineLayout layout = TimelineLayout.of(box, frame, view);
        Pen pen = new Pen(sheet, view);
        sheet.clip(box);
        bar(sheet, layout, frame, theme);
        ticks(pen, layout, view);
        marks(pen, layout, theme);
        labels(pen, box, layout, frame, view);
        thumb(pen, layout, frame, view);
        sheet.unclip();
    }

    private static void bar(Sheet sheet, TimelineLayout layout, Frame frame, Theme theme) {
        PlotArea bar = layout.bar();
        Color line = theme.surfaces().line();
        round(sheet, bar, bar.right(), line);
        round(sheet, bar, layout.at(layout.timeline().lastTime()), mixed(line, theme.inks().dim(), 0.45));
        round(sheet, bar, layout.at(frame.figures().time()), theme.inks().dim());
        OptionalDouble unknown = layout.timeline().unknown();
        if (unknown.isPresent()) {
            double thick = bar.height();
            PlotArea part = new PlotArea(
                    bar.x(), bar.y() - thick, layout.at(unknown.getAsDouble()) - bar.x(), 3 * thick);
            sheet.fill(part, theme.surfaces().background().getRGB());
            new Hatch(1, theme.line(4), theme.inks().dim(), 0.8).fill(sheet, part, bar.x(), bar.y());
        }
    }

    private static void round(Sheet sheet, PlotArea bar, double until, Color colour) {
        double width = until - bar.x();
        if (width > 0) {
            sheet.round(new PlotArea(bar.x(), bar.y(), width, bar.height()), bar.height() / 2, colour.getRGB());
        }
    }

    private static Color mixed(Color one, Color other, double part) {
        return new Color(
                (int) Math.round(one.getRed() + part * (other.getRed() - one.getRed())),
                (int) Math.round(one.getGreen() + part * (other.getGreen() - one.getGreen())),
                (int) Math.round(one.getBlue() + part * (other.getBlue() - one.getBlue())));
    }

    private static void ticks(Pen pen, TimelineLayout layout, View view) {
        Theme theme = view.theme();
        PlotArea bar = layout.bar();
        double base = bar.bottom() + theme.type(19);
        int most = Math.max(1, (int) (bar.width() / theme.type(70)));
        for (var tick : layout.axis().ticks(view.language(), most)) {
            double half = pen.width(tick.label(), LABEL) / 2;
            double x = Math.max(bar.x() + half, Math.min(bar.right() - half, layout.at(tick.value())));
            pen.text(tick.label(), x, base, LABEL, Pen.Align.CENTRE, theme.inks().dim());
        }
    }

    private static void marks(Pen pen, TimelineLayout layout, Theme theme) {
        MarkPainter signs = new MarkPainter(pen, theme, theme.surfaces().background());
        double middle = layout.bar().y() + layout.bar().height() / 2;
        layout.marks().forEach(mark -> signs.onBar(mark, layout.at(mark.time()), middle));
    }

    private static void thumb(Pen pen, TimelineLayout layout, Frame frame, View view) {
        Theme theme = view.theme();
        double r = TimelineLayout.thumb(view);
        double x = layout.at(layout.aim(frame));
        double y = layout.bar().y() + layout.bar().height() / 2;
        pen.fill(disc(x, y, r + 1.5), theme.surfaces().background());
        pen.fill(disc(x, y, r), theme.inks().ink());
        if (layout.timeline().goal().isPresent()) {
            pen.fill(disc(x, y, 0.55 * r), theme.surfaces().background());
        }
    }

    private static Ellipse2D disc(double x, double y, double r) {
        return new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
    }

    /** Writes over the bar what is sought, or else the names of marks as far as they do not touch. */
    private static void labels(Pen pen, PlotArea box, TimelineLayout layout, Frame frame, View view) {
        Theme theme = view.theme();
        double base = layout.bar().y() - theme.type(12);
        boolean atEnd = frame.figures().step() >= layout.timeline().lastStep();
        double limit = atEnd ? box.right() : box.right() - theme.type(NOW);
        if (layout.timeline().goal().isPresent()) {
            double aim = layout.aim(frame);
            String text = pen.language().of("timeline.near", pen.language().fixed(aim, 2));
            double half = pen.width(text, LABEL) / 2;
            double x = Math.max(box.x() + half, Math.min(limit - half, layout.at(aim)));
            pen.text(text, x, base, LABEL, Pen.Align.CENTRE, theme.inks().ink());
            return;
        }
        double free = box.x();
        for (Mark mark : layout.marks()) {
            if (mark instanceof Mark.Named named) {
                String name = RichText.quoted(named.name());
                double half = pen.width(name, LABEL) / 2;
                double x = Math.max(box.x() + half, Math.min(limit - half, layout.at(named.time())));
                if (x - half >= free && x + half <= limit) {
                    pen.text(name, x, base, LABEL, Pen.Align.CENTRE, theme.inks().dim());
                    free = x + half + APART;
                }
            }
        }
    }
}
