package wasserscope.scenario;

import java.util.List;
import wasserscope.flow.step.Momentum;

/**
 * The fields of a record as they stand in a file. A {@link Form} passes each field with its present value and goes on with the answer: who
 * reads a file answers what it says, or the present value where it says nothing; who writes one writes the present value and answers it.
 */
public interface FileFields {

    /** Passes a number. */
    double number(String name, Span allowed, double present);

    /** Passes a whole number. */
    int count(String name, Span allowed, int present);

    /** Passes a number that can be set by hand. */
    default double number(Quantity quantity, double present) {
        return number(quantity.fieldName(), quantity.span(), present);
    }

    /** Passes a whole number that can be set by hand. */
    default int count(Quantity quantity, int present) {
        return count(quantity.fieldName(), quantity.span(), present);
    }

    /** Passes a momentum: a number, or that it restarts. */
    Momentum momentum(Momentum present);

    /**
     * Passes what is true or false; false is meant where nothing is said, and then not written.
     *
     * @param since the first version of files that has this field
     */
    boolean flag(String name, int since, boolean present);

    /** Passes {@code seed}, any number of 64 bits. */
    long seed(long present);

    /**
     * Passes one of some constants, the first of which is meant where none is said, and then not written.
     *
     * @param since the first version of files that has this field
     */
    <E extends Enum<E>> E choice(String name, int since, List<E> constants, E present);
}
