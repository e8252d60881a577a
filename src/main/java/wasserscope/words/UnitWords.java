package wasserscope.words;

import wasserscope.problem.data.Units;

/** Numbers as they are read in the units of the user's data, and the names of these. In the notation of {@link RichText}. */
public final class UnitWords {

    private static final int DECIMALS = 2;
    private static final int MOST_DECIMALS = 6;
    private static final int MOST_LETTERS = 28;

    private UnitWords() {}

    /** Returns what is shown for a number of the plane, as fine as a hundredth there. */
    public static String number(Language language, Units.Axis axis, double number) {
        double shown = axis.shown(number);
        int decimals = DECIMALS - (int) Math.floor(Math.log10(Math.abs(axis.scale())));
        return decimals > MOST_DECIMALS ? language.significant(shown) : language.fixed(shown, Math.max(0, decimals));
    }

    /** Returns how an axis is called: what it is and, where the data have names, the name of its unit. */
    public static String axis(Language language, String what, Units.Axis axis) {
        return axis.name().isBlank() ? what : language.of("axis.named", what, name(axis.name()));
    }

    /** Returns a name, shortened where it is long. */
    public static String name(String name) {
        return RichText.quoted(name.length() > MOST_LETTERS ? name.substring(0, MOST_LETTERS - 1) + "…" : name);
    }
}
