package wasserscope.draw;

/** What is under the hand on the plane and can be taken hold of. */
public sealed interface Touch {

    /**
     * A particle.
     *
     * @param number counted from 0
     */
    record Neuron(int number) implements Touch {}

    /**
     * The line, cross or ray of an atom of the teacher, by which it is moved.
     *
     * @param atom counted from 0
     */
    record Place(int atom) implements Touch {}

    /**
     * The handle of an atom of the teacher, by which its weight is changed.
     *
     * @param atom counted from 0
     */
    record Weight(int atom) implements Touch {}
}
