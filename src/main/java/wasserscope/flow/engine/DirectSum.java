package wasserscope.flow.engine;

import java.util.Arrays;
import java.util.function.IntConsumer;
import wasserscope.measure.ParticleArrays;
import wasserscope.problem.Objective;
import wasserscope.problem.model.Features;
import wasserscope.work.WorkerPool;

/**
 * Sums over every pair of particle and data point: exact for every m, in O(m·n) a step. Particles are dealt with in blocks whose borders
 * depend on m alone and whose sums are added in their order.
 */
final class DirectSum implements Engine {

    /** Below this many pairs a second thread costs more than it brings. */
    private static final long FEWEST_SHARED_PAIRS = 16_384;

    private static final int FEWEST_IN_A_BLOCK = 256;
    private static final int MOST_BLOCKS = 64;

    private final Objective objective;
    private final Features features;
    private final WorkerPool pool;
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

    private Move move = Engine.STAY;
    private ParticleArrays u;
    private double[] sentCovector;
    private ParticleArrays sentGradient;
    private double objectiveValue;
    private double squaredVelocity;

    DirectSum(Objective objective, int particles, WorkerPool pool) {
        this.objective = objective;
        this.features = objective.features();
        this.pool = pool;
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

    @Override
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
            pool.share(blocks, task);
        } else {
            pool.alone(blocks, task);
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

    @Override
    public void correlate(double[] c, ParticleArrays into) {
        sentCovector = c;
        sentGradient = into;
        inBlocks(towardsGradient);
    }

    private void correlateSent(int index) {
        int from = index * block;
        features.correlate(sentCovector, u, aid, from, Math.min(particles, from + block), sentGradient);
    }

    @Override
    public void copyCovector(double[] into) {
        System.arraycopy(covector, 0, into, 0, covector.length);
    }

    @Override
    public ParticleArrays gradient() {
        return gradient;
    }

    @Override
    public ParticleArrays velocity() {
        return velocity;
    }

    @Override
    public double objective() {
        return objectiveValue;
    }

    @Override
    public double squaredVelocity() {
        return squaredVelocity;
    }

    @Override
    public double topSpeed() {
        double most = 0;
        for (int i = 0; i < particles; i++) {
            double square = velocity.squaredNorm(i) + velocity.w()[i] * velocity.w()[i];
            most = Math.max(most, square);
        }
        return Math.sqrt(most);
    }

    @Override
    public double[] predictor() {
        return predictor.clone();
    }
}
