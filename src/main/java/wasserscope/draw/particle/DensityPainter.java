package wasserscope.draw.particle;

import java.lang.ref.SoftReference;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import wasserscope.draw.axis.PhaseLayout;
import wasserscope.draw.sheet.PlotArea;
import wasserscope.draw.sheet.Sheet;
import wasserscope.draw.view.View;
import wasserscope.measure.Particles;
import wasserscope.problem.model.PlaneMap;
import wasserscope.run.Frame;
import wasserscope.scenario.PlaneWindow;
import wasserscope.theory.verdict.Escape;

/**
 * Very many particles as a density laid over the landscape: the more lie under a disc around a pixel, the more opaque it is; see
 * {@link ParticleLook} and {@link ParticleColours}. Counts are whole numbers, so they are the same with any number of threads.
 */
final class DensityPainter {

    /** What a pixel counts: particles with w ≥ 0, with {@code w < 0}, and in A. */
    private static final int CHANNELS = 3;

    private static final int NEGATIVE = 1;
    private static final int INSIDE = 2;

    /** A particle counts so much; where the area tells its weight, in proportion to that. */
    private static final int UNIT = 16;

    private static final int PARTS = Math.min(4, Runtime.getRuntime().availableProcessors());

    /** On more pixels parts would take more memory than they are worth; the counts are the same. */
    private static final long LARGE = 2_000_000;

    /** Areas that tell weights are those of discs of this radius. */
    private static final double SIZE = 1.3;

    private static final SoftReference<int[][]> NONE = new SoftReference<>(null);

    /**
     * The counts of the last picture, unless it is large: pictures follow one another, and what is made anew for each is soon a heap of
     * garbage. Where none follow they are freed.
     */
    private static final AtomicReference<SoftReference<int[][]>> SPARE = new AtomicReference<>(NONE);

    private final int width;
    private final int height;
    private final DiscSizes sizes;
    private final int[][] counts;

    private DensityPainter(int width, int height, DiscSizes sizes) {
        this.width = width;
        this.height = height;
        this.sizes = sizes;
        this.counts = counts(isLarge() ? 1 : PARTS, CHANNELS * width * height);
    }

    private boolean isLarge() {
        return (long) width * height > LARGE;
    }

    /** Returns zeros: those of the picture before, if they have the size. */
    private static int[][] counts(int parts, int size) {
        return Optional.ofNullable(SPARE.getAndSet(NONE).get())
                .filter(spare -> spare.length == parts && spare[0].length == size)
                .map(DensityPainter::cleared)
                .orElseGet(() -> new int[parts][size]);
    }

    private static int[][] cleared(int[][] spare) {
        for (int[] part : spare) {
            Arrays.fill(part, 0);
        }
        return spare;
    }

    /** Draws μ over the plane. */
    static void paint(Sheet sheet, PhaseLayout layout, Frame frame, View view) {
        DensityPainter density = of(sheet, layout, frame);
        int inView = density.count(layout, frame, frame.particles().size(), i -> i);
        ParticleLook look = look(inView, layout, view);
        density.paint(sheet, layout, look, ParticleColours.of(view, look), view);
    }

    /** Draws some of the particles in the colour of what is selected. */
    static void paintSelected(Sheet sheet, PhaseLayout layout, Frame frame, View view, List<Integer> selected) {
        DensityPainter density = of(sheet, layout, frame);
        int inView = density.count(layout, frame, selected.size(), selected::get);
        ParticleColours accent = ParticleColours.of(view.theme().marks().accent());
        density.paint(sheet, layout, look(inView, layout, view), accent, view);
    }

    private static DensityPainter of(Sheet sheet, PhaseLayout layout, Frame frame) {
        PlotArea plane = layout.plane();
        return new DensityPainter(
                sheet.pixels(plane.width()), sheet.pixels(plane.height()), DiscSizes.of(frame, SIZE));
    }

    private static ParticleLook look(int inView, PhaseLayout layout, View view) {
        return ParticleLook.of(Math.max(ParticleLook.MOST_DISCS, inView), layout.plane(), view.theme());
    }

    private void paint(Sheet sheet, PhaseLayout layout, ParticleLook look, ParticleColours colours, View view) {
        int ground = view.theme().surfaces().ground().getRGB();
        int[] argb = shaded(
                new DiscSums(look.radius() * sheet.scale()), new DensityTone(look, colours, ground, UNIT));
        if (!isLarge()) {
            SPARE.set(new SoftReference<>(counts));
        }
        sheet.veil(layout.plane(), (row, into, offset) -> System.arraycopy(argb, row * width, into, offset, width));
    }

    /** Counts some particles, a part of them on each thread, and returns how many of them are on the plane. */
    private int count(PhaseLayout layout, Frame frame, int size, IntUnaryOperator which) {
        return parts().map(part -> count(layout, frame, counts[part], which, share(part, size), share(part + 1, size)))
                .sum();
    }

    private IntStream parts() {
        return IntStream.range(0, counts.length).parallel();
    }

    /** Returns where a part of so many begins. */
    private int share(int part, int size) {
        return (int) ((long) part * size / counts.length);
    }

    private int count(PhaseLayout layout, Frame frame, int[] into, IntUnaryOperator which, int from, int to) {
        Particles mu = frame.particles();
        PlaneMap chart = frame.chart();
        Escape escape = frame.findings().escape();
        PlaneWindow window = layout.window();
        double perColumn = width / window.width();
        double perRow = height / window.height();
        int counted = 0;
        for (int j = from; j < to; j++) {
            int i = which.applyAsInt(j);
            double x = (chart.x(mu, i) - window.thetaLow()) * perColumn;
            double y = (window.wHigh() - chart.y(mu, i)) * perRow;
            if (y >= 0 && y < height && x >= 0 && x < width) {
                int pixel = CHANNELS * (((int) y) * width + ((int) x));
                int weight = sizes.areEqual() ? UNIT : (int) (UNIT * sizes.area(mu.w(i)) + 0.5);
                into[pixel + (mu.w(i) < 0 ? NEGATIVE : 0)] += weight;
                into[pixel + INSIDE] += escape.holds(i) ? weight : 0;
                counted++;
            }
        }
        return counted;
    }

    /** Returns the colours of the pixels, not premultiplied. */
    private int[] shaded(DiscSums discs, DensityTone tone) {
        int[] argb = new int[width * height];
        parts().forEach(part -> shade(discs, tone, argb, share(part, height), share(part + 1, height)));
        return argb;
    }

    private void shade(DiscSums discs, DensityTone tone, int[] argb, int top, int bottom) {
        int reach = discs.reach();
        int[][][] before = new int[2 * reach + 1][CHANNELS][width + 2 * discs.margin()];
        float[][] sums = new float[CHANNELS][width];
        boolean[] empty = new boolean[before.length];
        for (int row = top - reach; row < bottom + reach; row++) {
            int place = Math.floorMod(row, before.length);
            empty[place] = row < 0 || row >= height || !sum(row, before[place], discs.margin());
            int middle = row - reach;
            if (middle >= top) {
                for (float[] channel : sums) {
                    Arrays.fill(channel, 0);
                }
                boolean any = false;
                for (int apart = -reach; apart <= reach; apart++) {
                    int other = Math.floorMod(middle + apart, before.length);
                    for (int c = 0; c < CHANNELS && !empty[other]; c++) {
                        discs.add(apart, before[other][c], sums[c]);
                        any = true;
                    }
                }
                if (any) {
                    tone.row(sums[0], sums[NEGATIVE], sums[INSIDE], argb, middle * width);
                }
            }
        }
    }

    /** Fills in the sums of the counts before each pixel of a row, and tells whether there is anything in it. */
    private boolean sum(int row, int[][] before, int margin) {
        for (int c = 0; c < CHANNELS; c++) {
            int[] sums = before[c];
            int total = 0;
            int pixel = CHANNELS * row * width + c;
            for (int x = 0; x < width; x++) {
                sums[margin + x] = total;
                for (int[] part : counts) {
                    total += part[pixel];
                }
                pixel += CHANNELS;
            }
            Arrays.fill(sums, margin + width, sums.length, total);
        }
        return before[0][before[0].length - 1] + before[NEGATIVE][before[NEGATIVE].length - 1] > 0;
    }
}
