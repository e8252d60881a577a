package wasserscope.flow.edit;

/** Why a hand cannot do what an intervention says: a reason with its numbers, for whoever finds the words. */
public sealed interface Refusal {

    /**
     * There is no such particle.
     *
     * @param particle the number it names
     * @param count how many there are, numbered from 0
     */
    record NoSuchParticle(int particle, int count) implements Refusal {}

    /**
     * A particle is named twice.
     *
     * @param particle which
     */
    record NamedTwice(int particle) implements Refusal {}

    /**
     * No particle would be left.
     *
     * @param count how many there are
     */
    record NoneLeft(int count) implements Refusal {}

    /**
     * There would be too many particles.
     *
     * @param count how many
     * @param most how many there may be
     */
    record TooMany(long count, int most) implements Refusal {}

    /** A place has another number of coordinates than those of the model. */
    record Elsewhere() implements Refusal {}

    /** The targets are given one by one: there is no teacher. */
    record NoTeacher() implements Refusal {}

    /**
     * The teacher has no such atom.
     *
     * @param atom the number it names
     * @param count how many there are, numbered from 0
     */
    record NoSuchAtom(int atom, int count) implements Refusal {}

    /**
     * An atom's weight would be negative in a model that allows none.
     *
     * @param weight it
     */
    record NegativeWeight(double weight) implements Refusal {}

    /** The model, the inputs or the loss do not allow the target. */
    record NoSuchTarget() implements Refusal {}

    /** The run has become another one, which has not what was to be changed. */
    record Unsuited() implements Refusal {}
}
