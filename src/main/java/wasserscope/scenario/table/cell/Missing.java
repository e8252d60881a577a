package wasserscope.scenario.table.cell;

import java.util.Locale;
import java.util.Set;

/** The ways to write that there is no value. */
public final class Missing {

    private static final Set<String> SIGNS =
            Set.of("", "na", "n/a", "#n/a", "nan", "null", "none", "-", "\u2013", "\u2014", "?", ".");

    private Missing() {}

    /** Tells whether a cell says that there is no value. */
    public static boolean is(String cell) {
        return cell.length() <= 4 && SIGNS.contains(cell.toLowerCase(Locale.ROOT));
    }
}
