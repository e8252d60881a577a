package wasserscope.problem;

import java.util.Optional;
import java.util.function.Supplier;

/** A value that is computed when it is first asked for. Safe for any thread. */
final class Once<T> {

    private final Supplier<T> computation;
    private volatile Optional<T> value = Optional.empty();

    Once(Supplier<T> computation) {
        this.computation = computation;
    }

    T get() {
        return value.orElseGet(this::computed);
    }

    private synchronized T computed() {
        T made = value.orElseGet(computation);
        value = Optional.of(made);
        return made;
    }
}
