package wasserscope.flow.motion;

/** How the batches of {@link Stochastic} descent are drawn. */
public enum Sampling {
    /**
     * The data are shuffled anew in every pass, a pure function of (seed, pass), and dealt out. The gradient of each batch is unbiased
     * over the shuffles, and those of a pass average to the whole; given the batches before it in the pass it is not unbiased.
     */
    SHUFFLED,
    /**
     * Each batch is drawn by itself, without replacement, a pure function of (seed, step). Its gradient is unbiased given all the past:
     * the noise is a martingale difference.
     */
    INDEPENDENT
}
