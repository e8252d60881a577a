package wasserscope.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import wasserscope.measure.ParticleArrays;
import wasserscope.measure.Particles;
import wasserscope.measure.Points;
import wasserscope.problem.data.Data;
import wasserscope.problem.data.Target;
import wasserscope.problem.loss.LogisticLoss;
import wasserscope.problem.loss.Loss;
import wasserscope.problem.loss.SquareLoss;
import wasserscope.problem.model.Deconvolution;
import wasserscope.problem.model.FeatureMap;
import wasserscope.problem.model.LowRank;
import wasserscope.problem.model.Relu;
import wasserscope.problem.model.SigmoidAffine;
import wasserscope.problem.model.SigmoidSlope;
import wasserscope.problem.model.SigmoidThreshold;
import wasserscope.problem.model.Space;

/** Numbers of another program: one file of the folder {@code reference}, or a part of one, with its tolerance. */
public final class Reference {

    private static final String ENDING = ".json";

    private final JsonNode node;
    private final double tolerance;

    private Reference(JsonNode node, double tolerance) {
        this.node = node;
        this.tolerance = node.has("tolerance") ? node.get("tolerance").asDouble() : tolerance;
    }

    /** Reads the file {@code name}, its ending left out. */
    public static Reference file(String name) {
        try (InputStream in = Reference.class.getResourceAsStream("/reference/" + name + ENDING)) {
            return new Reference(new ObjectMapper().readTree(in), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the names of all files that begin with {@code kind}. */
    public static Stream<String> names(String kind) {
        try (Stream<Path> files = Files.list(folder())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith(kind + "-") && name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder() {
        try {
            return Path.of(Objects.requireNonNull(Reference.class.getResource("/reference")).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Tells whether there is something of this name. */
    public boolean has(String name) {
        return node.has(name);
    }

    /** Returns the part {@code name}. */
    public Reference part(String name) {
        return new Reference(node.get(name), tolerance);
    }

    /** Returns the parts of the list {@code name}, each with this tolerance. */
    public List<Reference> parts(String name) {
        return StreamSupport.stream(node.get(name).spliterator(), false)
                .map(part -> new Reference(part, tolerance))
                .toList();
    }

    /** Returns the moments of a flow, each with its {@code t}, {@code w}, {@code theta} and {@code F}. */
    public List<Reference> moments() {
        return IntStream.range(0, node.get("times").size()).mapToObj(this::moment).toList();
    }

    private Reference moment(int k) {
        ObjectNode moment = new ObjectMapper().createObjectNode();
        moment.set("t", node.get("times").get(k));
        for (String name : List.of("w", "theta", "F")) {
            moment.set(name, node.get(name + "_at").get(k));
        }
        return new Reference(moment, tolerance);
    }

    /** Returns one number. */
    public double number(String name) {
        return node.get(name).asDouble();
    }

    /** Returns a column of numbers, or those of a table row by row. */
    public double[] column(String name) {
        return numbers(node.get(name)).toArray();
    }

    private static DoubleStream numbers(JsonNode node) {
        return node.isArray()
                ? StreamSupport.stream(node.spliterator(), false).flatMapToDouble(Reference::numbers)
                : DoubleStream.of(node.asDouble());
    }

    /** Returns the particles of the columns {@code w} and {@code theta}, or of the rows {@code u}. */
    public Particles particles() {
        if (!has("u")) {
            return new Particles(column("w"), column("theta"));
        }
        double[][] columns = transposed("u");
        double[] ones = new double[columns[0].length];
        Arrays.fill(ones, 1);
        return columns.length == 2
                ? new Particles(ones, columns)
                : new Particles(columns[0], Arrays.copyOfRange(columns, 1, columns.length));
    }

    /** Returns vectors row by row, with a weight if the rows {@code u} have one. */
    public double[] rows(ParticleArrays v) {
        boolean weighted = node.get("u").get(0).size() > v.axes();
        return IntStream.range(0, v.size())
                .mapToObj(i -> DoubleStream.concat(
                        weighted ? DoubleStream.of(v.w()[i]) : DoubleStream.empty(),
                        IntStream.range(0, v.axes()).mapToDouble(axis -> v.theta(axis)[i])))
                .flatMapToDouble(row -> row)
                .toArray();
    }

    private double[][] transposed(String name) {
        JsonNode rows = node.get(name);
        double[][] columns = new double[rows.get(0).size()][rows.size()];
        for (int i = 0; i < rows.size(); i++) {
            for (int axis = 0; axis < columns.length; axis++) {
                columns[axis][i] = rows.get(i).get(axis).asDouble();
            }
        }
        return columns;
    }

    /** Returns the objective of the part {@code problem}. */
    public Objective objective() {
        Reference given = part("problem");
        return new Objective(new Problem(
                given.features(), given.data(), given.target(), given.loss(), given.number("lambda")));
    }

    private FeatureMap features() {
        return switch (node.get("model").asText()) {
            case "sigmoid-threshold" -> new SigmoidThreshold(number("sharpness"));
            case "sigmoid-slope" -> new SigmoidSlope();
            case "sigmoid-affine" -> new SigmoidAffine();
            case "deconvolution" -> new Deconvolution((int) number("order"));
            case "relu" -> new Relu();
            case "low-rank" -> new LowRank();
            case String other -> throw new IllegalStateException("no model " + other);
        };
    }

    private Loss loss() {
        return switch (node.get("loss").asText()) {
            case "square" -> new SquareLoss();
            case "logistic" -> new LogisticLoss();
            case String other -> throw new IllegalStateException("no loss " + other);
        };
    }

    private Data data() {
        if (!has("x")) {
            return new Data.Entries();
        }
        Points x = node.get("x").get(0).isArray() ? new Points(transposed("x")) : new Points(column("x"));
        return new Data.Samples(x, boxed(column("rho")));
    }

    private Target target() {
        double[] y = column("y");
        return has("x") ? new Target.Values(boxed(y)) : new Target.Matrix(y[0], y[1], y[3]);
    }

    /** Fails unless {@code actual} meets the column {@code name}. */
    public void assertMet(String name, double... actual) {
        assertMet(name, Space.LINE, actual);
    }

    /** Fails unless the places {@code actual} are those of the column {@code name}, on the circle up to full turns. */
    public void assertMet(String name, Space space, double... actual) {
        double[] expected = column(name);
        assertEquals(expected.length, actual.length, name);
        for (int k = 0; k < expected.length; k++) {
            double allowed = tolerance * Math.max(1, Math.abs(expected[k]));
            double met = expected[k] + space.apart(expected[k], actual[k]);
            assertEquals(expected[k], met, allowed, name + "[" + k + "]");
        }
    }

    private static List<Double> boxed(double[] column) {
        return Arrays.stream(column).boxed().toList();
    }
}
