package wasserscope.draw.composition;

import java.util.List;
import wasserscope.run.Frame;
import wasserscope.words.Language;

/**
 * A number with its symbol in the heading of a picture.
 *
 * @param symbol what it is
 * @param value it
 * @param widest a value as wide as any usual one, so that numbers stand still while they change
 */
record HeadingValue(String symbol, String value, String widest) {

    /** Returns the numbers of a moment, the most important first: where there is no room, the last are left out. */
    static List<HeadingValue> of(Language language, Frame frame) {
        var figures = frame.figures();
        return List.of(
                new HeadingValue(language.of("readout.time"), language.fixed(figures.time(), 2),
                        language.fixed(8888.88, 2)),
                new HeadingValue(language.of("readout.objective"), language.significant(figures.objective()),
                        language.significant(8.88e-10)),
                new HeadingValue(language.of("readout.gap"), language.significant(frame.findings().certificate().gap()),
                        language.significant(8.88e-10)),
                new HeadingValue(language.of("readout.escape"), language.significant(frame.findings().escape().mass()),
                        language.significant(0.888)));
    }
}
