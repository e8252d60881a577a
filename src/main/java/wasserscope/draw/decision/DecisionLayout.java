package wasserscope.draw.decision;

import wasserscope.draw.axis.PlotAxis;
import wasserscope.draw.sheet.PlotArea;
import wasserscope.draw.sheet.Theme;
import wasserscope.measure.Points;
import wasserscope.problem.DisplayUnits;
import wasserscope.run.Frame;
import wasserscope.scenario.PlaneWindow;
import wasserscope.words.Language;
import wasserscope.words.UnitWords;

/**
 * Where the decision picture stands on its card, and which inputs it shows: those of the data with a margin, in equal scales or, where that
 * would leave much of the plot without data, in scales that differ by a factor of {@value #STRETCH} at most. Immutable.
 *
 * @param header the line above, with the legend
 * @param plot the plane of x
 * @param window the inputs at the rim of the plot
 */
public record DecisionLayout(PlotArea header, PlotArea plot, PlaneWindow window) {

    private static final double PADDING = 6;
    private static final double HEAD = 28;
    private static final double TICKS = 24;
    private static final double NAME = 14;
    private static final double VALUES = 38;
    private static final double RIGHT = 14;
    private static final double MARGIN = 0.09;
    private static final double STRETCH = 1.6;

    /** On lower cards the axes have no names. */
    private static final double LOWEST_NAMED = 190;

    /** Returns the layout of a card. */
    public static DecisionLayout of(PlotArea box, Frame frame, Theme theme) {
        PlotArea card = box.inset(PADDING, PADDING, PADDING, PADDING);
        double name = box.height() < theme.type(LOWEST_NAMED) ? 0 : theme.type(NAME);
        PlotArea header = new PlotArea(card.x() + 10, card.y(), Math.max(0, card.width() - 10 - RIGHT),
                Math.rint(theme.type(HEAD)));
        double left = Math.rint(theme.type(VALUES) + name);
        double foot = Math.rint(theme.type(TICKS) + name);
        PlotArea plot = new PlotArea(card.x() + left, header.bottom(),
                Math.max(1, Math.rint(card.width() - left - RIGHT)),
                Math.max(1, Math.rint(card.height() - header.height() - foot)));
        return new DecisionLayout(header, plot, window(frame.objective().inputs(), plot));
    }

    /** Returns the layout of a picture without axes. */
    static DecisionLayout bare(PlotArea box, Frame frame) {
        return new DecisionLayout(new PlotArea(box.x(), box.y(), 0, 0), box,
                window(frame.objective().inputs(), box));
    }

    private static PlaneWindow window(Points x, PlotArea plot) {
        PlaneWindow data = around(x);
        double ratio = plot.width() / plot.height();
        double wanted = data.width() / data.height();
        return data.shaped(Math.clamp(wanted, ratio / STRETCH, ratio * STRETCH));
    }

    private static PlaneWindow around(Points x) {
        PlaneWindow least = PlaneWindow.around(x.least(0), x.greatest(0), x.least(1), x.greatest(1));
        double margin = MARGIN * Math.max(least.width(), least.height());
        return new PlaneWindow(least.thetaLow() - margin, least.thetaHigh() + margin, least.wLow() - margin,
                least.wHigh() + margin);
    }

    /** Returns the axis of the first input, in the problem's numbers. */
    public PlotAxis right() {
        return PlotAxis.across(plot, window.thetaLow(), window.thetaHigh());
    }

    /** Returns the axis of the second input. */
    public PlotAxis up() {
        return PlotAxis.up(plot, window.wLow(), window.wHigh());
    }

    /** Tells whether the axes have names. */
    boolean isNamed(Theme theme) {
        return plot.x() - header.x() > theme.type(VALUES);
    }

    /** Returns what an input is called: by its user, or x₁ and x₂. */
    static String name(Language language, DisplayUnits units, int input) {
        String name = units.input(input).name();
        return name.isBlank() ? language.of(input == 0 ? "decision.first" : "decision.second") : UnitWords.name(name);
    }
}
