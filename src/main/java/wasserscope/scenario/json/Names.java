package wasserscope.scenario.json;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How constants are called in files: {@code LEVEL_SETS} is {@code level-sets}. */
public final class Names {

    private Names() {}

    /** Returns the name of a constant. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the constants by their names, in their order. */
    public static <E extends Enum<E>> Map<String, E> of(Class<E> type) {
        return of(Arrays.asList(type.getEnumConstants()));
    }

    /** Returns some constants by their names, in their order. */
    public static <E extends Enum<E>> Map<String, E> of(List<E> constants) {
        Map<String, E> names = new LinkedHashMap<>();
        constants.forEach(constant -> names.put(of(constant), constant));
        return names;
    }

    /** Returns the one of {@code known} that somebody who wrote {@code name} may have meant. */
    public static Optional<String> nearest(String name, Collection<String> known) {
        int most = Math.max(1, Math.min(3, (name.length() + 1) / 3));
        String best = null;
        int least = most + 1;
        for (String candidate : known) {
            int distance = Math.abs(candidate.length() - name.length()) > most
                    ? least
                    : distance(name.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
            if (distance < least) {
                least = distance;
                best = candidate;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Returns how many letters are to be changed, added or left out to make one word of the other. (Levenshtein.) */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        Arrays.setAll(row, j -> j);
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
