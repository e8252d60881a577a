package wasserscope.scenario.json;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * The items that stand in a file for a list of numbers of particles, in its order: a number alone, or of three and more that follow each
 * other the pair of the first and the last. A lasso around a million particles is then a short list.
 */
final class IndexRuns implements Iterator<Json> {

    private static final int SHORTEST = 3;

    private final List<Integer> indices;
    private int at;

    IndexRuns(List<Integer> indices) {
        this.indices = indices;
    }

    @Override
    public boolean hasNext() {
        return at < indices.size();
    }

    @Override
    public Json next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        int first = indices.get(at);
        int length = 1;
        while (at + length < indices.size() && indices.get(at + length) == first + length) {
            length++;
        }
        if (length < SHORTEST) {
            at++;
            return Json.Num.of(first);
        }
        at += length;
        return new Json.Arr(List.of(Json.Num.of(first), Json.Num.of(first + length - 1)));
    }
}
