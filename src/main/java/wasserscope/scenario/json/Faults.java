package wasserscope.scenario.json;

import java.util.ArrayList;
import java.util.List;

/** The faults found so far. */
public final class Faults {

    /** How many are kept: a list of a million wrong numbers needs no million sentences. */
    public static final int MOST = 1000;

    private final List<Fault> found = new ArrayList<>();

    /** Notes a fault, if more are kept. */
    public void add(Fault fault) {
        if (found.size() < MOST) {
            found.add(fault);
        }
    }

    /** Returns how many are kept. */
    public int count() {
        return found.size();
    }

    /** Tells whether no more are kept. */
    public boolean isFull() {
        return found.size() >= MOST;
    }

    /** Tells whether nothing is wrong so far. */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** Returns them, in the order in which they were found. */
    public List<Fault> list() {
        return List.copyOf(found);
    }
}
