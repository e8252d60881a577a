package wasserscope.scenario.preset;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import wasserscope.measure.Points;
import wasserscope.problem.data.Data;
import wasserscope.problem.model.Deconvolution;
import wasserscope.problem.model.FeatureMap;
import wasserscope.problem.model.LowRank;
import wasserscope.problem.model.Relu;
import wasserscope.problem.model.SigmoidAffine;
import wasserscope.problem.model.SigmoidPlane;
import wasserscope.problem.model.SigmoidSlope;
import wasserscope.problem.model.SigmoidThreshold;
import wasserscope.problem.model.Space;
import wasserscope.random.CounterRandom;
import wasserscope.scenario.FileFields;
import wasserscope.scenario.Form;
import wasserscope.scenario.Quantity;

/**
 * The catalogue of models: of each what is meant where a file says no more, its fields there, and the data that it has where none are said.
 * The scene that it opens on is an {@link OpeningScene}, its teachers are {@link TargetPreset}s.
 */
public enum Model {
    /** σ(β(x − θ)). */
    SIGMOID_THRESHOLD(
            new SigmoidThreshold(5),
            (sigmoid, file) -> new SigmoidThreshold(file.number(Quantity.SHARPNESS, sigmoid.sharpness())),
            Model::line),
    /** σ(θx). */
    SIGMOID_SLOPE(new SigmoidSlope(), (sigmoid, _) -> sigmoid, Model::line),
    /** σ(ax + b). */
    SIGMOID_AFFINE(new SigmoidAffine(), (sigmoid, _) -> sigmoid, Model::line),
    /** σ(θ₁x₁ + θ₂x₂ + θ₃). */
    SIGMOID_PLANE(new SigmoidPlane(), (sigmoid, _) -> sigmoid, Model::plane) {
        @Override
        public int since() {
            return 2;
        }
    },
    /** The Dirichlet kernel. */
    DECONVOLUTION(
            new Deconvolution(4),
            (kernel, file) -> new Deconvolution(file.count(Quantity.ORDER, kernel.order())),
            () -> new Data.Grid(0, Space.FULL_TURN * 127 / 128, 128)),
    /** (⟨θ, x⟩)₊. */
    RELU(new Relu(), (relu, file) -> new Relu(file.flag("bias", 2, relu.bias())), Model::plane),
    /** u uᵀ. */
    LOW_RANK(new LowRank(), (product, _) -> product, Data.Entries::new);

    private static final int INPUTS = 200;

    private final FeatureMap usual;
    private final Predicate<FeatureMap> holds;
    private final Form<FeatureMap, FileFields> form;
    private final Supplier<Data> data;

    <M extends FeatureMap> Model(M usual, Form<M, FileFields> form, Supplier<Data> data) {
        @SuppressWarnings("unchecked") // a record's class is that of itself
        Class<M> type = (Class<M>) usual.getClass();
        this.usual = usual;
        this.holds = type::isInstance;
        this.form = (present, file) -> form.pass(type.cast(present), file);
        this.data = data;
    }

    private static Data line() {
        return new Data.Grid(-3, 3, 256);
    }

    private static Data plane() {
        return Data.Samples.of(new Points(normals(0), normals(1)));
    }

    private static double[] normals(int coordinate) {
        CounterRandom draws = new CounterRandom(1, CounterRandom.Stream.INPUTS);
        double[] column = new double[INPUTS];
        for (int k = 0; k < INPUTS; k++) {
            column[k] = draws.normal(k, coordinate);
        }
        return column;
    }

    /** Returns the kind of {@code features}. */
    public static Model of(FeatureMap features) {
        return Arrays.stream(values()).filter(model -> model.holds.test(features)).findFirst().orElseThrow();
    }

    /** Returns the first version of files that has this kind. */
    public int since() {
        return 1;
    }

    /** Returns the models that files of a version name. */
    public static List<Model> in(long version) {
        return Arrays.stream(values()).filter(model -> model.since() <= version).toList();
    }

    /** Returns the model that is meant in a file that names this kind and says no more. */
    public FeatureMap usual() {
        return usual;
    }

    /** Passes the fields of a model of this kind. */
    public FeatureMap pass(FeatureMap present, FileFields file) {
        return form.pass(present, file);
    }

    /**
     * Returns the data where none are said: 256 inputs of [−3, 3], 128 around the circle, {@value #INPUTS} normal ones in the plane, or the
     * entries of the matrix.
     */
    public Data data() {
        return data.get();
    }
}
