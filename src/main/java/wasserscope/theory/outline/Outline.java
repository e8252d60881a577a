package wasserscope.theory.outline;

import java.util.List;

/**
 * The outline of a start's support, or a part of it that separates if any does, as it has been carried by the flow: a line, two lines, a
 * circle. Immutable. (CB18, definition 3.2; lecture, <em>Separation</em>.)
 *
 * @param chains its curves; none for models in R³, for particles given one by one, and once it is lost
 * @param breadth how far it reached in θ at the start, the unit of lengths along it; positive
 * @param fidelity what the curves still mean
 */
public record Outline(List<TracerCurve> chains, double breadth, Fidelity fidelity) {

    /** What the curves still mean, which never gets better. */
    public enum Fidelity {
        /** They are the outline, but for an error that nobody sees. */
        FAITHFUL,
        /** They are a sketch: the outline is longer than its tracers can follow, or stands where steps of this length are too long. */
        COARSE,
        /** A step of descent has turned the plane over at one of them and at a particle: η is too large. */
        FOLDED,
        /** Nothing: the outline was stretched beyond all use, and is followed no longer. */
        LOST
    }

    /** No outline. */
    public static final Outline NONE = new Outline(List.of(), 1, Fidelity.FAITHFUL);

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
