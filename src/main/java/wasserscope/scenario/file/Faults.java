package wasserscope.scenario.file;

import java.util.ArrayList;
import java.util.List;

/** The faults found so far. */
public final class Faults {

    /** How many are kept: a list of a million wrong numbers needs no million sentences. */
    static final int MOST = 1000;

    private final List<Fault> found = new ArrayList<>();

    public void add(Fault fault) {
        if (found.size() < MOST) {
            found.add(fault);
        }
    }

    int count() {
        return found.size();
    }

    /** Tells whether no more are kept. */
    boolean isFull() {
        return found.size() >= MOST;
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    public List<Fault> list() {
        return List.copyOf(found);
    }
}
