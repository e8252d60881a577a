package wasserscope.flow.motion;

import java.util.Arrays;
import wasserscope.problem.Objective;

/**
 * The sides of the kinks of rectified neurons: w = 0 and θ = 0, where V = λ|w||θ| has one, and θ·x_k = 0, where φ has. A particle is
 * within one of the {@link Sectors} of the plane of θ, or slides on a ray between two, or rests at θ = 0; and its w is above 0, below,
 * or, for λ &gt; 0, at rest on 0.
 *
 * <p>It slides where the field on both sides of a ray leads to it. The field's component along the ray is the same on both, so the
 * convex combination of the two that stays on the ray, which is the one of least norm, is that component. Where both lead away it goes
 * the steeper way. At θ = 0 it rests if w·g + λ|w||θ| falls on no way out, else it goes the steepest. (Filippov, <em>Differential
 * equations with discontinuous righthand sides</em>; Ambrosio, Gigli and Savaré for curves of maximal slope.)
 */
final class SectorSides implements Sides {

    private static final int ORIGIN = -1;

    private final Objective objective;
    private final Sectors sectors;
    private final double lambda;
    private final int m;
    private final double slack;
    private final double reach;
    private final int[] place;
    private final boolean[] slides;
    private final int[] side;
    private final double[] heldX;
    private final double[] heldY;
    private final double[] outputs;
    private final double[] covector;
    private final double[] throughX;
    private final double[] throughY;
    private final double spread;
    private double mass;

    /**
     * Makes ready.
     *
     * @param slack how far below 0 a margin may fall
     * @param reach how near to 0 a θ that is pulled inwards has come to it
     */
    SectorSides(Objective objective, int particles, double slack, double reach) {
        this.objective = objective;
        this.sectors = new Sectors(objective.inputs());
        this.lambda = objective.lambda();
        this.m = particles;
        this.slack = slack;
        this.reach = reach;
        this.place = new int[m];
        this.slides = new boolean[m];
        this.side = new int[m];
        this.heldX = new double[m];
        this.heldY = new double[m];
        this.outputs = new double[objective.samples()];
        this.covector = new double[objective.samples()];
        this.throughX = new double[sectors.rays()];
        this.throughY = new double[sectors.rays()];
        this.spread = spread(objective);
    }

    /** Returns Σ ρ_k|x_k|². */
    private static double spread(Objective objective) {
        double total = 0;
        for (int k = 0; k < objective.samples(); k++) {
            double x = objective.inputs().at(k, 0);
            double y = objective.inputs().at(k, 1);
            total += objective.rho(k) * (x * x + y * y);
        }
        return total;
    }

    @Override
    public void choose(double[] u) {
        Arrays.fill(side, 1);
        for (int i = 0; i < m; i++) {
            double a = u[m + i];
            double b = u[2 * m + i];
            place[i] = a == 0 && b == 0 ? ORIGIN : sectors.sectorOf(a, b);
            int ray = place[i] == ORIGIN ? -1 : sectors.rayAt(place[i], a, b);
            slides[i] = ray >= 0;
            place[i] = slides[i] ? ray : place[i];
        }
        evaluate(u);
        for (int i = 0; i < m; i++) {
            double g = potential(i);
            boolean rests = lambda > 0 && u[i] == 0 && Math.abs(g) <= lambda * Math.hypot(heldX[i], heldY[i]);
            side[i] = rests ? 0 : (int) Math.signum(u[i] == 0 ? -g : u[i]);
            double w = rests ? 0 : u[i] == 0 ? -g : u[i];
            if (place[i] == ORIGIN) {
                leaveOrigin(u, i);
            } else if (slides[i]) {
                leaveRay(w, i);
            }
        }
    }

    private void leaveRay(double w, int i) {
        double before = across(w, place[i], -1);
        double after = across(w, place[i], 0);
        if (before < 0 && -before >= after) {
            place[i] = sectors.next(place[i], -1);
            slides[i] = false;
        } else if (after > 0) {
            slides[i] = false;
        }
    }

    /** Returns the velocity across a ray, towards the sector of its number, in a sector beside it. */
    private double across(double w, int ray, int by) {
        int sector = sectors.next(ray, by);
        return -w * sectors.cross(ray, sectors.sumX(sector), sectors.sumY(sector));
    }

    private void leaveOrigin(double[] u, int i) {
        if (u[i] == 0) {
            return;
        }
        Sectors.Way way = sectors.steepest(Math.signum(u[i]));
        if (scaled(way.value() + lambda, size()) < -0.5 * slack) {
            u[m + i] = 2 * reach * way.x();
            u[2 * m + i] = 2 * reach * way.y();
            place[i] = sectors.sectorOf(way.x(), way.y());
            int ray = sectors.rayAt(place[i], way.x(), way.y());
            slides[i] = ray >= 0;
            place[i] = slides[i] ? ray : place[i];
        }
    }

    /** Computes S of all sectors from where the particles are, those on a kink held there. */
    private void evaluate(double[] u) {
        Arrays.fill(throughX, 0);
        Arrays.fill(throughY, 0);
        double total = 0;
        for (int i = 0; i < m; i++) {
            double a = u[m + i];
            double b = u[2 * m + i];
            if (place[i] == ORIGIN) {
                a = 0;
                b = 0;
            } else if (slides[i]) {
                double r = sectors.along(place[i], a, b);
                a = r * sectors.rayX(place[i]);
                b = r * sectors.rayY(place[i]);
            }
            heldX[i] = a;
            heldY[i] = b;
            double w = rests(i) ? 0 : u[i];
            total += Math.abs(w) * Math.hypot(a, b);
            if (place[i] != ORIGIN) {
                throughX[place[i]] += w * a;
                throughY[place[i]] += w * b;
            }
        }
        mass = total / m;
        sectors.predict(throughX, throughY, 1.0 / m, outputs);
        objective.covector(outputs, covector);
        sectors.correlate(covector);
    }

    private double potential(int i) {
        return place[i] == ORIGIN
                ? 0
                : heldX[i] * sectors.sumX(place[i]) + heldY[i] * sectors.sumY(place[i]);
    }

    /** Returns of what size the terms are that cancel in S. */
    private double size() {
        return sectors.size() + mass * spread;
    }

    private boolean rests(int i) {
        return lambda > 0 && side[i] == 0;
    }

    @Override
    public void velocity(double[] u, double[] v) {
        evaluate(u);
        for (int i = 0; i < m; i++) {
            v[i] = 0;
            v[m + i] = 0;
            v[2 * m + i] = 0;
            if (place[i] != ORIGIN && !rests(i)) {
                move(u[i], v, i);
            }
        }
    }

    private void move(double w, double[] v, int i) {
        int j = place[i];
        if (slides[i]) {
            double r = sectors.along(j, heldX[i], heldY[i]);
            double slope = sectors.along(j, sectors.sumX(j), sectors.sumY(j));
            double speed = -w * (slope + lambda * side[i]);
            v[i] = -r * (slope + lambda * side[i]);
            v[m + i] = speed * sectors.rayX(j);
            v[2 * m + i] = speed * sectors.rayY(j);
            return;
        }
        double norm = Math.hypot(heldX[i], heldY[i]);
        double pull = norm == 0 ? 0 : lambda * side[i] / norm;
        v[i] = -potential(i) - lambda * norm * side[i];
        v[m + i] = -w * (sectors.sumX(j) + pull * heldX[i]);
        v[2 * m + i] = -w * (sectors.sumY(j) + pull * heldY[i]);
    }

    @Override
    public double[] margins(double[] u, double[] v) {
        evaluate(u);
        double[] margins = new double[m];
        Arrays.setAll(margins, i -> Math.min(marginOfWeight(u, i), marginOfPlace(u, i)));
        return margins;
    }

    /** Of what grows with a size, rounding does too: beyond 1 margins are relative. */
    private static double scaled(double margin, double size) {
        return margin / Math.max(1, size);
    }

    private double marginOfWeight(double[] u, int i) {
        if (lambda == 0 || place[i] == ORIGIN) {
            return Double.POSITIVE_INFINITY;
        }
        double norm = Math.hypot(heldX[i], heldY[i]);
        return rests(i)
                ? scaled(lambda * norm - Math.abs(potential(i)), norm * (lambda + size()))
                : scaled(side[i] * u[i], Math.abs(u[i]));
    }

    private double marginOfPlace(double[] u, int i) {
        if (rests(i)) {
            return Double.POSITIVE_INFINITY;
        }
        if (place[i] == ORIGIN) {
            return u[i] == 0
                    ? Double.POSITIVE_INFINITY
                    : scaled(sectors.steepest(Math.signum(u[i])).value() + lambda, size());
        }
        if (slides[i]) {
            double force = Math.min(across(u[i], place[i], -1), -across(u[i], place[i], 0));
            return Math.min(
                    sectors.along(place[i], heldX[i], heldY[i]),
                    scaled(force, Math.abs(u[i]) * size()));
        }
        double norm = Math.hypot(heldX[i], heldY[i]);
        boolean inwards = falls(u, i);
        double toRay = Math.min(toFirstRay(i), toSecondRay(i));
        return Math.min(scaled(toRay, norm), inwards ? norm - reach : Double.POSITIVE_INFINITY);
    }

    /** Tells whether |θ| falls. */
    private boolean falls(double[] u, int i) {
        return u[i] * (potential(i) + lambda * side[i] * Math.hypot(heldX[i], heldY[i])) > 0;
    }

    private double toFirstRay(int i) {
        return sectors.cross(place[i], heldX[i], heldY[i]);
    }

    private double toSecondRay(int i) {
        return -sectors.cross(sectors.next(place[i], 1), heldX[i], heldY[i]);
    }

    /** So may that of a particle held on a kink, or one that nears a ray, then leaves it, and whose tangents meet beyond. */
    @Override
    public boolean mayDip(double duration, double[] u, double[] v, double[] laterU, double[] laterV) {
        for (int i = 0; i < m; i++) {
            if (slides[i] || rests(i) || place[i] == ORIGIN) {
                return true;
            }
            int next = sectors.next(place[i], 1);
            if (dips(place[i], 1, duration, u, v, laterU, laterV, i)
                    || dips(next, -1, duration, u, v, laterU, laterV, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean dips(
            int ray, int sign, double duration, double[] u, double[] v, double[] laterU, double[] laterV, int i) {
        double before = sign * sectors.cross(ray, v[m + i], v[2 * m + i]);
        double after = sign * sectors.cross(ray, laterV[m + i], laterV[2 * m + i]);
        if (before >= 0 || after <= 0) {
            return false;
        }
        double start = sign * sectors.cross(ray, u[m + i], u[2 * m + i]);
        double end = sign * sectors.cross(ray, laterU[m + i], laterU[2 * m + i]);
        return start + before * (end - start - after * duration) / (before - after) < 0;
    }

    @Override
    public void settle(double[] u, double[] v) {
        evaluate(u);
        for (int i = 0; i < m; i++) {
            if (rests(i) || marginOfWeight(u, i) <= 0) {
                u[i] = 0;
            }
            if (place[i] != ORIGIN) {
                settlePlace(u, i);
            }
        }
    }

    private void settlePlace(double[] u, int i) {
        double norm = Math.hypot(heldX[i], heldY[i]);
        boolean inwards = falls(u, i);
        if (inwards && norm <= reach) {
            put(u, i, 0, 0);
        } else if (slides[i]) {
            putOn(u, i, place[i]);
        } else if (toFirstRay(i) <= 0) {
            putOn(u, i, place[i]);
        } else if (toSecondRay(i) <= 0) {
            putOn(u, i, sectors.next(place[i], 1));
        }
    }

    private void putOn(double[] u, int i, int ray) {
        double r = Math.max(0, sectors.along(ray, heldX[i], heldY[i]));
        put(u, i, r * sectors.rayX(ray), r * sectors.rayY(ray));
    }

    private void put(double[] u, int i, double a, double b) {
        u[m + i] = a;
        u[2 * m + i] = b;
    }
}
