package wasserscope.scenario.json;

import java.util.List;
import java.util.function.Function;

/**
 * What came of reading a file: its content, or all that is wrong with it.
 *
 * @param <T> the content
 */
public sealed interface Loaded<T> {

    /**
     * All was right.
     *
     * @param content what the file says
     * @param <T> the content
     */
    record Whole<T>(T content) implements Loaded<T> {}

    /**
     * Something was wrong; nothing of the file is used.
     *
     * @param faults what, in the order of reading, at least one; of very many the first {@value Faults#MOST}
     * @param <T> the content that there would have been
     */
    record Refused<T>(List<Fault> faults) implements Loaded<T> {

        /** Copies the list. */
        public Refused {
            faults = List.copyOf(faults);
        }
    }

    /** Returns what becomes of the content; the same faults if there is none. */
    default <U> Loaded<U> then(Function<T, Loaded<U>> next) {
        return switch (this) {
            case Whole<T>(T content) -> next.apply(content);
            case Refused<T>(List<Fault> faults) -> new Refused<>(faults);
        };
    }

    /** Returns a refusal for one fault. */
    static <T> Loaded<T> refused(Fault fault) {
        return new Refused<>(List.of(fault));
    }
}
