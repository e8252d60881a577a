package wasserscope.scenario;

/** A number that a person can type: whether it counts or measures, and its limits. */
public interface Numeric {

    /** Returns the key of its name in the words. */
    String key();

    /** Returns whether it counts or measures. */
    Quantity.Kind kind();

    /** Returns the least value allowed. */
    double least();

    /** Returns the greatest value allowed. */
    double greatest();
}
