package wasserscope.draw.formula;

import wasserscope.words.Language;
import wasserscope.words.RichText;

/**
 * Why a TeX source is no formula.
 *
 * @param kind what is wrong
 * @param what the part of the source that is, or empty
 * @param place of its first character, counted from 1; 0 where none can be named
 */
public record FormulaFault(Kind kind, String what, int place) {

    /** The most characters of a source. */
    public static final int LONGEST = 1000;

    /** How many groups may be open at once. */
    public static final int DEEPEST = 10;

    /** What can be wrong with a source. */
    public enum Kind {
        /** Nothing is in it. */
        EMPTY,
        /** It has more than {@link #LONGEST} characters; {@code what} is how many. */
        TOO_LONG,
        /** More than {@link #DEEPEST} groups are open. */
        TOO_DEEP,
        /** A brace, \left or \begin that is not closed. */
        NOT_CLOSED,
        /** A brace, \right or \end that closes nothing, or something else. */
        NOT_OPENED,
        /** A command or environment that would do more than set type, or set it otherwise than the theme says. */
        NOT_ALLOWED,
        /** A command or environment that does not exist. */
        UNKNOWN,
        /** A character that is not in the mathematical faces. */
        NO_GLYPH,
        /** A command or script without its argument, or with one that should stand in braces. */
        NO_ARGUMENT,
        /** Something else that TeX cannot read. */
        UNREADABLE,
        /** The mathematical faces cannot be loaded on this machine. */
        NO_FACES
    }

    /** Returns the fault as a sentence without its subject, in the notation of {@link RichText}. */
    public String sentence(Language language) {
        String quoted = RichText.quoted(what);
        return switch (kind) {
            case EMPTY -> language.of("formula.empty");
            case TOO_LONG -> language.of("formula.tooLong", quoted, LONGEST);
            case TOO_DEEP -> language.of("formula.tooDeep", place, DEEPEST);
            case NOT_CLOSED -> language.of("formula.notClosed", quoted, place);
            case NOT_OPENED -> language.of("formula.notOpened", quoted, place);
            case NOT_ALLOWED -> language.of("formula.notAllowed", quoted, place);
            case UNKNOWN -> language.of("formula.unknown", quoted, place);
            case NO_GLYPH -> language.of("formula.noGlyph", quoted, place);
            case NO_ARGUMENT -> language.of("formula.noArgument", quoted, place);
            case UNREADABLE -> language.of("formula.unreadable");
            case NO_FACES -> language.of("formula.noFaces", RichText.quoted(System.getProperty("java.io.tmpdir")));
        };
    }
}
