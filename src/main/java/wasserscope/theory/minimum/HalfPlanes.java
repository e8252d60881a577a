package wasserscope.theory.minimum;

/** Half planes. */
final class HalfPlanes {

    private final double[] c;

    HalfPlanes(double[] c, double[] x, double[] y) {
        this.c = c;
    }

    Supremum supremum() {
        double sum = 0;
        double size = 0;
        for (double part : c) {
            sum += part;
            size += Math.abs(part);
        }
        return new Supremum(Candidate.at(End.ONE, sum, 0, 0, SigmoidSum.SATURATION), size * (1 + 1e-9));
    }
}
