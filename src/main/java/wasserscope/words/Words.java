package wasserscope.words;

import java.util.Optional;
import wasserscope.flow.edit.Refusal;
import wasserscope.problem.DisplayUnits;
import wasserscope.problem.data.Units;
import wasserscope.run.Divergence;
import wasserscope.scenario.Numeric;
import wasserscope.scenario.Pace;
import wasserscope.scenario.Quantity;
import wasserscope.scenario.edit.Reading;
import wasserscope.theory.outline.Outline;
import wasserscope.theory.outline.Separation;
import wasserscope.theory.step.StepLimit;

/**
 * The program's sentences in the language that is spoken. Lower packages give typed reasons, this class their words. A process has one
 * reader: {@link #speak} is called once at the start, and when another language is chosen in the window. May be called from any thread.
 */
public final class Words {

    private static volatile Language language = Language.ENGLISH;

    private Words() {}

    /** Returns the language that is spoken. */
    public static Language language() {
        return language;
    }

    /** Speaks another language from now on. */
    public static void speak(Language next) {
        language = next;
    }

    /**
     * Returns the text under {@code key}.
     *
     * @param values what stands for %1$s, %2$s, …; without any the text is returned as it is
     * @throws java.util.MissingResourceException if there is none
     */
    public static String of(String key, Object... values) {
        return language.of(key, values);
    }

    /**
     * Returns the text about {@code count} things, in the singular or the plural.
     *
     * @param more what stands for %2$s, %3$s, …; the count stands for %1$s
     */
    public static String count(String key, long count, Object... more) {
        return language.count(key, count, more);
    }

    /** Returns the name of an enum constant: the text under "TypeName.CONSTANT". */
    public static String name(Enum<?> constant) {
        return language.name(constant);
    }

    /** Returns a further text about an enum constant, under "TypeName.CONSTANT.aspect", with values in it. */
    public static String about(Enum<?> constant, String aspect, Object... values) {
        return language.about(constant, aspect, values);
    }

    /** Returns the name of a pace. */
    public static String name(Pace pace) {
        return switch (pace) {
            case Pace.Steady steady when steady.perFrame() == 1 -> of("Pace.single");
            case Pace.Steady steady -> of("Pace.steady", Numerals.whole(steady.perFrame()));
            case Pace.Logarithmic _ -> of("Pace.logarithmic");
            case Pace.SlowMotion _ -> of("Pace.slowMotion");
            case Pace.Unbounded _ -> of("Pace.unbounded");
        };
    }

    /** Returns what is wrong with a typed number and what is allowed; nothing for a right one. */
    public static String sentence(Reading reading) {
        return switch (reading) {
            case Reading.Value _ -> "";
            case Reading.NotANumber bad -> of("Reading.notANumber", shortened(bad.text()), allowed(bad.quantity()));
            case Reading.OutOfRange bad -> of("Reading.outOfRange", shortened(bad.text()), allowed(bad.quantity()));
            case Reading.NotWhole bad -> of("Reading.notWhole", shortened(bad.text()), allowed(bad.quantity()));
        };
    }

    private static String allowed(Numeric quantity) {
        String kind = quantity.kind() == Quantity.Kind.WHOLE ? "Reading.allowedWhole" : "Reading.allowedReal";
        return of(kind, of(quantity.key()), Numerals.typed(quantity.least()), Numerals.typed(quantity.greatest()));
    }

    private static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return RichText.quoted(line.length() <= 20 ? line : line.substring(0, 19) + "…");
    }

    /** Returns what the limit of the step is, and what makes it a rule of thumb. */
    public static String sentence(StepLimit limit) {
        String value = of("StepLimit.mark", Numerals.significant(limit.value()));
        return limit.caveat().map(caveat -> value + " " + name(caveat)).orElse(value);
    }

    /** Returns by what the step size is beyond its limit. */
    public static String sentence(StepLimit.Excess excess) {
        return of("StepLimit.excess", Numerals.typed(excess.step()), Numerals.significant(excess.limit()));
    }

    /** Returns why a hand cannot do something, and what is allowed. */
    public static String sentence(Refusal refusal) {
        return switch (refusal) {
            case Refusal.NoSuchParticle bad ->
                of("Refusal.noSuchParticle", Numerals.whole(bad.particle()), Numerals.whole(bad.count()));
            case Refusal.NamedTwice bad -> of("Refusal.namedTwice", Numerals.whole(bad.particle()));
            case Refusal.NoneLeft bad -> of("Refusal.noneLeft", Numerals.whole(bad.count()));
            case Refusal.TooMany bad -> of("Refusal.tooMany", Numerals.whole(bad.count()), Numerals.whole(bad.most()));
            case Refusal.Elsewhere _ -> of("Refusal.elsewhere");
            case Refusal.NoTeacher _ -> of("Refusal.noTeacher");
            case Refusal.NoSuchTarget _ -> of("Refusal.noSuchTarget");
            case Refusal.Unsuited _ -> of("Refusal.unsuited");
            case Refusal.NoSuchAtom bad ->
                of("Refusal.noSuchAtom", Numerals.whole(bad.atom()), Numerals.whole(bad.count()));
            case Refusal.NegativeWeight bad -> of("Refusal.negativeWeight", Numerals.typed(bad.weight()));
        };
    }

    /** Returns why the clock stopped by itself, and what to do. */
    public static String sentence(Divergence halt) {
        return about(
                halt.reason().verdict(),
                "halt",
                Numerals.whole(halt.step()),
                Numerals.typed(halt.stepSize()),
                Numerals.fixed(halt.time(), 2));
    }

    /** Returns whether a start separates, in a word or two. */
    public static String name(Separation separation) {
        if (separation instanceof Separation.Undecided) {
            return of("Separation.unknown");
        }
        return of(separation.holds() ? "Separation.holds" : "Separation.fails");
    }

    /**
     * Returns whether a start separates, and why.
     *
     * @param units in which places are shown
     */
    public static String sentence(Separation separation, DisplayUnits units) {
        return switch (separation) {
            case Separation.Separates yes -> of("Separation.separates", name(yes.barrier()));
            case Separation.Open open -> of("Separation.open", where(open.place(), open.gap(), units.across()));
            case Separation.Winding _ -> of("Separation.winding");
            case Separation.Undecided _ -> of("Separation.undecided");
            case Separation.Flawed no -> of("Separation.flawed", name(no.flaw()));
        };
    }

    /** Returns what has gone wrong with an outline, if anything has. */
    public static Optional<String> warning(Outline outline) {
        return switch (outline.fidelity()) {
            case FAITHFUL -> Optional.empty();
            case COARSE -> Optional.of(of("Outline.coarse"));
            case FOLDED -> Optional.of(of("Outline.folded"));
            case LOST -> Optional.of(of("Outline.lost"));
        };
    }

    private static String where(Separation.Place place, Separation.Gap gap, Units.Axis across) {
        String low = UnitWords.number(language, across, gap.low());
        String high = UnitWords.number(language, across, gap.high());
        if (gap.low() == Double.NEGATIVE_INFINITY) {
            return about(place, "below", high);
        }
        return gap.high() == Double.POSITIVE_INFINITY
                ? about(place, "above", low)
                : about(place, "between", low, high);
    }
}
