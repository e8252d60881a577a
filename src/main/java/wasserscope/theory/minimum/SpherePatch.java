package wasserscope.theory.minimum;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import wasserscope.measure.Points;

/**
 * A spherical triangle of |θ| = 1 in R³, on which g = Σ c_k (⟨θ, z_k⟩)₊, z_k = (x_k, 1), is bounded: with (s)₊ = ½s + ½|s| for the inputs on
 * both sides of which it lies, g is ⟨A, θ⟩ and a rest of at most ½ Σ |c_k||⟨θ, z_k⟩| over these.
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; as columns they are summed over
record SpherePatch(double[] c, double[][] z, double[] p, double[] q, double[] r) implements Patch {

    /** Returns eight triangles that make up the sphere. */
    static List<Patch> sphere(double[] c, Points inputs) {
        double[] ones = new double[c.length];
        Arrays.fill(ones, 1);
        double[][] z = {inputs.column(0), inputs.column(1), ones};
        List<Patch> triangles = new ArrayList<>();
        for (int octant = 0; octant < 8; octant++) {
            triangles.add(new SpherePatch(c, z,
                    new double[] {(octant & 1) == 0 ? 1 : -1, 0, 0},
                    new double[] {0, (octant & 2) == 0 ? 1 : -1, 0},
                    new double[] {0, 0, (octant & 4) == 0 ? 1 : -1}));
        }
        return triangles;
    }

    @Override
    public Outlook look(Candidate best) {
        double[] middle = unit(sum(sum(p, q), r));
        double cos = Math.min(Math.min(dot(middle, p), dot(middle, q)), dot(middle, r)) * (1 - Candidate.ROUNDING);
        double sin = Math.sqrt(1 - cos * cos);
        double[] along = new double[3];
        double rest = 0;
        double g = 0;
        for (int k = 0; k < c.length; k++) {
            double height = middle[0] * z[0][k] + middle[1] * z[1][k] + middle[2] * z[2][k];
            double square = z[0][k] * z[0][k] + z[1][k] * z[1][k] + z[2][k] * z[2][k];
            double across = Math.sqrt(Math.max(0, square - height * height));
            g += c[k] * Math.max(0, height);
            boolean parted = Math.abs(height) * cos <= across * sin * (1 + Candidate.ROUNDING);
            double part = parted ? 0.5 * c[k] : height > 0 ? c[k] : 0;
            rest += parted ? 0.5 * Math.abs(c[k]) * (Math.abs(height) + sin * across) : 0;
            for (int axis = 0; axis < 3; axis++) {
                along[axis] += part * z[axis][k];
            }
        }
        return new Outlook(greatest(along, middle, cos, sin) + rest,
                best.or(Candidate.at(g, middle[0], middle[1], middle[2])));
    }

    /** Returns the greatest |⟨A, θ⟩| for θ no farther from the middle than the corners. */
    private static double greatest(double[] along, double[] middle, double cos, double sin) {
        double inward = Math.abs(dot(along, middle));
        double length = Math.sqrt(dot(along, along));
        double across = Math.sqrt(Math.max(0, length * length - inward * inward));
        return inward >= length * cos ? length : inward * cos + across * sin;
    }

    /** Cuts the longest side in two. */
    @Override
    public List<Patch> halves() {
        double pq = dot(p, q);
        double qr = dot(q, r);
        double rp = dot(r, p);
        if (pq <= qr && pq <= rp) {
            return cut(p, q, r);
        }
        return qr <= rp ? cut(q, r, p) : cut(r, p, q);
    }

    private List<Patch> cut(double[] from, double[] to, double[] opposite) {
        double[] middle = unit(sum(from, to));
        return List.of(new SpherePatch(c, z, from, middle, opposite), new SpherePatch(c, z, middle, to, opposite));
    }

    private static double[] sum(double[] a, double[] b) {
        return new double[] {a[0] + b[0], a[1] + b[1], a[2] + b[2]};
    }

    private static double dot(double[] a, double[] b) {
        return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
    }

    private static double[] unit(double[] a) {
        double norm = Math.sqrt(dot(a, a));
        return new double[] {a[0] / norm, a[1] / norm, a[2] / norm};
    }
}
