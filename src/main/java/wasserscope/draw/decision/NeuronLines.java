package wasserscope.draw.decision;

import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import wasserscope.draw.axis.PlotAxis;
import wasserscope.measure.ParticleArrays;
import wasserscope.measure.Particles;
import wasserscope.run.Frame;

/**
 * The lines on which neurons turn, as a picture shows them: the {@value #HEAVY} of the largest part in the mass of μ bold, by that part; the
 * next to {@value #MOST} faint; the others not at all. Immutable.
 */
public final class NeuronLines {

    /** How many are drawn bold. */
    public static final int HEAVY = 24;

    /** How many are drawn. */
    public static final int MOST = 400;

    private static final double NEAR = 6;

    private final List<Shown> lines;

    /**
     * A line of a picture.
     *
     * @param neuron counted from 0
     * @param line in units of the sheet
     * @param part its |w|, of 2-homogeneous neurons |w||θ|, as a part of the largest
     * @param rank 0 for the heaviest
     */
    public record Shown(int neuron, Line2D line, double part, int rank) {

        /** Tells whether it is bold. */
        public boolean isHeavy() {
            return rank < HEAVY;
        }
    }

    private NeuronLines(List<Shown> lines) {
        this.lines = lines;
    }

    /** Returns those of a frame, the heaviest first. */
    public static NeuronLines of(DecisionLayout layout, Frame frame) {
        double[] mass = masses(frame);
        double heaviest = IntStream.range(0, mass.length).mapToDouble(i -> mass[i]).max().orElse(0);
        List<Integer> order = IntStream.range(0, mass.length).boxed().filter(i -> mass[i] > 0)
                .sorted(Comparator.comparingDouble(i -> -mass[i])).limit(MOST).toList();
        List<Shown> lines = new ArrayList<>();
        for (int rank = 0; rank < order.size(); rank++) {
            int neuron = order.get(rank);
            double part = mass[neuron] / heaviest;
            int place = rank;
            of(layout, frame.particles(), neuron)
                    .ifPresent(line -> lines.add(new Shown(neuron, line, part, place)));
        }
        return new NeuronLines(lines);
    }

    private static double[] masses(Frame frame) {
        ParticleArrays u = ParticleArrays.of(frame.particles());
        double[] mass = new double[u.size()];
        for (int i = 0; i < mass.length; i++) {
            mass[i] = frame.objective().lifting().penalty(u, i);
        }
        return mass;
    }

    /** Returns the line of one neuron, whatever its mass; nothing where it does not pass. */
    static Optional<Line2D> of(DecisionLayout layout, Particles mu, int neuron) {
        double c = mu.axes() > 2 ? mu.theta(neuron, 2) : 0;
        PlotAxis right = layout.right();
        PlotAxis up = layout.up();
        return new NeuronLine(mu.theta(neuron, 0), mu.theta(neuron, 1), c).within(layout.window())
                .map(line -> new Line2D.Double(right.at(line.getX1()), up.at(line.getY1()), right.at(line.getX2()),
                        up.at(line.getY2())));
    }

    /** Returns the lines, the heaviest first. */
    public List<Shown> all() {
        return List.copyOf(lines);
    }

    /** Returns the neuron whose line is nearest to a point of the sheet, of those within reach; a bold one if there is one. */
    public OptionalInt at(double x, double y) {
        return lines.stream()
                .filter(shown -> shown.line().ptSegDist(x, y) <= NEAR)
                .min(Comparator.comparing((Shown shown) -> !shown.isHeavy())
                        .thenComparingDouble(shown -> shown.line().ptSegDist(x, y)))
                .stream().mapToInt(Shown::neuron).findFirst();
    }
}
