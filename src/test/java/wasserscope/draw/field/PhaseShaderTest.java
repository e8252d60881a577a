package wasserscope.draw.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import wasserscope.draw.Scenery;
import wasserscope.draw.axis.PlotAxis;
import wasserscope.draw.sheet.Ramp;
import wasserscope.draw.sheet.Theme;
import wasserscope.problem.Potential;
import wasserscope.run.Frame;
import wasserscope.scenario.Layer;

/** The filled level sets. */
class PhaseShaderTest {

    private static final int COLUMNS = 90;
    private static final int ROWS = 60;
    private static final Frame FRAME = Scenery.frame(Scenery.small(), 20);

    @Property(tries = 20)
    void everyPixelHasTheBandOfItsValue(
            @ForAll @DoubleRange(min = 0, max = 0.5) double lambda,
            @ForAll @DoubleRange(min = 0.01, max = 20) double scale,
            @ForAll @DoubleRange(min = -3, max = 1) double low) {
        Potential potential = potential(lambda);
        var samples = potential.sample(-4, 4, COLUMNS);
        var w = new PlotAxis(low + 5, low, 0, ROWS);
        var style = new PhaseShader.Style(Scenery.only(Theme.DARK, Layer.LEVEL_SETS), 1);
        var landscape = new PhaseShader(samples, lambda, scale, w, ROWS, style);
        int[] pixels = new int[COLUMNS];
        for (int row = 0; row < ROWS; row++) {
            landscape.row(row, pixels, 0);
            for (int j = 0; j < COLUMNS; j++) {
                assertBand(potential.value(w.value(row + 0.5), samples.g(j)) / scale, pixels[j]);
            }
        }
    }

    @Property(tries = 10)
    void levelLinesLieWhereTheBandChanges(@ForAll @DoubleRange(min = 0.5, max = 20) double scale) {
        var samples = FRAME.potential().sample(-4, 4, COLUMNS);
        var w = new PlotAxis(3, -3, 0, ROWS);
        var plain = new PhaseShader.Style(Scenery.only(Theme.LIGHT, Layer.LEVEL_SETS), 1);
        var lined = new PhaseShader.Style(Scenery.only(Theme.LIGHT, Layer.LEVEL_SETS, Layer.CONTOURS), 1);
        int[][] bare = rows(new PhaseShader(samples, 0, scale, w, ROWS, plain));
        int[][] drawn = rows(new PhaseShader(samples, 0, scale, w, ROWS, lined));

        int lines = 0;
        int astray = 0;
        for (int row = 2; row < ROWS - 2; row++) {
            for (int j = 2; j < COLUMNS - 2; j++) {
                if (bare[row][j] != drawn[row][j]) {
                    lines++;
                    astray += changesNear(bare, row, j) ? 0 : 1;
                }
            }
        }
        assertTrue(lines > 0 && astray <= 0.05 * lines, astray + " of " + lines);
    }

    private static Potential potential(double lambda) {
        return Scenery.frame(
                Scenery.small().with(Scenery.small().problem().withLambda(lambda)), FRAME.particles())
                .potential();
    }

    private static void assertBand(double value, int pixel) {
        double place = Math.signum(value) * Ramp.level(Math.abs(value)) + 0.5 * Ramp.BANDS;
        if (Math.abs(place - Math.rint(place)) > 1e-6) {
            int band = (int) Math.max(0, Math.min(Ramp.BANDS - 1, Math.floor(place)));
            assertEquals(Theme.DARK.ramp().colour(band), pixel);
        }
    }

    private static int[][] rows(PhaseShader landscape) {
        int[][] pixels = new int[ROWS][COLUMNS];
        for (int row = 0; row < ROWS; row++) {
            landscape.row(row, pixels[row], 0);
        }
        return pixels;
    }

    private static boolean changesNear(int[][] pixels, int row, int column) {
        for (int y = row - 2; y <= row + 2; y++) {
            for (int x = column - 2; x <= column + 2; x++) {
                if (pixels[y][x] != pixels[row][column]) {
                    return true;
                }
            }
        }
        return false;
    }
}
