package wasserscope.theory.minimum;

/** An end of Θ that no position reaches: a limit feature. (CB18, section 4 and proposition 3.1; the closure of φ(Θ) in L²(ρ).) */
public sealed interface End {

    /** The constant feature φ = 1. */
    End ONE = new Constant();

    /** φ = 1. */
    record Constant() implements End {}

    /**
     * φ = 1 where direction·(x − threshold) &gt; 0, ½ where x = threshold, else 0.
     *
     * @param direction 1 for a step that rises with x, −1 for one that falls
     * @param threshold where the step is, in units of x
     */
    record Step(double direction, double threshold) implements End {}

    /**
     * φ = 1 where ⟨(cos angle, sin angle), x⟩ &gt; offset, else 0, for two inputs; none of them is on the line.
     *
     * @param angle of the normal of the line
     * @param offset how far the line is from 0, along the normal
     */
    record HalfPlane(double angle, double offset) implements End {}
}
