package wasserscope.draw.field;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The few newest results of a function that takes long: a mouse that moves over a picture has it painted again, and what it shows is the
 * same. For any thread; two that ask at once may both compute.
 *
 * @param <K> by what a result is told from another
 * @param <V> the result, immutable
 */
final class Newest<K, V> {

    private static final int KEPT = 6;

    private final Map<K, V> results = new LinkedHashMap<>(2 * KEPT, 0.75f, true);

    /** Returns the result for a key, computed if it is not among the newest. */
    V of(K key, Supplier<V> function) {
        synchronized (results) {
            V known = results.get(key);
            if (known != null) {
                return known;
            }
        }
        V computed = function.get();
        synchronized (results) {
            results.put(key, computed);
            if (results.size() > KEPT) {
                results.remove(results.keySet().iterator().next());
            }
        }
        return computed;
    }
}
