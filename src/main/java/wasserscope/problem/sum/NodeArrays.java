package wasserscope.problem.sum;

/**
 * Three numbers for each node of a mesh: a function's value, slope and bend, or how much of each particles ask for. Mutable; its arrays are
 * live, for whoever owns it.
 */
public final class NodeArrays {

    final double[] value;
    final double[] slope;
    final double[] bend;

    /** Room for what is found on the way. */
    final double[] input;

    final double[][] shifted;

    NodeArrays(int nodes, int inputs) {
        this.value = new double[nodes];
        this.slope = new double[nodes];
        this.bend = new double[nodes];
        this.input = new double[inputs];
        this.shifted = new double[4][nodes];
    }

    /** Copies the numbers of the nodes of [from, to). */
    public void copy(int from, int to, NodeArrays into) {
        System.arraycopy(value, from, into.value, from, to - from);
        System.arraycopy(slope, from, into.slope, from, to - from);
        System.arraycopy(bend, from, into.bend, from, to - from);
    }
}
