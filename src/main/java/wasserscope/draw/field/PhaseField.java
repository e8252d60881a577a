package wasserscope.draw.field;

import wasserscope.draw.axis.PhaseLayout;
import wasserscope.draw.axis.PlotAxis;
import wasserscope.draw.sheet.LevelSets;
import wasserscope.draw.sheet.Pen;
import wasserscope.draw.sheet.PlotArea;
import wasserscope.draw.sheet.Sheet;
import wasserscope.draw.view.View;
import wasserscope.problem.Potential;
import wasserscope.run.Frame;

/** The landscape over (θ, w): known everywhere from g in each column of pixels. */
public final class PhaseField implements Field {

    private final Sheet sheet;
    private final PhaseLayout layout;
    private final Frame frame;
    private final View view;
    private final Potential.Samples samples;

    PhaseField(Sheet sheet, PhaseLayout layout, Frame frame, View view) {
        this.sheet = sheet;
        this.layout = layout;
        this.frame = frame;
        this.view = view;
        int count = sheet.pixels(layout.plane().width());
        double half = 0.5 * layout.window().width() / count;
        this.samples = frame.potential().sample(
                layout.window().thetaLow() + half, layout.window().thetaHigh() - half, count);
    }

    @Override
    public Sheet.Shader shader() {
        PlotArea plane = layout.plane();
        PlotAxis rows =
                new PlotAxis(layout.window().wHigh(), layout.window().wLow(), 0, plane.height() * sheet.scale());
        int height = sheet.pixels(plane.height());
        var style = new PhaseShader.Style(view, sheet.scale());
        return new PhaseShader(
                samples, frame.potential().lambda(), Field.rampEnd(layout, frame), rows, height, style);
    }

    @Override
    public LevelSets levelSets() {
        return new PhaseLevels(layout, frame.potential(), Field.rampEnd(layout, frame))
                .shapes(new PhaseShader.Style(view, 1));
    }

    @Override
    public void zeroLevel(Pen pen) {
        ZeroLevels.paint(pen, view.theme(), layout, samples, frame.potential().lambda(), frame.amplitude());
    }
}
