package wasserscope.theory.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import wasserscope.measure.Particles;
import wasserscope.problem.model.Space;
import wasserscope.theory.outline.Outline.Fidelity;

/** The crossing argument against a flood that spreads over a grid from the one side and looks whether it reaches the other. */
class SeparationCheckTest {

    /** Cells in a row, coarse grids first: a gap is found by a grid fine enough. */
    private static final int[] GRIDS = {60, 120, 240, 400};

    private static final double REACH = 1.2;

    @Test
    void curvesOnTheStripHoldAFloodJustIfTheySeparate() {
        agree(Topology.STRIP, 36, 4);
    }

    @Test
    void curvesOnTheRingHoldAFloodJustIfTheySeparate() {
        agree(Topology.RING, 36, 4);
    }

    @Test
    void curvesRoundZeroHoldAFloodJustIfTheySeparate() {
        agree(Topology.ROUND_ZERO, 36, 5);
    }

    @Test
    void theOrderOfTheCurvesDoesNotMatter() {
        SplittableRandom random = new SplittableRandom(5);
        for (Topology topology : Topology.values()) {
            for (int k = 0; k < 40; k++) {
                Outline outline = sketch(topology, random, 6);
                boolean expected = SeparationCheck.separates(outline, topology);
                List<TracerCurve> shuffled = new ArrayList<>(outline.chains());
                Collections.shuffle(shuffled, new Random(k));
                assertEquals(expected,
                        SeparationCheck.separates(new Outline(shuffled, 1, Fidelity.FAITHFUL), topology));
            }
        }
    }

    private static void agree(Topology topology, int sketches, int curves) {
        SplittableRandom random = new SplittableRandom(1);
        int held = 0;
        int tooNarrow = 0;
        for (int k = 0; k < sketches; k++) {
            Outline outline = sketch(topology, random, curves);
            boolean floods = Arrays.stream(GRIDS).anyMatch(grid -> floods(outline, topology, grid));
            if (SeparationCheck.separates(outline, topology)) {
                assertFalse(floods, topology + " " + k);
                held++;
            } else if (!floods) {
                tooNarrow++;
            }
        }
        assertTrue(held >= sketches / 8 && held <= sketches - sketches / 8, "both occur: " + held);
        assertTrue(tooNarrow <= 3, "gaps narrower than the finest grid: " + tooNarrow);
    }

    /** Returns a few random open curves, as wide as needed to hold or not to hold. */
    private static Outline sketch(Topology topology, SplittableRandom random, int curves) {
        List<TracerCurve> chains = new ArrayList<>();
        for (int c = 0; c < curves; c++) {
            int size = 12;
            double[] x = new double[size];
            double[] y = new double[size];
            double at = random.nextDouble(-1, 1);
            double level = random.nextDouble(-0.3, 0.3);
            double length = random.nextDouble(0.6, 1.4);
            for (int i = 0; i < size; i++) {
                double part = at + length * (i / (size - 1.0) - 0.5) + random.nextDouble(-0.02, 0.02);
                double height = level + random.nextDouble(-0.2, 0.2);
                switch (topology) {
                    case STRIP -> {
                        x[i] = part;
                        y[i] = height;
                    }
                    case RING -> {
                        x[i] = Math.PI * part;
                        y[i] = height;
                    }
                    case ROUND_ZERO -> {
                        x[i] = (0.6 + 0.5 * height) * Math.cos(Math.PI * part);
                        y[i] = (0.6 + 0.5 * height) * Math.sin(Math.PI * part);
                    }
                }
            }
            chains.add(chain(x, y, ends(topology, x)));
        }
        return new Outline(chains, 1, Fidelity.FAITHFUL);
    }

    private static Ends ends(Topology topology, double[] x) {
        if (topology != Topology.STRIP) {
            return Ends.FREE;
        }
        boolean left = x[0] < -0.8;
        boolean right = x[x.length - 1] > 0.8;
        return left ? right ? Ends.ACROSS : Ends.TO_THE_LEFT : right ? Ends.TO_THE_RIGHT : Ends.FREE;
    }

    private static TracerCurve chain(double[] x, double[] y, Ends ends) {
        var places = new Particles(y, x);
        return new TracerCurve(places, new Particles(new double[x.length], new double[x.length]), ends);
    }

    /** Tells whether a path of steps from cell to cell, none across a curve, leads from one side to the other. */
    private static boolean floods(Outline outline, Topology topology, int grid) {
        boolean[] wet = new boolean[grid * grid];
        List<Integer> front = new ArrayList<>();
        for (int i = 0; i < grid * grid; i++) {
            boolean source = topology == Topology.ROUND_ZERO
                    ? Math.hypot(centre(i % grid, grid), centre(i / grid, grid)) < 0.05
                    : i / grid == 0;
            if (source) {
                wet[i] = true;
                front.add(i);
            }
        }
        while (!front.isEmpty()) {
            int cell = front.removeLast();
            int column = cell % grid;
            int row = cell / grid;
            if (row == grid - 1) {
                return true;
            }
            for (int side = 0; side < 4; side++) {
                int nextColumn = column + (side == 0 ? 1 : side == 1 ? -1 : 0);
                int nextRow = row + (side == 2 ? 1 : side == 3 ? -1 : 0);
                if (topology == Topology.RING) {
                    nextColumn = Math.floorMod(nextColumn, grid);
                }
                boolean inside = nextColumn >= 0 && nextColumn < grid && nextRow >= 0 && nextRow < grid;
                int next = nextRow * grid + nextColumn;
                if (inside && !wet[next]
                        && !crosses(outline, topology, grid, column, row, nextColumn - column, nextRow - row)) {
                    wet[next] = true;
                    front.add(next);
                }
            }
        }
        return false;
    }

    private static double centre(int cell, int grid) {
        return REACH * ((2 * cell + 1.0) / grid - 1);
    }

    private static boolean crosses(Outline outline, Topology topology, int grid, int column, int row, int right,
            int up) {
        int step = Math.abs(right) > 1 ? -Integer.signum(right) : right;
        double unit = topology == Topology.RING ? Math.PI / REACH : 1;
        double ax = unit * centre(column, grid);
        double ay = centre(row, grid);
        double bx = ax + unit * step * 2 * REACH / grid;
        double by = centre(row + up, grid);
        for (TracerCurve chain : outline.chains()) {
            for (int turn = -2; turn <= 2; turn++) {
                double shift = topology == Topology.RING ? turn * Space.FULL_TURN : 0;
                if (touches(chain, shift, ax, ay, bx, by)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean touches(TracerCurve chain, double shift, double ax, double ay, double bx, double by) {
        int last = chain.size() - 1;
        for (int i = 0; i < last; i++) {
            if (Segments.meet(ax, ay, bx, by, chain.x(i) + shift, chain.y(i), chain.x(i + 1) + shift, chain.y(i + 1))) {
                return true;
            }
        }
        boolean left = chain.ends().goLeft()
                && Segments.meet(ax, ay, bx, by, -9, chain.y(0), chain.x(0), chain.y(0));
        boolean right = chain.ends().goRight()
                && Segments.meet(ax, ay, bx, by, 9, chain.y(last), chain.x(last), chain.y(last));
        return left || right;
    }
}
