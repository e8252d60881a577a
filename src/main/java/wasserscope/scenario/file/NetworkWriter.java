package wasserscope.scenario.file;

import java.util.Arrays;
import wasserscope.measure.Particles;
import wasserscope.measure.Points;
import wasserscope.measure.SignedMeasure;
import wasserscope.problem.Problem;
import wasserscope.problem.data.Units;
import wasserscope.problem.model.Deconvolution;
import wasserscope.problem.model.FeatureMap;
import wasserscope.problem.model.LowRank;
import wasserscope.problem.model.Relu;
import wasserscope.problem.model.SigmoidAffine;
import wasserscope.problem.model.SigmoidPlane;
import wasserscope.problem.model.SigmoidSlope;
import wasserscope.problem.model.SigmoidThreshold;
import wasserscope.scenario.json.Json;
import wasserscope.scenario.json.JsonLayout;

/**
 * Writes a network as the signed measure ν that determines it, f = Σ masses_j φ(positions_j), and for data with units in these: offset + Σ
 * masses_j φ(positions_j)(x), x and f as the user knows them. Where no neuron of the model takes an input with another origin or unit, x is
 * first to be mapped to (x − offset)/scale as {@code inputs} says.
 */
public final class NetworkWriter {

    private NetworkWriter() {}

    /**
     * Returns the network of particles as JSON: the model with its settings, and the positions and masses of ν. For 2-homogeneous models
     * the positions are the angles of directions on |θ| = 1.
     */
    public static String text(Problem problem, Particles particles) {
        SignedMeasure nu = problem.features().lifting().measureOf(particles);
        return JsonLayout.of(problem.units().map(units -> inUnits(problem.features(), units, nu))
                .orElseGet(() -> network(problem.features(), nu.positions(), nu.masses())));
    }

    private static Json.Obj network(FeatureMap features, Points positions, double... masses) {
        return ProblemWriter.model(features).with("positions", Places.written(positions))
                .with("masses", Json.Numbers.of(masses));
    }

    private static Json.Obj inUnits(FeatureMap features, Units units, SignedMeasure nu) {
        double[] masses = Arrays.stream(nu.masses()).map(mass -> units.output().scale() * mass).toArray();
        Units.Axis x = units.inputs().getFirst();
        Points at = nu.positions();
        Json.Obj json = switch (features) {
            case SigmoidThreshold(double sharpness) -> network(
                    new SigmoidThreshold(sharpness / x.scale()), new Points(shown(at, x)), masses);
            case SigmoidAffine _ -> network(features, affine(at, x), masses);
            case SigmoidSlope _ when x.offset() == 0 -> network(features, new Points(slopes(at, x)), masses);
            case SigmoidPlane _ -> network(features, affineInPlane(at, units), masses);
            case Relu(boolean bias) when bias -> onSphere(features, affineInPlane(at, units), masses);
            case Relu _ when units.inputs().stream().allMatch(axis -> axis.offset() == 0) ->
                directed(features, at.column(0), units, masses);
            case SigmoidSlope _,Relu _,Deconvolution _,LowRank _ ->
                network(features, at, masses).with("inputs", inputs(units));
        };
        return json.with("offset", units.output().offset());
    }

    private static double[] shown(Points at, Units.Axis x) {
        return Arrays.stream(at.column(0)).map(x::shown).toArray();
    }

    private static double[] slopes(Points at, Units.Axis x) {
        return Arrays.stream(at.column(0)).map(a -> a / x.scale()).toArray();
    }

    /** Returns (a, b) of neurons σ(ax + b) for x in its own unit. */
    private static Points affine(Points at, Units.Axis x) {
        double[] b = at.column(1);
        for (int j = 0; j < b.length; j++) {
            b[j] -= at.at(j, 0) * x.offset() / x.scale();
        }
        return new Points(slopes(at, x), b);
    }

    /** Returns (θ₁, θ₂, θ₃) of neurons of θ₁x₁ + θ₂x₂ + θ₃ for x in its own units. */
    private static Points affineInPlane(Points at, Units units) {
        double[][] theta = at.columns();
        for (int axis = 0; axis < 2; axis++) {
            Units.Axis x = units.inputs().get(axis);
            for (int j = 0; j < at.size(); j++) {
                theta[axis][j] /= x.scale();
                theta[2][j] -= theta[axis][j] * x.offset();
            }
        }
        return new Points(theta);
    }

    /** Returns rectified neurons with a bias: their lengths go into the masses. */
    private static Json.Obj onSphere(FeatureMap features, Points theta, double... masses) {
        double[][] directions = theta.columns();
        double[] pulled = masses.clone();
        for (int j = 0; j < pulled.length; j++) {
            double length = Math.hypot(Math.hypot(directions[0][j], directions[1][j]), directions[2][j]);
            pulled[j] *= length;
            for (double[] column : directions) {
                column[j] /= length;
            }
        }
        return network(features, new Points(directions), pulled);
    }

    /** Returns rectified neurons for x in its own units: the direction is another one, and its length goes into the mass. */
    private static Json.Obj directed(FeatureMap features, double[] angles, Units units, double... masses) {
        double[] turned = new double[angles.length];
        double[] pulled = new double[angles.length];
        for (int j = 0; j < angles.length; j++) {
            double first = Math.cos(angles[j]) / units.inputs().getFirst().scale();
            double second = Math.sin(angles[j]) / units.inputs().getLast().scale();
            turned[j] = Math.atan2(second, first);
            pulled[j] = masses[j] * Math.hypot(first, second);
        }
        return network(features, new Points(turned), pulled);
    }

    private static Json.Arr inputs(Units units) {
        Json.Arr list = Json.Arr.empty();
        units.inputs().forEach(axis -> list.items().add(
                Json.Obj.empty().with("offset", axis.offset()).with("scale", axis.scale())));
        return list;
    }
}
