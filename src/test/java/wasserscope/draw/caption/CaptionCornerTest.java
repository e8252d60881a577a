package wasserscope.draw.caption;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import wasserscope.draw.Scenery;
import wasserscope.draw.axis.PhaseLayout;
import wasserscope.draw.sheet.PlotArea;
import wasserscope.draw.sheet.Theme;
import wasserscope.draw.view.Emphasis;
import wasserscope.draw.view.View;
import wasserscope.run.Frame;
import wasserscope.scenario.library.Library;
import wasserscope.story.Spotlight;

/** In which corner of the plane the card of a beat lies. */
class CaptionCornerTest {

    private static final PlotArea BOX = new PlotArea(0, 0, 800, 600);
    private static final Frame MANY = Scenery.frame(Scenery.small(), 60);
    private static final Frame FEW = Scenery.frame(Library.named("few").orElseThrow(), 0);

    private static View view(Spotlight named) {
        return Scenery.view(Theme.DARK).with(new Emphasis(Optional.of(named), Optional.empty()));
    }

    private static boolean covers(CaptionCorner corner, Frame frame, View view, int particle, double wide,
            double high) {
        PhaseLayout layout = PhaseLayout.of(BOX, frame, view);
        double x = layout.theta().at(frame.chart().x(frame.particles(), particle));
        double y = layout.w().at(frame.chart().y(frame.particles(), particle));
        return corner.at(layout.plane(), wide, high).contains(x, y);
    }

    @Property
    void theParticleThatIsNamedIsNotHiddenIfSomeCornerLeavesItFree(
            @ForAll @IntRange(max = 59) int particle, @ForAll @DoubleRange(min = 20, max = 700) double wide,
            @ForAll @DoubleRange(min = 20, max = 380) double high) {
        View view = view(new Spotlight.Particle(particle));
        CaptionCorner chosen =
                CaptionCorner.quietest(MANY, view, PhaseLayout.of(BOX, MANY, view), wide, high);
        boolean avoidable = Arrays.stream(CaptionCorner.values())
                .anyMatch(corner -> !covers(corner, MANY, view, particle, wide, high));

        assertTrue(!avoidable || !covers(chosen, MANY, view, particle, wide, high), chosen + " over " + particle);
    }

    @Property
    void noOtherCornerHidesFewerParticles(
            @ForAll @DoubleRange(min = 20, max = 700) double wide,
            @ForAll @DoubleRange(min = 20, max = 380) double high) {
        View view = Scenery.view(Theme.DARK);
        CaptionCorner chosen = CaptionCorner.quietest(MANY, view, PhaseLayout.of(BOX, MANY, view), wide, high);

        for (CaptionCorner other : CaptionCorner.values()) {
            assertTrue(hidden(chosen, wide, high) <= hidden(other, wide, high), chosen + " and " + other);
        }
    }

    private static long hidden(CaptionCorner corner, double wide, double high) {
        View view = Scenery.view(Theme.DARK);
        return IntStream.range(0, MANY.particles().size())
                .filter(particle -> covers(corner, MANY, view, particle, wide, high))
                .count();
    }

    @Test
    void whereNothingHappensItLiesAtTheFootAtTheRight() {
        View view = Scenery.view(Theme.DARK);

        assertEquals(CaptionCorner.BOTTOM_RIGHT,
                CaptionCorner.quietest(FEW, view, PhaseLayout.of(BOX, FEW, view), 100, 40));
    }

    @Test
    void itGoesToTheSideOfAPlaceThatIsNamed() {
        View right = view(new Spotlight.Theta(3.5));

        assertEquals(CaptionCorner.BOTTOM_LEFT,
                CaptionCorner.quietest(FEW, right, PhaseLayout.of(BOX, FEW, right), 300, 100));
    }
}
