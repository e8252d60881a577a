package wasserscope.draw.caption;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import wasserscope.draw.axis.PhaseLayout;
import wasserscope.draw.sheet.PlotArea;
import wasserscope.draw.view.View;
import wasserscope.measure.Particles;
import wasserscope.problem.model.PlaneMap;
import wasserscope.run.Frame;
import wasserscope.story.Spotlight;
import wasserscope.theory.minimum.Interval;
import wasserscope.theory.outline.TracerCurve;

/** The corners of the plane in which the card of a beat can lie, the usual one first. */
public enum CaptionCorner {
    /** At the foot, at right. */
    BOTTOM_RIGHT,
    /** At the foot, at left. */
    BOTTOM_LEFT,
    /** Above, at right. */
    TOP_RIGHT,
    /** Above, at left. */
    TOP_LEFT;

    private static final double MARGIN = 10;
    private static final double RING = 16;
    private static final int SAMPLES = 24;
    private static final int MOST = 10_000;

    /** Returns the box of a card in this corner. */
    public PlotArea at(PlotArea plane, double width, double height) {
        boolean right = this == BOTTOM_RIGHT || this == TOP_RIGHT;
        boolean bottom = this == BOTTOM_RIGHT || this == BOTTOM_LEFT;
        return new PlotArea(
                right ? plane.right() - MARGIN - width : plane.x() + MARGIN,
                bottom ? plane.bottom() - MARGIN - height : plane.y() + MARGIN, width, height);
    }

    /**
     * Returns the corner where least happens: of those that hide least of what the beat names the one with the fewest particles under the
     * card; the usual one where there is no difference.
     *
     * @param layout of the card that has the plane, as {@link PhaseLayout#of} gives it for its box
     * @param view how the frame is looked at, with what is named
     * @param width of the card, in units
     * @param height of the card
     */
    public static CaptionCorner quietest(Frame frame, View view, PhaseLayout layout, double width, double height) {
        return Arrays.stream(values())
                .min(Comparator
                        .comparingDouble((CaptionCorner corner) -> hidden(
                                frame, view, layout, corner.at(layout.plane(), width, height)))
                        .thenComparingInt(corner -> particles(frame, layout, corner.at(layout.plane(), width, height))))
                .orElse(BOTTOM_RIGHT);
    }

    /** Returns how much of what a beat names a box over the plane hides, 0 … 1. */
    public static double hidden(Frame frame, View view, PhaseLayout layout, PlotArea box) {
        return view.emphasis().spotlight().map(named -> switch (named) {
            case Spotlight.Particle(int index) -> index < frame.particles().size()
                    ? disc(x(frame, layout, index), y(frame, layout, index), box)
                    : 0.0;
            case Spotlight.Theta(double theta) -> {
                double x = layout.theta().at(theta);
                yield x >= box.x() && x <= box.right() ? box.height() / layout.plane().height() : 0;
            }
            case Spotlight.Part part -> switch (part) {
                case OUTLINE -> outline(frame, layout, box);
                case ESCAPE_REGION -> region(view.landOf(frame), layout, box);
                case STRIP, VERDICT, CERTIFICATE, OBJECTIVE, FUNCTION -> 0.0;
            };
            case Spotlight.Slider _ -> 0.0;
        }).orElse(0.0);
    }

    /** Returns 1 if the middle of a disc is under a box, and one half if its ring is. */
    private static double disc(double x, double y, PlotArea box) {
        if (box.contains(x, y)) {
            return 1;
        }
        return box.inset(-RING, -RING, -RING, -RING).contains(x, y) ? 0.5 : 0;
    }

    /** Returns how many particles are under a box: of very many, of those that are looked at. */
    private static int particles(Frame frame, PhaseLayout layout, PlotArea box) {
        Particles mu = frame.particles();
        int count = 0;
        int every = Math.max(1, mu.size() / MOST);
        for (int i = 0; i < mu.size(); i += every) {
            count += box.contains(x(frame, layout, i), y(frame, layout, i)) ? 1 : 0;
        }
        return count;
    }

    private static double x(Frame frame, PhaseLayout layout, int particle) {
        return layout.theta().at(frame.chart().x(frame.particles(), particle));
    }

    private static double y(Frame frame, PhaseLayout layout, int particle) {
        return layout.w().at(frame.chart().y(frame.particles(), particle));
    }

    /** Returns the part of the outline's points on the plane that are under a box. */
    private static double outline(Frame frame, PhaseLayout layout, PlotArea box) {
        int seen = 0;
        int hidden = 0;
        for (TracerCurve curve : frame.outline().chains()) {
            for (int i = 0; i < curve.size(); i++) {
                double x = layout.theta().at(curve.x(i));
                double y = layout.w().at(curve.y(i));
                seen += layout.plane().contains(x, y) ? 1 : 0;
                hidden += box.contains(x, y) ? 1 : 0;
            }
        }
        return seen == 0 ? 0 : (double) hidden / seen;
    }

    /** Returns the part of the escape region on the plane that is under a box, found at points of a lattice. */
    private static double region(Frame land, PhaseLayout layout, PlotArea box) {
        if (land.chart() != PlaneMap.PHASE) {
            return 0;
        }
        PlotArea plane = layout.plane();
        int seen = 0;
        int hidden = 0;
        for (int row = 0; row < SAMPLES; row++) {
            double y = plane.y() + plane.height() * (row + 0.5) / SAMPLES;
            List<Interval> side = land.region().side(layout.w().value(y) < 0 ? -1 : 1);
            for (int column = 0; column < SAMPLES; column++) {
                double x = plane.x() + plane.width() * (column + 0.5) / SAMPLES;
                double theta = layout.theta().value(x);
                if (side.stream().anyMatch(part -> part.low() <= theta && theta <= part.high())) {
                    seen++;
                    hidden += box.contains(x, y) ? 1 : 0;
                }
            }
        }
        return seen == 0 ? 0 : (double) hidden / seen;
    }
}
