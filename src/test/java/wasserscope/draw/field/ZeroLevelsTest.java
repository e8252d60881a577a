package wasserscope.draw.field;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wasserscope.draw.Scenery;
import wasserscope.draw.axis.PhaseLayout;
import wasserscope.draw.sheet.Pen;
import wasserscope.draw.sheet.PlotArea;
import wasserscope.draw.sheet.Theme;
import wasserscope.draw.view.View;
import wasserscope.problem.Potential;
import wasserscope.run.Frame;
import wasserscope.scenario.PlaneWindow;
import wasserscope.scenario.Scenario;

/** The lines F'(μ) = 0. */
class ZeroLevelsTest {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 480;
    private static final PlaneWindow WINDOW = new PlaneWindow(-4, 4, -2, 2);
    private static final PhaseLayout LAYOUT = PhaseLayout.of(new PlotArea(0, 0, WIDTH, HEIGHT), Theme.LIGHT, WINDOW);

    @ParameterizedTest
    @CsvSource({"0, 1", "0, -1", "30, 1", "30, -1"})
    void theVerticalsGoThroughTheRoots(int step, int sign) {
        Frame frame = Scenery.frame(Scenery.small(), step);

        assertLines(frame, sign);
    }

    @ParameterizedTest
    @CsvSource({"0.01, 1", "0.01, -1", "0.05, 1", "0.05, -1"})
    void aPriceOfWeightsMovesTheVerticalsOfEitherSideApart(double lambda, int sign) {
        Scenario priced = Scenery.small().with(Scenery.small().problem().withLambda(lambda));

        assertLines(Scenery.frame(priced, 10), sign);
    }

    @Test
    void theLineOfNoWeightIsAZeroLevel() {
        int[] pixels = painted(Scenery.frame(Scenery.small(), 0));
        int x = (int) LAYOUT.plane().x() + 3;
        int y = (int) LAYOUT.w().at(0);

        assertEquals(1, runs(column(pixels, x)).size());
        assertEquals(y, runs(column(pixels, x)).getFirst(), 1);
    }

    private static void assertLines(Frame frame, int sign) {
        var plane = LAYOUT.plane();
        int row = (int) (sign > 0 ? plane.y() + 5 : plane.bottom() - 5);
        List<Double> drawn = runs(row(painted(frame), row));
        List<Double> roots = roots(frame.potential(), sign);

        assertEquals(roots.size(), drawn.size(), () -> "roots " + roots + ", lines at " + drawn);
        for (int j = 0; j < roots.size(); j++) {
            assertEquals(LAYOUT.theta().at(roots.get(j)), drawn.get(j), 1);
        }
    }

    /** Returns the roots of λ ± g, found on a finer grid than the plane's. */
    private static List<Double> roots(Potential potential, int sign) {
        var roots = new ArrayList<Double>();
        var fine = potential.sample(WINDOW.thetaLow(), WINDOW.thetaHigh(), 20 * WIDTH);
        for (int j = 1; j < fine.size(); j++) {
            double before = potential.lambda() + sign * fine.g(j - 1);
            double here = potential.lambda() + sign * fine.g(j);
            if (before < 0 != here < 0) {
                roots.add(0.5 * (fine.theta(j - 1) + fine.theta(j)));
            }
        }
        return roots;
    }

    private static int[] painted(Frame frame) {
        try (var sheet = Scenery.sheet(WIDTH, HEIGHT, 1, Scenery.MARKER)) {
            var samples = frame.potential().sample(WINDOW.thetaLow(), WINDOW.thetaHigh(), WIDTH);
            sheet.clip(LAYOUT.plane());
            ZeroLevels.paint(
                    new Pen(sheet, View.initial().withTheme(Theme.LIGHT)), Theme.LIGHT, LAYOUT, samples,
                    frame.potential().lambda(),
                    frame.amplitude());
            return Scenery.pixels(sheet.image());
        }
    }

    private static int[] row(int[] pixels, int y) {
        int[] row = new int[WIDTH];
        System.arraycopy(pixels, y * WIDTH, row, 0, WIDTH);
        return row;
    }

    private static int[] column(int[] pixels, int x) {
        int[] column = new int[HEIGHT];
        for (int y = 0; y < HEIGHT; y++) {
            column[y] = pixels[y * WIDTH + x];
        }
        return column;
    }

    /** Returns the middles of the stretches where something is drawn. */
    private static List<Double> runs(int[] line) {
        var middles = new ArrayList<Double>();
        for (int from = 0; from < line.length; from++) {
            int to = from;
            while (to < line.length && line[to] != Scenery.MARKER) {
                to++;
            }
            if (to > from) {
                middles.add(0.5 * (from + to));
                from = to;
            }
        }
        return middles;
    }
}
