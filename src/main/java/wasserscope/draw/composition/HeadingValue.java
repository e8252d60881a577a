package wasserscope.draw.composition;

import java.util.List;
import java.util.function.Predicate;
import wasserscope.run.Frame;
import wasserscope.words.Language;
import wasserscope.words.ReadoutKind;

/**
 * A number with its symbol in the heading of a picture.
 *
 * @param kind which number
 * @param symbol what it is
 * @param value it
 * @param widest a value as wide as any usual one, so that numbers stand still while they change
 */
record HeadingValue(ReadoutKind kind, String symbol, String value, String widest) {

    /** Returns the numbers of a moment, the most important first: where there is no room, the last are left out. */
    static List<HeadingValue> of(Language language, Frame frame) {
        return of(language, frame, _ -> true);
    }

    /** Returns the number that two runs beside each other share. */
    static List<HeadingValue> ofBoth(Language language, Frame frame) {
        return of(language, frame, kind -> kind == ReadoutKind.TIME);
    }

    /** Returns the numbers that two runs beside each other do not share. */
    static List<HeadingValue> ofSide(Language language, Frame frame) {
        return of(language, frame, kind -> kind != ReadoutKind.TIME);
    }

    private static List<HeadingValue> of(Language language, Frame frame, Predicate<ReadoutKind> shown) {
        return ReadoutKind.inHeadings().stream()
                .filter(shown)
                .map(kind -> new HeadingValue(
                        kind,
                        language.of(kind.key()),
                        kind.shown(language, frame.figures(), frame.findings()),
                        kind.widest(language)))
                .toList();
    }
}
