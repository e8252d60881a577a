package wasserscope.export.clip;

import wasserscope.export.video.FrameRate;
import wasserscope.export.video.PixelSize;
import wasserscope.words.FileWords;
import wasserscope.words.Numerals;
import wasserscope.words.RichText;
import wasserscope.words.Words;

/** The sentences about clips, in the notation of {@link RichText}. */
public final class ClipWords {

    private ClipWords() {}

    /** Returns what is wrong and what is allowed. */
    public static String sentence(ClipFault fault) {
        return switch (fault) {
            case ClipFault.WrongSize bad -> Words.of(
                    "ClipFault.wrongSize", size(bad.size()), size(bad.smallest()), size(bad.largest()));
            case ClipFault.OddSize bad ->
                Words.of("ClipFault.oddSize", size(bad.size()), name(bad.format()), size(bad.nearest()));
            case ClipFault.WrongRate bad -> Words.of(
                    "ClipFault.wrongRate", rate(bad.rate()), rate(bad.slowest()), rate(bad.fastest()));
            case ClipFault.RateNotHeld bad -> Words.of(
                    bad.format() == ClipFormat.WEBP ? "ClipFault.rateSlowed" : "ClipFault.rateNotHeld",
                    rate(bad.rate()),
                    name(bad.format()),
                    bad.nearest().stream().map(ClipWords::rate)
                            .reduce((one, other) -> Words.of("ClipFault.either", one, other)).orElseThrow());
            case ClipFault.EndsBefore _ -> Words.of("ClipFault.endsBefore");
            case ClipFault.WrongHold bad ->
                Words.of("ClipFault.wrongHold", Numerals.typed(bad.hold()), Numerals.typed(bad.most()));
            case ClipFault.TooLong bad -> Words.of("ClipFault.tooLong", Numerals.whole(bad.most()));
            case ClipFault.TooManySteps bad -> Words.of("ClipFault.tooManySteps", Numerals.whole(bad.most()));
            case ClipFault.Unwritten bad -> FileWords.sentence(bad.reason());
            case ClipFault.NotMade bad -> Words.of("ClipFault.notMade", RichText.quoted(bad.reason()));
        };
    }

    /** Returns the name of a format. */
    public static String name(ClipFormat format) {
        return Words.name(format);
    }

    private static String size(PixelSize size) {
        return size.width() + "×" + size.height();
    }

    private static String rate(FrameRate rate) {
        return Numerals.typed(rate.perSecond());
    }
}
