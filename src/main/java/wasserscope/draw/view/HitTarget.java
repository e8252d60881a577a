package wasserscope.draw.view;

/** What is under the hand on the plane and can be taken hold of. */
public sealed interface HitTarget {

    /**
     * A particle.
     *
     * @param number counted from 0
     */
    record Neuron(int number) implements HitTarget {}

    /**
     * The line, cross or ray of an atom of the teacher, by which it is moved.
     *
     * @param atom counted from 0
     */
    record Place(int atom) implements HitTarget {}

    /**
     * The handle of an atom of the teacher, by which its weight is changed.
     *
     * @param atom counted from 0
     */
    record Weight(int atom) implements HitTarget {}
}
