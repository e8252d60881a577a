package wasserscope.draw.composition;

import java.util.List;
import wasserscope.run.Frame;
import wasserscope.words.Numerals;
import wasserscope.words.Words;

/**
 * A number with its symbol in the heading of a picture.
 *
 * @param symbol what it is
 * @param value it
 * @param widest a value as wide as any usual one, so that numbers stand still while they change
 */
record HeadingValue(String symbol, String value, String widest) {

    /** Returns the numbers of a moment, the most important first: where there is no room, the last are left out. */
    static List<HeadingValue> of(Frame frame) {
        var figures = frame.figures();
        return List.of(
                new HeadingValue(Words.of("readout.time"), Numerals.fixed(figures.time(), 2),
                        Numerals.fixed(8888.88, 2)),
                new HeadingValue(Words.of("readout.objective"), Numerals.significant(figures.objective()),
                        Numerals.significant(8.88e-10)),
                new HeadingValue(Words.of("readout.gap"), Numerals.significant(frame.findings().certificate().gap()),
                        Numerals.significant(8.88e-10)),
                new HeadingValue(Words.of("readout.escape"), Numerals.significant(frame.findings().escape().mass()),
                        Numerals.significant(0.888)));
    }
}
