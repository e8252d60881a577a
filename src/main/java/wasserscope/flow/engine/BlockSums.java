package wasserscope.flow.engine;

import java.util.Arrays;
import java.util.function.IntConsumer;
import wasserscope.measure.ParticleArrays;
import wasserscope.problem.Objective;
import wasserscope.work.WorkerPool;

/**
 * What all engines share. Particles are dealt with in blocks whose borders depend on m alone and whose sums are added in their order, so
 * the result is the same with any number of threads. A kind of engine says how a block adds to f, and what a particle reads of a covector.
 *
 * <p>Within a block all that is done with a particle is done for a stretch of particles at a time, while they are in the processor's cache:
 * with a million of them a step costs little more than to read and to write their columns.
 */
abstract class BlockSums implements Engine {

    /** How many particles of a block are dealt with at a time. */
    static final int STRETCH = 512;

    private final Objective objective;
    private final WorkerPool pool;
    private final int particles;
    private final int block;
    private final int blocks;
    private final boolean shared;

    private final double[] variation;
    private final double[][] square;
    private final double[][] squares;
    private final double[][] greatest;
    private final double[] predictor;
    private final double[] covector;

    private final IntConsumer towardsPredictor = this::predictBlock;
    private final IntConsumer towardsNext = this::advanceBlock;
    private final IntConsumer towardsPotential = this::correlateBlock;
    private final IntConsumer towardsGradient = this::correlateSent;
    private final IntConsumer towardsVelocity = this::writeVelocity;

    private Move move = Engine.STAY;
    private ParticleArrays u;
    private ParticleArrays next;
    private ParticleArrays gradient;
    private ParticleArrays ownRoom;
    private double[] sentCovector;
    private ParticleArrays sentGradient;
    private ParticleArrays velocity;

    /** What is known of where the particles are. */
    private boolean isProjected;

    private boolean isGradientKnown;
    private boolean isVelocityWritten;
    private double objectiveValue;
    private double squaredVelocity;
    private double squaredVelocityBefore;

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
        this.gradient = ParticleArrays.zero(0, axes);
        this.ownRoom = gradient;
        this.velocity = gradient;
        // Sums have a place for each particle of a stretch; the number is a power of two, so that they can be folded in halves.
        int places = Math.clamp(2L * Integer.highestOneBit(Math.max(1, particles - 1)), 1, STRETCH);
        this.square = new double[blocks][places];
        this.variation = new double[blocks];
        this.squares = new double[blocks][places];
        this.greatest = new double[blocks][places];
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

    /** Makes the sums of the block {@code index} zero. On any thread. */
    abstract void clear(int index);

    /** Adds the particles of [from, to) to the sums of their block {@code index}. On the thread that cleared them. */
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
        next = moved;
        move = mover;
        inParts(blocks, towardsPredictor);
        arrive();
    }

    @Override
    public final void advance(ParticleArrays moved, Move mover) {
        project();
        next = moved;
        move = mover;
        inParts(blocks, towardsNext);
        squaredVelocityBefore = meanSquare();
        arrive();
    }

    private void arrive() {
        u = next;
        gatherPredictor();
        isProjected = false;
        isGradientKnown = false;
        isVelocityWritten = false;
    }

    private void project() {
        if (!isProjected) {
            project(covector);
            isProjected = true;
        }
    }

    private void predictBlock(int index) {
        int end = end(index);
        double total = 0;
        clear(index);
        for (int from = index * block; from < end; from += STRETCH) {
            total = bring(index, from, Math.min(end, from + STRETCH), total);
        }
        variation[index] = total;
    }

    /** Moves the particles of a stretch and adds them to the sums of their block; returns the penalties of the block so far. */
    private double bring(int index, int from, int to, double before) {
        move.apply(from, to);
        add(next, index, from, to);
        return objective.lambda() > 0 ? penalties(from, to, before) : before;
    }

    /** The same, each stretch while its gradients are in the processor's cache; where they are known they are not found once more. */
    private void advanceBlock(int index) {
        int end = end(index);
        double total = 0;
        clear(index);
        Arrays.fill(squares[index], 0);
        for (int from = index * block; from < end; from += STRETCH) {
            int to = Math.min(end, from + STRETCH);
            if (!isGradientKnown) {
                read(covector, u, from, to, next);
            } else if (gradient != next) {
                gradient.copy(from, to, next);
            }
            objective.lifting().addSquaredSpeed(u, next, objective.lambda(), from, to, squares[index]);
            total = bring(index, from, to, total);
        }
        variation[index] = total;
    }

    private int end(int index) {
        return Math.min(particles, (index + 1) * block);
    }

    private double penalties(int from, int to, double before) {
        double total = before;
        for (int i = from; i < to; i++) {
            total += objective.lifting().penalty(next, i);
        }
        return total;
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

    /** Finds g and ∇g where the particles are, and how fast they move. */
    private void know() {
        if (!isGradientKnown) {
            ownRoom = ownRoom.size() == particles ? ownRoom : ParticleArrays.zero(particles, ownRoom.axes());
            gradient(ownRoom);
        }
    }

    @Override
    public final ParticleArrays gradient(ParticleArrays room) {
        if (!isGradientKnown) {
            project();
            gradient = room;
            inParts(blocks, towardsPotential);
            squaredVelocity = meanSquare();
            isGradientKnown = true;
        }
        return gradient;
    }

    private void correlateBlock(int index) {
        Arrays.fill(squares[index], 0);
        Arrays.fill(greatest[index], 0);
        int end = end(index);
        for (int from = index * block; from < end; from += STRETCH) {
            int to = Math.min(end, from + STRETCH);
            read(covector, u, from, to, gradient);
            measure(index, from, to);
        }
        double[] most = greatest[index];
        for (int half = most.length / 2; half > 0; half /= 2) {
            for (int i = 0; i < half; i++) {
                most[i] = Math.max(most[i], most[half + i]);
            }
        }
    }

    /** Adds |v|² of some particles to the sums of their block, and compares them. */
    private void measure(int index, int from, int to) {
        double[] norm = square[index];
        Arrays.fill(norm, 0);
        objective.lifting().addSquaredSpeed(u, gradient, objective.lambda(), from, to, norm);
        double[] sum = squares[index];
        double[] most = greatest[index];
        for (int i = 0; i < to - from; i++) {
            sum[i] += norm[i];
            most[i] = Math.max(most[i], norm[i]);
        }
    }

    /** Returns the mean of what was measured, the places of a stretch folded in halves and the blocks in their order. */
    private double meanSquare() {
        double total = 0;
        for (double[] sum : squares) {
            for (int half = sum.length / 2; half > 0; half /= 2) {
                for (int i = 0; i < half; i++) {
                    sum[i] += sum[half + i];
                }
            }
            total += sum[0];
        }
        return total / particles;
    }

    @Override
    public final void correlate(double[] c, ParticleArrays into) {
        sentCovector = c;
        sentGradient = into;
        isProjected = false;
        project(c);
        inParts(blocks, towardsGradient);
    }

    private void correlateSent(int index) {
        read(sentCovector, u, index * block, end(index), sentGradient);
    }

    @Override
    public final void copyCovector(double[] into) {
        System.arraycopy(covector, 0, into, 0, covector.length);
    }

    @Override
    public final ParticleArrays gradient() {
        know();
        return gradient;
    }

    @Override
    public final ParticleArrays velocity() {
        if (!isVelocityWritten) {
            know();
            velocity = velocity.size() == particles ? velocity : ParticleArrays.zero(particles, velocity.axes());
            inParts(blocks, towardsVelocity);
            isVelocityWritten = true;
        }
        return velocity;
    }

    private void writeVelocity(int index) {
        int from = index * block;
        objective.lifting().velocity(u, gradient, objective.lambda(), from, end(index), velocity, from);
    }

    @Override
    public final double objective() {
        return objectiveValue;
    }

    @Override
    public final double squaredVelocity() {
        know();
        return squaredVelocity;
    }

    @Override
    public final double squaredVelocityBefore() {
        return squaredVelocityBefore;
    }

    @Override
    public final double topSpeed() {
        know();
        double most = 0;
        for (double[] ofBlock : greatest) {
            most = Math.max(most, ofBlock[0]);
        }
        return Math.sqrt(most);
    }

    @Override
    public final double[] predictor() {
        return predictor.clone();
    }
}
