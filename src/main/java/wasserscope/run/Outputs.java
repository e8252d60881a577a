package wasserscope.run;

/** The network's outputs f_μ(x_k) at the data. Immutable. */
public final class Outputs {

    private final double[] f;

    /** Takes over {@code f}, which nobody may change any more. */
    Outputs(double[] f) {
        this.f = f;
    }

    /** Returns n. */
    public int size() {
        return f.length;
    }

    /** Returns a new column of the n outputs. */
    public double[] column() {
        return f.clone();
    }

    /** Returns f_μ(x_k). */
    public double at(int k) {
        return f[k];
    }
}
