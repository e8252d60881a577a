package wasserscope.draw.composition;

import java.util.Optional;
import wasserscope.draw.sheet.Glyphs;

/**
 * What is written above a picture besides the scene's name and its numbers. Immutable.
 *
 * @param caption a sentence; plain text, without the notation of {@link wasserscope.words.RichText}
 * @param formula whether the formulas of the landscape and of the motion stand there
 */
public record Heading(Optional<String> caption, Formula formula) {

    /** Nothing besides. */
    public static final Heading PLAIN = new Heading(Optional.empty(), Formula.LEFT_OUT);

    /** Whether formulas are shown. */
    public enum Formula {
        /** F'(μ)(u) and du/dt = −∇F'(μ)(u). */
        SHOWN,
        /** Neither. */
        LEFT_OUT
    }

    /** Takes a caption of spaces alone for none. */
    public Heading {
        caption = caption.map(String::strip).filter(text -> !text.isEmpty());
    }

    /** Returns the characters of the caption and of a scene's title, above which it stands, that no font on this machine shows. */
    public String unshown(String title) {
        return Glyphs.unshown(title + caption.orElse(""));
    }

    /** Returns this heading with a caption. */
    public Heading withCaption(String text) {
        return new Heading(Optional.of(text), formula);
    }

    /** Returns this heading with the formulas, or without them. */
    public Heading with(Formula other) {
        return new Heading(caption, other);
    }
}
