package wasserscope.theory.minimum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleUnaryOperator;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The root finder: right for values of any size, and never at a loss. */
class BracketedRootTest {

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void valuesMayBeAsSmallAsNumbersCanBe(
            @ForAll @DoubleRange(min = -100, max = 100) double root, @ForAll @IntRange(max = 1000) int down) {
        double size = Math.scalb(1.0, -down);
        for (DoubleUnaryOperator f : List.<DoubleUnaryOperator>of(
                x -> size * (x - root), x -> size * Math.tanh(x - root), x -> size * Math.cbrt(root - x),
                x -> x < root ? -size : 1, x -> x < root ? 1 : -size)) {
            assertEquals(root, BracketedRoot.between(f, -101, 101), 1e-12);
            assertEquals(root, BracketedRoot.between(f, 101, -101), 1e-12);
        }
    }

    /** Not finite, not bracketed, without order, at places as far apart as can be: an answer in few looks. */
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void everyQuestionHasAnAnswerInFewLooks(@ForAll double left, @ForAll double right, @ForAll List<Double> values) {
        AtomicInteger looks = new AtomicInteger();
        BracketedRoot.between(x -> {
            int look = looks.getAndIncrement();
            return values.isEmpty() ? Double.NaN : values.get(look % values.size());
        }, left, right);
        assertTrue(looks.get() <= 210, looks.toString());
    }

    @Test
    void fewLooksAreEnoughForASmoothFunction() {
        AtomicInteger looks = new AtomicInteger();
        double root = BracketedRoot.between(x -> {
            looks.getAndIncrement();
            return Math.exp(x) - 2;
        }, 0, 1);
        assertEquals(Math.log(2), root, 1e-14);
        assertTrue(looks.get() <= 12, looks.toString());
    }
}
