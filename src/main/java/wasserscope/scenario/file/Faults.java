package wasserscope.scenario.file;

import java.util.ArrayList;
import java.util.List;

/** The faults found so far. */
final class Faults {

    /** How many are kept: a list of a million wrong numbers needs no million sentences. */
    static final int MOST = 1000;

    private final List<Fault> found = new ArrayList<>();

    void add(Fault fault) {
        if (found.size() < MOST) {
            found.add(fault);
        }
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    List<Fault> list() {
        return List.copyOf(found);
    }
}
