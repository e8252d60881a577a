package wasserscope.flow.engine;

import java.util.Arrays;
import java.util.function.IntConsumer;
import wasserscope.measure.ParticleArrays;
import wasserscope.problem.Objective;
import wasserscope.work.WorkerPool;

/**
 * What all engines share. Particles are dealt with in blocks whose borders depend on m alone and whose sums are added in their order, so
 * the result is the same with any number of threads. A kind of engine says how a block adds to f, and what a particle reads of a covector.
 */
abstract class BlockSums implements Engine {

    private final Objective objective;
    private final WorkerPool pool;
    private final int particles;
    private final int block;
    private final int blocks;
    private final boolean shared;

    private final ParticleArrays gradient;
    private final ParticleArrays velocity;
    private final double[] variation;
    private final double[] square;
    private final double[] fastest;
    private final double[] predictor;
    private final double[] covector;

    private final IntConsumer towardsPredictor = this::predictBlock;
    private final IntConsumer towardsPotential = this::correlateBlock;
    private final IntConsumer towardsGradient = this::correlateSent;
    private final IntConsumer towardsTopSpeed = this::findFastest;

    private Move move = Engine.STAY;
    private ParticleArrays u;
    private double[] sentCovector;
    private ParticleArrays sentGradient;
    private double objectiveValue;
    private double squaredVelocity;

    /**
     * Takes the objective and the blocks.
     *
     * @param block how many particles are in one; a function of m alone
     * @param shared whether the pool's threads share the blocks, else the calling thread does them all
     */
    BlockSums(Objective objective, int particles, int block, Sharing shared, WorkerPool pool) {
        this.objective = objective;
        this.pool = pool;
        this.particles = particles;
        this.block = block;
        this.blocks = (particles + block - 1) / block;
        this.shared = shared == Sharing.POOL;
        int axes = objective.space().axes();
        this.gradient = ParticleArrays.zero(particles, axes);
        this.velocity = ParticleArrays.zero(particles, axes);
        this.variation = new double[blocks];
        this.square = new double[blocks];
        this.fastest = new double[blocks];
        this.predictor = new double[objective.samples()];
        this.covector = new double[objective.samples()];
    }

    /** Who does the blocks. */
    enum Sharing {
        /** The calling thread. */
        ALONE,
        /** The pool's threads. */
        POOL;

        /** Returns POOL where there is enough to do that a second thread brings more than it costs. */
        static Sharing from(boolean enough) {
            return enough ? POOL : ALONE;
        }
    }

    /** Makes the sums of the block {@code index}, which are those of the particles of [from, to) alone. On any thread. */
    abstract void add(ParticleArrays u, int index, int from, int to);

    /** Adds the sums of all blocks, in their order, to {@code f}: Σ w_i φ(θ_i)(x_k). On the calling thread. */
    abstract void collect(double[] f);

    /** Makes ready for reading Σ c_k φ(θ)(x_k). On the calling thread. */
    abstract void project(double[] c);

    /** Fills {@code into} with Σ c_k φ(θ_i)(x_k) and its gradient at the particles of [from, to), {@code c} projected. On any thread. */
    abstract void read(double[] c, ParticleArrays u, int from, int to, ParticleArrays into);

    /** Returns how many blocks there are. */
    final int blocks() {
        return blocks;
    }

    /** Does {@code task} for 0 … count − 1, shared or not as the blocks are. */
    final void inParts(int count, IntConsumer task) {
        if (shared) {
            pool.share(count, task);
        } else {
            pool.alone(count, task);
        }
    }

    @Override
    public final void evaluate(ParticleArrays moved, Move mover) {
        u = moved;
        move = mover;
        inParts(blocks, towardsPredictor);
        gatherPredictor();
        project(covector);
        inParts(blocks, towardsPotential);
        double total = 0;
        for (double part : square) {
            total += part;
        }
        squaredVelocity = total / particles;
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
        add(u, index, from, to);
    }

    private void gatherPredictor() {
        Arrays.fill(predictor, 0);
        collect(predictor);
        double total = 0;
        for (double part : variation) {
            total += part;
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
        read(covector, u, from, to, gradient);
        objective.lifting().velocity(u, gradient, objective.lambda(), from, to, velocity);
        double total = squares(velocity.w(), from, to);
        for (int axis = 0; axis < velocity.axes(); axis++) {
            total += squares(velocity.theta(axis), from, to);
        }
        square[index] = total;
    }

    private void findFastest(int index) {
        int from = index * block;
        int to = Math.min(particles, from + block);
        double most = 0;
        for (int i = from; i < to; i++) {
            double square = velocity.squaredNorm(i) + velocity.w()[i] * velocity.w()[i];
            most = Math.max(most, square);
        }
        fastest[index] = most;
    }

    private static double squares(double[] column, int from, int to) {
        double total = 0;
        for (int i = from; i < to; i++) {
            total += column[i] * column[i];
        }
        return total;
    }

    @Override
    public final void correlate(double[] c, ParticleArrays into) {
        sentCovector = c;
        sentGradient = into;
        project(c);
        inParts(blocks, towardsGradient);
    }

    private void correlateSent(int index) {
        int from = index * block;
        read(sentCovector, u, from, Math.min(particles, from + block), sentGradient);
    }

    @Override
    public final void copyCovector(double[] into) {
        System.arraycopy(covector, 0, into, 0, covector.length);
    }

    @Override
    public final ParticleArrays gradient() {
        return gradient;
    }

    @Override
    public final ParticleArrays velocity() {
        return velocity;
    }

    @Override
    public final double objective() {
        return objectiveValue;
    }

    @Override
    public final double squaredVelocity() {
        return squaredVelocity;
    }

    @Override
    public final double topSpeed() {
        inParts(blocks, towardsTopSpeed);
        double most = 0;
        for (double block : fastest) {
            most = Math.max(most, block);
        }
        return Math.sqrt(most);
    }

    @Override
    public final double[] predictor() {
        return predictor.clone();
    }
}
