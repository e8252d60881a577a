package wasserscope.scenario.table.cell;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cell that holds a day or a month, as a year with a part: the year, and the days of it that are over by the days that it has. A month
 * is its first day.
 *
 * @param dayFirst it, if the day stands before the month; NaN if it then is none
 * @param monthFirst it, if the month does; NaN if it then is none
 */
public record DateText(double dayFirst, double monthFirst) {

    private static final String TIME =
            "(?:[T ]+(?<h>\\d{1,2}):(?<min>\\d{2})(?::(?<s>\\d{2})(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}:?\\d{2})?)?";
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<y>\\d{4})(?<sep>[-/.])(?<m>\\d{1,2})\\k<sep>(?<d>\\d{1,2})" + TIME);
    private static final Pattern YEAR_LAST =
            Pattern.compile("(?<a>\\d{1,2})(?<sep>[-/.])(?<b>\\d{1,2})\\k<sep>(?<y>\\d{4})" + TIME);
    private static final List<Pattern> MONTHS = List.of(
            Pattern.compile("(?<y>\\d{4})[-/](?<m>\\d{1,2})"),
            Pattern.compile("(?<m>\\d{1,2})[-/](?<y>\\d{4})"),
            Pattern.compile("(?<y>\\d{4}) ?M(?<m>\\d{1,2})"));
    private static final Pattern QUARTER = Pattern.compile("(?<y>\\d{4})[- ]?Q(?<q>[1-4])");
    private static final List<Pattern> NAMED = List.of(
            Pattern.compile("(?:(?<d>\\d{1,2})\\.?[- ])?(?<name>\\p{L}{3,10})\\.?[- ](?<y>\\d{4})"),
            Pattern.compile("(?<name>\\p{L}{3,10})\\.? (?<d>\\d{1,2}),? (?<y>\\d{4})"),
            Pattern.compile("(?<y>\\d{4})[- ]?(?<name>\\p{L}{3,10})\\.?(?:[- ](?<d>\\d{1,2}))?"));
    private static final Map<String, Integer> NAMES = names();
    private static final int LONGEST = 40;

    /** Returns the date in a cell. */
    public static Optional<DateText> of(String cell) {
        if (cell.length() < 6 || cell.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return read(cell);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<DateText> read(String cell) {
        Matcher numbers = YEAR_FIRST.matcher(cell);
        if (numbers.matches()) {
            return sure(year(numbers, number(numbers, "m"), number(numbers, "d")));
        }
        numbers = YEAR_LAST.matcher(cell);
        if (numbers.matches()) {
            int a = number(numbers, "a");
            int b = number(numbers, "b");
            double dayFirst = yearOrNaN(numbers, b, a);
            double monthFirst = numbers.group("sep").equals(".") ? dayFirst : yearOrNaN(numbers, a, b);
            return Double.isNaN(dayFirst) && Double.isNaN(monthFirst)
                    ? Optional.empty()
                    : Optional.of(new DateText(dayFirst, monthFirst));
        }
        for (Pattern pattern : MONTHS) {
            Matcher month = pattern.matcher(cell);
            if (month.matches()) {
                return sure(day(number(month, "y"), number(month, "m"), 1));
            }
        }
        Matcher quarter = QUARTER.matcher(cell);
        return quarter.matches()
                ? sure(day(number(quarter, "y"), 3 * number(quarter, "q") - 2, 1))
                : named(cell);
    }

    private static Optional<DateText> named(String cell) {
        for (Pattern pattern : NAMED) {
            Matcher date = pattern.matcher(cell);
            Integer month = date.matches() ? NAMES.get(date.group("name").toLowerCase(Locale.ROOT)) : null;
            if (month != null) {
                return sure(day(number(date, "y"), month, date.group("d") == null ? 1 : number(date, "d")));
            }
        }
        return Optional.empty();
    }

    private static Optional<DateText> sure(double year) {
        return Optional.of(new DateText(year, year));
    }

    private static double yearOrNaN(Matcher date, int month, int day) {
        try {
            return year(date, month, day);
        } catch (DateTimeException noSuchDay) {
            return Double.NaN;
        }
    }

    private static double year(Matcher date, int month, int day) {
        int year = number(date, "y");
        double hours = date.group("h") == null
                ? 0
                : number(date, "h") + number(date, "min") / 60.0
                        + (date.group("s") == null ? 0 : number(date, "s") / 3600.0);
        return day(year, month, day) + hours / 24 / LocalDate.of(year, 1, 1).lengthOfYear();
    }

    private static double day(int year, int month, int day) {
        LocalDate date = LocalDate.of(year, month, day);
        return year + (date.getDayOfYear() - 1.0) / date.lengthOfYear();
    }

    private static int number(Matcher date, String group) {
        return Integer.parseInt(date.group(group));
    }

    /** Returns the months by their names, whole and short, in the languages of most tables. */
    private static Map<String, Integer> names() {
        Map<String, Integer> names = new HashMap<>();
        for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH, Locale.ITALIAN, Locale.of("es"))) {
            for (Month month : Month.values()) {
                for (TextStyle style : List.of(
                        TextStyle.FULL, TextStyle.SHORT, TextStyle.FULL_STANDALONE, TextStyle.SHORT_STANDALONE)) {
                    String name = month.getDisplayName(style, locale).replace(".", "");
                    names.putIfAbsent(name.toLowerCase(locale), month.getValue());
                }
            }
        }
        return Map.copyOf(names);
    }

    /** Returns it in the given order; NaN if it then is none. */
    public double at(DayOrder order) {
        return order == DayOrder.DAY_FIRST ? dayFirst : monthFirst;
    }
}
