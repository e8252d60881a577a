package wasserscope.flow;

import java.util.Arrays;
import java.util.function.IntConsumer;
import wasserscope.problem.Features;
import wasserscope.problem.Objective;
import wasserscope.problem.Potential;

/**
 * The engine that sums over every pair of particle and data point: exact for every m, in O(m·n) a step. Particles are dealt with in
 * blocks whose borders depend on m alone and whose sums are added in their order, so the result is the same, bit for bit, with
 * any number of threads. Allocates nothing after construction. For one thread at a time.
 */
final class DirectSum {

    /** Below this many pairs a second thread costs more than it brings. */
    private static final long FEWEST_SHARED_PAIRS = 16_384;

    private static final int FEWEST_IN_A_BLOCK = 256;
    private static final int MOST_BLOCKS = 64;

    private final Objective objective;
    private final Features features;
    private final Team team;
    private final int particles;
    private final int block;
    private final int blocks;
    private final boolean shared;

    private final double[] aid;
    private final double[] g;
    private final double[] slope;
    private final double[][] partial;
    private final double[] variation;
    private final double[] square;
    private final double[] predictor;
    private final double[] covector;

    private final IntConsumer towardsPredictor = this::predictBlock;
    private final IntConsumer towardsPotential = this::correlateBlock;

    private Move move = (_, _) -> {};
    private double[] w;
    private double[] theta;
    private double objectiveValue;
    private double squaredVelocity;

    /** Brings the particles of [from, to) to their new places, reading nothing of the others. */
    interface Move {
        void apply(int from, int to);
    }

    DirectSum(Objective objective, int particles, Team team) {
        this.objective = objective;
        this.features = objective.features();
        this.team = team;
        this.particles = particles;
        this.block = Math.max(FEWEST_IN_A_BLOCK, roundUpToFour((particles + MOST_BLOCKS - 1) / MOST_BLOCKS));
        this.blocks = (particles + block - 1) / block;
        this.shared = (long) particles * objective.samples() >= FEWEST_SHARED_PAIRS;
        this.aid = new double[particles];
        this.g = new double[particles];
        this.slope = new double[particles];
        this.partial = new double[blocks][objective.samples()];
        this.variation = new double[blocks];
        this.square = new double[blocks];
        this.predictor = new double[objective.samples()];
        this.covector = new double[objective.samples()];
    }

    private static int roundUpToFour(int size) {
        return (size + 3) / 4 * 4;
    }

    /**
     * Moves the particles and computes f, F, g and g' of where they are then.
     *
     * @param newW where {@code mover} leaves the output weights
     * @param newTheta where it leaves the positions
     */
    void evaluate(double[] newW, double[] newTheta, Move mover) {
        w = newW;
        theta = newTheta;
        move = mover;
        inBlocks(towardsPredictor);
        gatherPredictor();
        inBlocks(towardsPotential);
        double total = 0;
        for (double part : square) {
            total += part;
        }
        squaredVelocity = total / particles;
    }

    private void inBlocks(IntConsumer task) {
        if (shared) {
            team.share(blocks, task);
        } else {
            team.alone(blocks, task);
        }
    }

    private void predictBlock(int index) {
        int from = index * block;
        int to = Math.min(particles, from + block);
        move.apply(from, to);
        double total = 0;
        for (int i = from; i < to; i++) {
            total += Math.abs(w[i]);
        }
        variation[index] = total;
        Arrays.fill(partial[index], 0);
        features.prepare(theta, aid, from, to);
        features.predict(w, theta, aid, from, to, partial[index]);
    }

    private void gatherPredictor() {
        Arrays.fill(predictor, 0);
        double total = 0;
        for (int index = 0; index < blocks; index++) {
            double[] part = partial[index];
            for (int k = 0; k < predictor.length; k++) {
                predictor[k] += part[k];
            }
            total += variation[index];
        }
        for (int k = 0; k < predictor.length; k++) {
            predictor[k] /= particles;
        }
        objective.covector(predictor, covector);
        objectiveValue = objective.risk(predictor) + objective.lambda() * total / particles;
    }

    private void correlateBlock(int index) {
        int from = index * block;
        int to = Math.min(particles, from + block);
        features.correlate(covector, theta, aid, from, to, g, slope);
        double lambda = objective.lambda();
        double total = 0;
        for (int i = from; i < to; i++) {
            double lift = Potential.liftVelocity(w[i], g[i], lambda);
            double drift = Potential.driftVelocity(w[i], slope[i]);
            total += lift * lift + drift * drift;
        }
        square[index] = total;
    }

    /** Returns g(θ_i) of the particles last evaluated. */
    double g(int i) {
        return g[i];
    }

    /** Returns g'(θ_i) of the particles last evaluated. */
    double slope(int i) {
        return slope[i];
    }

    /** Returns F. */
    double objective() {
        return objectiveValue;
    }

    /** Returns (1/m) Σ|v(u_i)|². */
    double squaredVelocity() {
        return squaredVelocity;
    }

    /** Returns a copy of the outputs f_μ(x_k). */
    double[] predictor() {
        return predictor.clone();
    }
}
