package wasserscope.work;

import java.util.Optional;
import java.util.function.Supplier;

/** A value that is computed when it is first asked for. Safe for any thread. */
public final class Once<T> {

    private final Supplier<T> computation;
    private volatile Optional<T> value = Optional.empty();

    /** Computes nothing yet. */
    public Once(Supplier<T> computation) {
        this.computation = computation;
    }

    /** Returns the value; what its computation throws is thrown, and the next call computes anew. */
    public T get() {
        return value.orElseGet(this::computed);
    }

    private synchronized T computed() {
        T made = value.orElseGet(computation);
        value = Optional.of(made);
        return made;
    }
}
