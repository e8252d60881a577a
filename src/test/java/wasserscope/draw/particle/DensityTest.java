package wasserscope.draw.particle;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import wasserscope.draw.Scenery;
import wasserscope.draw.axis.PhaseLayout;
import wasserscope.draw.sheet.PixelSheet;
import wasserscope.draw.sheet.PlotArea;
import wasserscope.draw.sheet.Theme;
import wasserscope.draw.view.View;
import wasserscope.run.Frame;
import wasserscope.scenario.Layer;
import wasserscope.scenario.PlaneWindow;

/** A density is what very many discs look like, at any size of the picture. */
class DensityTest {

    private static final PlaneWindow WINDOW = new PlaneWindow(-4, 4, -3, 3);

    private static Frame frame(int m) {
        return Scenery.frame(Scenery.with(m), 0);
    }

    /** Returns the pixels of a plane with particles alone. */
    private static int[] painted(Frame frame, Theme theme, int width, int height, double scale) {
        int columns = (int) (width * scale);
        int rows = (int) (height * scale);
        int[] pixels = new int[columns * rows];
        View view = Scenery.view(theme);
        View untraced = view.shows(Layer.TRAILS) ? view.toggled(Layer.TRAILS) : view;
        try (PixelSheet sheet = new PixelSheet(pixels, columns, rows, scale)) {
            PlotArea plane = sheet.box();
            sheet.fill(plane, theme.surfaces().ground().getRGB());
            ParticlePainter.paint(sheet, new PhaseLayout(plane, plane, plane, plane, WINDOW), frame, untraced);
        }
        return pixels;
    }

    /** Returns the mean of red, green and blue in cells of a picture, a number of cells each way. */
    private static double[] means(int[] pixels, int columns, int cells) {
        int rows = pixels.length / columns;
        double[] sums = new double[3 * cells * cells];
        for (int at = 0; at < pixels.length; at++) {
            int cell = at / columns * cells / rows * cells + at % columns * cells / columns;
            for (int channel = 0; channel < 3; channel++) {
                sums[3 * cell + channel] += (pixels[at] >> (8 * channel)) & 0xff;
            }
        }
        double size = (double) pixels.length / (cells * cells);
        return IntStream.range(0, sums.length).mapToDouble(j -> sums[j] / size).toArray();
    }

    private static double difference(double[] a, double[] b) {
        return IntStream.range(0, a.length).mapToDouble(j -> Math.abs(a[j] - b[j])).average().orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void theBorderBetweenDiscsAndDensityIsNotSeen(Theme theme) {
        int border = ParticleLook.MOST_DISCS;
        double[] discs = means(painted(frame(border), theme, 400, 300, 1), 400, 100);
        double[] density = means(painted(frame(border + 1), theme, 400, 300, 1), 400, 100);
        double[] nothing = new double[discs.length];
        for (int j = 0; j < nothing.length; j++) {
            nothing[j] = (theme.surfaces().ground().getRGB() >> (8 * (j % 3))) & 0xff;
        }

        assertTrue(difference(discs, nothing) > 15);
        assertTrue(difference(discs, density) < 1.5, () -> "" + difference(discs, density));
    }

    @Test
    void theLightDoesNotDependOnTheSizeOfThePicture() {
        Frame frame = frame(1_000_000);
        double[] small = means(painted(frame, Theme.DARK, 400, 300, 1), 400, 20);
        double[] sharp = means(painted(frame, Theme.DARK, 400, 300, 2), 800, 20);
        double[] large = means(painted(frame, Theme.DARK, 1600, 1200, 1), 1600, 20);

        assertEquals(0, difference(small, sharp), 2);
        assertEquals(0, difference(small, large), 2);
    }

    @Test
    void theSameParticlesMakeTheSamePixels() {
        Frame frame = frame(50_000);

        assertArrayEquals(painted(frame, Theme.LIGHT, 300, 200, 1), painted(frame, Theme.LIGHT, 300, 200, 1));
    }

    @Test
    void aMultitudeThatIsSelectedLiesOverTheOthersInAColourOfItsOwn() {
        Frame frame = frame(40_000);
        int[] pixels = new int[300 * 200];
        Theme theme = Theme.DARK;
        List<Integer> right = IntStream.range(0, 40_000).filter(i -> frame.particles().theta(i) > 0).boxed().toList();
        try (PixelSheet sheet = new PixelSheet(pixels, 300, 200, 1)) {
            PlotArea plane = sheet.box();
            sheet.fill(plane, theme.surfaces().ground().getRGB());
            ParticlePainter.selected(
                    sheet, new PhaseLayout(plane, plane, plane, plane, WINDOW), frame, Scenery.view(theme), right);
        }
        int accent = theme.marks().accent().getRGB() & 0xff00;
        int ground = theme.surfaces().ground().getRGB();

        assertTrue(Math.abs((pixels[100 * 300 + 180] & 0xff00) - accent) < 0x1800);
        assertEquals(ground, pixels[100 * 300 + 130]);
    }

    @Test
    void lightGrowsWithTheNumberUnderADisc() {
        ParticleLook look = ParticleLook.of(1_000_000, new PlotArea(0, 0, 800, 440), Theme.DARK);

        assertEquals(0, look.opacity(0));
        assertTrue(look.opacity(1) > 0.05, "one of a million is still seen");
        assertTrue(look.opacity(300) < 0.99, "and where there are most of them there is more to tell");
        for (int n = 1; n < 300; n++) {
            assertTrue(look.opacity(n) > look.opacity(n - 1));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.4, 1, 1.3, 2.6, 7})
    void aParticleIsSpreadOverItsDisc(double radius) {
        DiscSums discs = new DiscSums(radius);
        int width = 25;
        int middle = 12;
        int[] before = new int[width + 2 * discs.margin()];
        for (int at = discs.margin() + middle + 1; at < before.length; at++) {
            before[at] = 1;
        }
        double total = 0;
        for (int apart = -discs.reach(); apart <= discs.reach(); apart++) {
            float[] row = new float[width];
            discs.add(apart, before, row);
            for (int x = 0; x < width; x++) {
                total += row[x];
                assertEquals(row[x], row[width - 1 - x], 1e-6);
                assertFalse(Math.hypot(x - middle, apart) > radius + 1.5 && row[x] > 0);
            }
        }

        assertEquals(Math.PI * radius * radius, total, 1e-4 * (1 + radius * radius));
    }

    @Test
    void signIsToldByHueAndAByBrightness() {
        ParticleLook look = ParticleLook.of(1_000_000, new PlotArea(0, 0, 800, 440), Theme.DARK);
        ParticleColours colours = ParticleColours.of(Scenery.view(Theme.DARK), look);

        assertEquals(colours.of(1.0, true), colours.of(0.0, 1.0));
        assertEquals(colours.of(-1.0, false), colours.of(1.0, 0.0));
        assertTrue(brightness(colours.of(0.0, 1.0)) > brightness(colours.of(0.0, 0.5)));
        assertTrue(brightness(colours.of(0.0, 0.5)) > brightness(colours.of(0.0, 0.0)));
        assertTrue(new Color(colours.of(0.0, 0.0)).getRed() > new Color(colours.of(0.0, 0.0)).getBlue());
        assertTrue(new Color(colours.of(1.0, 0.0)).getBlue() > new Color(colours.of(1.0, 0.0)).getRed());
    }

    private static int brightness(int rgb) {
        Color colour = new Color(rgb);
        return colour.getRed() + colour.getGreen() + colour.getBlue();
    }
}
