package wasserscope.scenario.table.column;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The names of columns that leave no question. */
public final class RoleNames {

    private static final List<Set<String>> KNOWN = List.of(
            Set.of("y"), Set.of("x", "y"), Set.of("x", "y", "weight"), Set.of("x1", "x2", "y"),
            Set.of("x1", "x2", "y", "weight"));

    private RoleNames() {}

    /** Tells whether all columns have the names of their roles, each another: x and y, or x1, x2 and y, or y alone, some with a weight. */
    public static boolean are(List<Column> columns) {
        Set<String> keys = columns.stream().map(Column::key).collect(Collectors.toSet());
        return KNOWN.contains(keys) && keys.size() == columns.size();
    }
}
