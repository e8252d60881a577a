package wasserscope.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.IntStream;
import wasserscope.flow.edit.ParticleEdits;
import wasserscope.measure.Particles;
import wasserscope.measure.Wasserstein;
import wasserscope.problem.data.Target;
import wasserscope.run.Frame;
import wasserscope.scenario.json.Names;
import wasserscope.theory.step.StepLimit;

/**
 * One thing that the words of a beat say, and that is looked at: in the files beside this class a line
 *
 * <pre>BEAT begin|end [right] NAME VALUE…
 *try TRIAL STEP NAME VALUE…</pre>
 *
 * with beats and trials numbered from 1, and {@code begin} before the run goes on. A number and the next are a value and how far it may be
 * off.
 *
 * @param line as it stands in the file
 * @param beat the number of the beat or of the trial, from 1
 * @param moment {@code begin} or {@code end}, or of a trial the step to which it is played
 * @param right whether it is of the right run
 * @param name what is looked at
 * @param values what it is
 */
record Claim(String line, int beat, String moment, boolean right, String name, List<String> values) {

    private static final double ROUNDING = 1e-12;
    private static final int MOST_PLACES = 800;
    private static final int DIRECTIONS = 16;

    /** Reads a line. */
    static Claim of(String line) {
        List<String> words = Arrays.asList(line.strip().split("\\s+"));
        if (words.getFirst().equals("try")) {
            return new Claim(line, Integer.parseInt(words.get(1)), words.get(2), false, words.get(3),
                    words.subList(4, words.size()));
        }
        boolean right = words.get(2).equals("right");
        int name = right ? 3 : 2;
        assertTrue(List.of("begin", "end").contains(words.get(1)), line);
        return new Claim(line, Integer.parseInt(words.get(0)), words.get(1), right, words.get(name),
                words.subList(name + 1, words.size()));
    }

    /** Tells whether it is of a trial. */
    boolean isOfTrial() {
        return line.startsWith("try");
    }

    private double number(int i) {
        return Double.parseDouble(values.get(i).replace(",", ""));
    }

    private void near(double actual, int at) {
        assertEquals(number(at), actual, number(at + 1), line);
    }

    /**
     * Looks.
     *
     * @param moment the left run's
     * @param before how the beat before ended; at a story's first beat the same
     */
    void check(Frame moment, Frame before) {
        Frame frame = right ? moment.sides().getLast() : moment;
        Particles mu = frame.particles();
        switch (name) {
            case "step" -> assertEquals((long) number(0), frame.figures().step(), line);
            case "F" -> near(frame.figures().objective(), 0);
            case "same-F" -> assertEquals(before.figures().objective(), frame.figures().objective(), number(0), line);
            case "falls" -> assertTrue(falls(frame), line);
            case "verdict" -> assertEquals(values.getFirst(), frame.verdict().label(), line);
            case "gap" -> near(frame.findings().certificate().gap(), 0);
            case "bound" -> near(frame.findings().certificate().lowerBound(), 0);
            case "least" -> near(frame.findings().certificate().minimum().value(), 0);
            case "way-out" -> wayOut(frame);
            case "separates" -> assertEquals(values.getFirst().equals("yes"), frame.separation().holds(), line);
            case "particles" -> assertEquals((int) number(0), mu.size(), line);
            case "below-zero" -> assertEquals((int) number(0), count(mu, (w, _) -> w < 0 ? 1 : 0), line);
            case "within" -> assertEquals((int) number(2), count(mu, this::isWithin), line);
            case "below-within" ->
                assertEquals((int) number(2), count(mu, (w, theta) -> w < 0 ? isWithin(w, theta) : 0), line);
            case "none-within" -> assertEquals(0, count(mu,
                    (_, theta) -> theta >= number(0) && theta <= number(1) ? 1 : 0), line);
            case "weights" -> weights(mu);
            case "negative" -> assertTrue(mu.w((int) number(0)) < 0, line);
            case "paper" -> assertTrue(
                    -frame.findings().certificate().minimum().value() <= number(0) * frame.amplitude(), line);
            case "no-small-move" -> noSmallMove(frame);
            case "begins-alike" -> beginsAlike(mu, moment.particles());
            case "sum" -> assertEquals(number(2), sumWithin(mu), number(3), line);
            case "near-teacher" -> near(nearTeacher(frame, number(0)), 1);
            case "particle" -> particle(mu, (int) number(0));
            case "least-theta" -> near(Arrays.stream(mu.positions().column(0)).min().orElseThrow(), 0);
            case "W2" -> near(distance(moment), 0);
            case "right-labels" -> assertEquals((int) number(0), rightLabels(frame), line);
            case "outline-in-valley" -> assertEquals(values.getFirst().equals("yes"), outlineInValley(frame), line);
            case "changed-sign" -> assertEquals((int) number(0), changedSign(frame), line);
            case "mean-w" -> near(IntStream.range(0, mu.size()).mapToDouble(i -> Math.abs(mu.w(i))).average()
                    .orElseThrow(), 0);
            case "outline" -> assertEquals(values.getFirst(), Names.of(frame.outline().fidelity()), line);
            case "outline-length" -> near(length(frame), 0);
            case "step-limit" -> near(StepLimit.of(frame.objective(), mu, frame.held().motion()).orElseThrow()
                    .value(), 0);
            default -> throw new IllegalArgumentException("nothing is called so: " + line);
        }
    }

    /** F is never greater than before, as far as the chart has it. */
    private static boolean falls(Frame frame) {
        var curve = frame.past().curve();
        return IntStream.range(1, curve.size())
                .allMatch(p -> curve.greatest(p) <= curve.value(p - 1) * (1 + ROUNDING));
    }

    private void wayOut(Frame frame) {
        var minimum = frame.findings().certificate().minimum();
        assertEquals(number(0), minimum.sign(), 0, line);
        assertEquals(number(1), minimum.place().column(0)[0], number(2), line);
    }

    private double isWithin(double w, double theta) {
        return Math.abs(theta - number(0)) <= number(1) ? 1 : 0;
    }

    private static int count(Particles mu, DoubleBinaryOperator counted) {
        return (int) IntStream.range(0, mu.size()).mapToDouble(i -> counted.applyAsDouble(mu.w(i), mu.theta(i))).sum();
    }

    private double sumWithin(Particles mu) {
        return IntStream.range(0, mu.size())
                .mapToDouble(i -> mu.w(i) * isWithin(mu.w(i), mu.theta(i)))
                .sum() / mu.size();
    }

    /** The least and the greatest weight at a place. */
    private void weights(Particles mu) {
        var weights = IntStream.range(0, mu.size())
                .filter(i -> isWithin(mu.w(i), mu.theta(i)) > 0)
                .mapToDouble(mu::w)
                .summaryStatistics();
        assertEquals(number(2), weights.getMin(), number(4), line);
        assertEquals(number(3), weights.getMax(), number(4), line);
    }

    /** No move of one particle by a little, in any of some directions, makes F lower, but for what descent would still gain. */
    private void noSmallMove(Frame frame) {
        Particles mu = frame.particles();
        double now = frame.figures().objective();
        for (int i = 0; i < mu.size(); i++) {
            for (int k = 0; k < DIRECTIONS; k++) {
                double angle = 2 * Math.PI * k / DIRECTIONS;
                Particles moved = ParticleEdits.moved(mu, i, mu.w(i) + number(0) * Math.cos(angle),
                        List.of(mu.theta(i) + number(0) * Math.sin(angle)));
                double then = frame.objective().value(moved);
                assertTrue(then > now - number(1), line + ": " + (now - then));
            }
        }
    }

    private void beginsAlike(Particles more, Particles few) {
        for (int i = 0; i < few.size(); i++) {
            assertEquals(few.w(i), more.w(i), 0, line);
            assertEquals(few.theta(i), more.theta(i), 0, line);
        }
    }

    private static double nearTeacher(Frame frame, double radius) {
        var places = ((Target.Teacher) frame.held().problem().target()).positions().column(0);
        Particles mu = frame.particles();
        return count(mu, (_, theta) -> Arrays.stream(places).anyMatch(at -> Math.abs(theta - at) <= radius) ? 1 : 0)
                / (double) mu.size();
    }

    private void particle(Particles mu, int i) {
        assertEquals(number(1), mu.w(i), number(2), line);
        assertEquals(number(3), mu.theta(i), number(4), line);
    }

    private static int changedSign(Frame frame) {
        Particles mu = frame.particles();
        Particles start = frame.scenario().start().draw(frame.held().problem().features());
        return (int) IntStream.range(0, mu.size()).filter(i -> mu.w(i) * start.w(i) < 0).count();
    }

    /** Returns W₂ of the left particles and the right ones, of many every so-manieth, as the window has it. */
    private static double distance(Frame moment) {
        return Wasserstein.distance(places(moment.particles()), places(moment.sides().getLast().particles()));
    }

    private static double[][] places(Particles mu) {
        int size = Math.min(MOST_PLACES, mu.size());
        int[] chosen = IntStream.range(0, size).map(i -> (int) ((long) i * mu.size() / size)).toArray();
        return new double[][] {
                Arrays.stream(chosen).mapToDouble(mu::theta).toArray(),
                Arrays.stream(chosen).mapToDouble(mu::w).toArray()
        };
    }

    private static int rightLabels(Frame frame) {
        return (int) IntStream.range(0, frame.outputs().size())
                .filter(k -> frame.outputs().at(k) * frame.objective().y(k) > 0)
                .count();
    }

    /** Tells whether a tracer of the outline is where F′(μ) is below the margin, on its side of w = 0. */
    private static boolean outlineInValley(Frame frame) {
        return frame.outline().chains().stream().anyMatch(chain -> IntStream.range(0, chain.size())
                .anyMatch(i -> frame.region().side(chain.y(i) > 0 ? 1 : -1).stream()
                        .anyMatch(valley -> valley.holds(chain.x(i)))));
    }

    private static double length(Frame frame) {
        return frame.outline().chains().stream().mapToDouble(chain -> IntStream.range(1, chain.size())
                .mapToDouble(i -> Math.hypot(chain.x(i) - chain.x(i - 1), chain.y(i) - chain.y(i - 1)))
                .sum()).sum();
    }

    /** Returns the claims of a file. */
    static List<Claim> all(Collection<String> lines) {
        return lines.stream().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(Claim::of).toList();
    }
}
