package wasserscope.flow.engine;

import java.util.Arrays;
import java.util.function.IntConsumer;
import wasserscope.measure.ParticleArrays;
import wasserscope.problem.Objective;
import wasserscope.problem.model.Features;
import wasserscope.work.WorkerPool;

/**
 * The engine that sums over every pair of particle and data point: exact for every m, in O(m·n) a step. Particles are dealt with in
 * blocks whose borders depend on m alone and whose sums are added in their order, so the result is the same, bit for bit, with
 * any number of threads. Allocates nothing after construction. For one thread at a time.
 */
public final class DirectSum {

    /** Below this many pairs a second thread costs more than it brings. */
    private static final long FEWEST_SHARED_PAIRS = 16_384;

    private static final int FEWEST_IN_A_BLOCK = 256;
    private static final int MOST_BLOCKS = 64;

    private final Objective objective;
    private final Features features;
    private final WorkerPool team;
    private final int particles;
    private final int block;
    private final int blocks;
    private final boolean shared;

    private final double[] aid;
    private final ParticleArrays gradient;
    private final ParticleArrays velocity;
    private final double[][] partial;
    private final double[] variation;
    private final double[] square;
    private final double[] predictor;
    private final double[] covector;

    private final IntConsumer towardsPredictor = this::predictBlock;
    private final IntConsumer towardsPotential = this::correlateBlock;
    private final IntConsumer towardsGradient = this::correlateSent;

    private Move move = STAY;
    private ParticleArrays u;
    private double[] sentCovector;
    private ParticleArrays sentGradient;
    private double objectiveValue;
    private double squaredVelocity;

    /** The particles are where they are wanted already. */
    public static final Move STAY = (_, _) -> {};

    /** Brings the particles of [from, to) to their new places, reading nothing of the others. */
    public interface Move {
        void apply(int from, int to);
    }

    public DirectSum(Objective objective, int particles, WorkerPool team) {
        this.objective = objective;
        this.features = objective.features();
        this.team = team;
        this.particles = particles;
        this.block = Math.max(FEWEST_IN_A_BLOCK, roundUpToFour((particles + MOST_BLOCKS - 1) / MOST_BLOCKS));
        this.blocks = (particles + block - 1) / block;
        this.shared = (long) particles * objective.samples() >= FEWEST_SHARED_PAIRS;
        this.aid = new double[particles];
        int axes = objective.space().axes();
        this.gradient = ParticleArrays.zero(particles, axes);
        this.velocity = ParticleArrays.zero(particles, axes);
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
     * Moves the particles and computes f, F, g, ∇g and the velocities of where they are then.
     *
     * @param moved where {@code mover} leaves the particles
     */
    public void evaluate(ParticleArrays moved, Move mover) {
        u = moved;
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
            total += objective.lifting().penalty(u, i);
        }
        variation[index] = total;
        Arrays.fill(partial[index], 0);
        features.prepare(u, aid, from, to);
        features.predict(u, aid, from, to, partial[index]);
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
        features.correlate(covector, u, aid, from, to, gradient);
        objective.lifting().velocity(u, gradient, objective.lambda(), from, to, velocity);
        double total = squares(velocity.w(), from, to);
        for (int axis = 0; axis < velocity.axes(); axis++) {
            total += squares(velocity.theta(axis), from, to);
        }
        square[index] = total;
    }

    private static double squares(double[] column, int from, int to) {
        double total = 0;
        for (int i = from; i < to; i++) {
            total += column[i] * column[i];
        }
        return total;
    }

    /** Fills {@code into} with Σ c_k φ(θ_i)(x_k) and its gradient, at the particles last evaluated. */
    public void correlate(double[] c, ParticleArrays into) {
        sentCovector = c;
        sentGradient = into;
        inBlocks(towardsGradient);
    }

    private void correlateSent(int index) {
        int from = index * block;
        features.correlate(sentCovector, u, aid, from, Math.min(particles, from + block), sentGradient);
    }

    /** Copies the covector ρ_k R'(f)_k of the particles last evaluated. */
    public void copyCovector(double[] into) {
        System.arraycopy(covector, 0, into, 0, covector.length);
    }

    /** Returns the live columns of g and ∇g at the particles last evaluated. */
    public ParticleArrays gradient() {
        return gradient;
    }

    /** Returns the live columns of −∇F'(μ) at the particles last evaluated. */
    public ParticleArrays velocity() {
        return velocity;
    }

    /** Returns F. */
    public double objective() {
        return objectiveValue;
    }

    /** Returns (1/m) Σ|v(u_i)|². */
    public double squaredVelocity() {
        return squaredVelocity;
    }

    /** Returns max|v(u_i)|. */
    public double topSpeed() {
        double most = 0;
        for (int i = 0; i < particles; i++) {
            double square = velocity.squaredNorm(i) + velocity.w()[i] * velocity.w()[i];
            most = Math.max(most, square);
        }
        return Math.sqrt(most);
    }

    /** Returns a copy of the outputs f_μ(x_k). */
    public double[] predictor() {
        return predictor.clone();
    }
}
