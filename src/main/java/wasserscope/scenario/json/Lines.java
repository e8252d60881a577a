package wasserscope.scenario.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** In which line of a text each field is, and each object of a list. Mutable, for one text. */
public final class Lines {

    private final Map<String, Integer> lines = new HashMap<>();

    /** Notes the line of a field, counted from 1; of one that stands twice that of the first. */
    void note(String path, int line) {
        lines.putIfAbsent(path, line);
    }

    /** Returns the faults, those of fields with their lines. */
    public List<Fault> of(List<Fault> faults) {
        return faults.stream().map(this::of).toList();
    }

    private Fault of(Fault fault) {
        return switch (fault) {
            case Fault.OfField field -> of(field);
            default -> fault;
        };
    }

    /** What has no line of its own, as a number of a list, or what is missing, is told with the line of that in which it is. */
    private Fault of(Fault.OfField fault) {
        String path = fault.path();
        while (!path.isEmpty()) {
            Integer line = lines.get(path);
            if (line != null) {
                return new Fault.AtLine(line, fault);
            }
            path = path.substring(0, Math.max(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('['))));
        }
        return fault;
    }
}
