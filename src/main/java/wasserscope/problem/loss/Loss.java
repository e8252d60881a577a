package wasserscope.problem.loss;

/** The loss ℓ(f, y) of one output f against one target y, convex in f. (CB18, section 2.1.) */
public sealed interface Loss permits SquareLoss, LogisticLoss {

    /** Returns ℓ(f, y). */
    double value(double f, double y);

    /** Returns ∂ℓ/∂f, which is R'(f)_k as an element of L²(ρ). */
    double slope(double f, double y);

    /** Returns ∂²ℓ/∂f², at least 0, which is the diagonal of R''(f) on L²(ρ). */
    double bend(double f, double y);

    /** Returns the targets that a teacher with these outputs sets. */
    double[] targetsOf(double[] outputs);

    /** Returns the targets that a function sets which says by its sign where the classes are. */
    double[] targetsOfSign(double[] outputs);

    /** Tells whether {@code y} can be a target. */
    boolean admits(double y);
}
