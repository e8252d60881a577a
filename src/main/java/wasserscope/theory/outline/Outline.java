package wasserscope.theory.outline;

import java.util.List;

/**
 * The outline of a start's support, or a part of it that separates if any does, as it has been carried by the flow: a line, two lines, a
 * circle. Immutable. (MATH, <em>Separation</em>.)
 *
 * @param chains its curves; none for models in R³ and for particles given one by one
 * @param breadth how far it reached in θ at the start, the unit of lengths along it; positive
 * @param folded whether a step of descent has ever turned the plane over at one of its tracers
 */
public record Outline(List<TracerCurve> chains, double breadth, boolean folded) {

    /** No outline. */
    public static final Outline NONE = new Outline(List.of(), 1, false);

    /** Copies the list. */
    public Outline {
        chains = List.copyOf(chains);
    }

    /** Tells whether there is nothing to be seen of it. */
    public boolean isEmpty() {
        return chains.isEmpty();
    }

    /** Returns how many tracers it has. */
    public int size() {
        return chains.stream().mapToInt(TracerCurve::size).sum();
    }
}
