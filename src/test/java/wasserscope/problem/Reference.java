package wasserscope.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import wasserscope.measure.Particles;

/** Numbers of another program: one file of the folder {@code reference}, or a part of one, with its tolerance. */
public final class Reference {

    private final JsonNode node;
    private final double tolerance;

    private Reference(JsonNode node, double tolerance) {
        this.node = node;
        this.tolerance = tolerance;
    }

    /** Reads the file {@code name}, its ending left out. */
    public static Reference file(String name) {
        try (InputStream in = Reference.class.getResourceAsStream("/reference/" + name + ".json")) {
            JsonNode root = new ObjectMapper().readTree(in);
            return new Reference(root, root.get("tolerance").asDouble());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the parts of the list {@code name}, each with this tolerance. */
    public List<Reference> parts(String name) {
        return StreamSupport.stream(node.get(name).spliterator(), false)
                .map(part -> new Reference(part, tolerance))
                .toList();
    }

    /** Returns one number. */
    public double number(String name) {
        return node.get(name).asDouble();
    }

    /** Returns a column of numbers. */
    public double[] column(String name) {
        return StreamSupport.stream(node.get(name).spliterator(), false).mapToDouble(JsonNode::asDouble).toArray();
    }

    /** Returns the particles of the columns {@code w} and {@code theta}. */
    public Particles particles() {
        return new Particles(column("w"), column("theta"));
    }

    /** Returns the objective of the part {@code problem}. */
    public Objective objective() {
        Reference given = new Reference(node.get("problem"), tolerance);
        return new Objective(new Problem(
                new SigmoidThreshold(given.number("sharpness")),
                new Data.Samples(boxed(given.column("x")), boxed(given.column("rho"))),
                new Target.Values(boxed(given.column("y"))),
                new SquareLoss(),
                given.number("lambda")));
    }

    /** Fails unless {@code actual} meets the column {@code name}. */
    public void assertMet(String name, double... actual) {
        double[] expected = node.get(name).isArray() ? column(name) : new double[] {number(name)};
        assertEquals(expected.length, actual.length, name);
        for (int k = 0; k < expected.length; k++) {
            double allowed = tolerance * Math.max(1, Math.abs(expected[k]));
            assertEquals(expected[k], actual[k], allowed, name + "[" + k + "]");
        }
    }

    private static List<Double> boxed(double[] column) {
        return Arrays.stream(column).boxed().toList();
    }
}
