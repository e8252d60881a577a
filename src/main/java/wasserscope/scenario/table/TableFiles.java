package wasserscope.scenario.table;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The endings of files that hold tables. */
public final class TableFiles {

    /** Those of texts, as they are asked for in dialogs. */
    public static final List<String> TEXTS = List.of("csv", "tsv", "txt", "dat", "tab");

    private static final List<String> SPREADSHEETS = List.of("xlsx", "xls", "ods");

    private TableFiles() {}

    /** Tells whether a file is a table by its name, or a spreadsheet, which is refused with a word of its own. */
    public static boolean isOne(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return TEXTS.contains(ending) || SPREADSHEETS.contains(ending);
    }
}
