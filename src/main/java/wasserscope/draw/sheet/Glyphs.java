package wasserscope.draw.sheet;

import java.awt.Font;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wasserscope.words.RichText;

/**
 * Text in pieces, each of one font that can show it: the face that is asked for or, character by character, another. Raised and lowered
 * characters (x², θ₁) that the face lacks become small ones of the same face.
 */
public final class Glyphs {

    private Glyphs() {}

    /**
     * A piece of text.
     *
     * @param text not empty
     * @param face the program's face it is set in
     * @param host a font of the machine in its place, if the face cannot show it
     * @param rise where it stands against the base line
     */
    record Piece(String text, Typefaces face, Optional<Font> host, RichText.Rise rise) {

        /** Returns the font at so many points. */
        Font at(float size) {
            return host.map(font -> font.deriveFont(size)).orElseGet(() -> face.at(size));
        }

        private boolean continues(Piece before) {
            return face == before.face && host.equals(before.host) && rise == before.rise;
        }

        private Piece plus(String more) {
            return new Piece(text + more, face, host, rise);
        }
    }

    /** Returns a run in pieces, from left to right. */
    static List<Piece> pieces(RichText.Run run, Typefaces face) {
        if (face.at(1).canDisplayUpTo(run.text()) < 0) {
            return List.of(new Piece(run.text(), face, Optional.empty(), run.rise()));
        }
        List<Piece> pieces = new ArrayList<>();
        run.text().codePoints().forEach(character -> append(pieces, piece(character, face, run.rise())));
        return joined(pieces);
    }

    /** Returns the characters of a plain text that nothing on this machine can show, each once. */
    public static String unshown(String text) {
        StringBuilder unshown = new StringBuilder();
        text.codePoints().distinct()
                .filter(character -> !isMark(character) && !Character.isWhitespace(character))
                .filter(character -> !Typefaces.SANS.at(1).canDisplay(character))
                .filter(character -> piece(character, Typefaces.SANS, RichText.Rise.BASE).equals(plain(character)))
                .forEach(unshown::appendCodePoint);
        return unshown.toString();
    }

    private static Piece plain(int character) {
        return new Piece(Character.toString(character), Typefaces.SANS, Optional.empty(), RichText.Rise.BASE);
    }

    private static void append(List<Piece> pieces, Piece next) {
        boolean joins = !pieces.isEmpty()
                && (next.continues(pieces.getLast()) || isMark(next.text().codePointAt(0)));
        if (joins) {
            pieces.add(pieces.removeLast().plus(next.text()));
        } else {
            pieces.add(next);
        }
    }

    /** Takes spaces between pieces of one foreign font into it, so that words of a script written from the right keep their order. */
    private static List<Piece> joined(List<Piece> pieces) {
        List<Piece> joined = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece next = pieces.get(i);
            boolean between = !joined.isEmpty() && i + 1 < pieces.size() && next.text().isBlank()
                    && joined.getLast().host().isPresent() && pieces.get(i + 1).continues(joined.getLast());
            if (between) {
                joined.add(joined.removeLast().plus(next.text() + pieces.get(i + 1).text()));
                i++;
            } else {
                joined.add(next);
            }
        }
        return joined;
    }

    private static Piece piece(int character, Typefaces face, RichText.Rise rise) {
        String text = Character.toString(character);
        Piece asked = new Piece(text, face, Optional.empty(), rise);
        if (face.at(1).canDisplay(character)) {
            return asked;
        }
        RichText.Rise scripted = rise(character);
        String base = Normalizer.normalize(text, Normalizer.Form.NFKD).replace('\u2212', '-');
        if (scripted != RichText.Rise.BASE && face.at(1).canDisplayUpTo(base) < 0) {
            return new Piece(base.replace('-', '\u2212'), face, Optional.empty(),
                    rise == RichText.Rise.BASE ? scripted : rise);
        }
        for (Typefaces other : Typefaces.values()) {
            if (other.at(1).canDisplay(character)) {
                return new Piece(text, other, Optional.empty(), rise);
            }
        }
        return HostFonts.showing(character).map(font -> new Piece(text, face, Optional.of(font), rise)).orElse(asked);
    }

    private static boolean isIn(int character, int first, int last) {
        return character >= first && character <= last;
    }

    /** Returns whether a character is by itself a raised or a lowered one: Unicode's blocks of those. */
    private static RichText.Rise rise(int character) {
        boolean lowered = isIn(character, 0x2080, 0x209c) || isIn(character, 0x1d62, 0x1d6a) || character == 0x2c7c;
        boolean raised = isIn(character, 0x2070, 0x207f) || isIn(character, 0x1d2c, 0x1d61)
                || isIn(character, 0x2b0, 0x2b8) || character == 0xb2 || character == 0xb3 || character == 0xb9;
        if (lowered) {
            return RichText.Rise.SUB;
        }
        return raised ? RichText.Rise.SUPER : RichText.Rise.BASE;
    }

    /** Tells whether a character belongs to the one before it: accents, joiners, variants. */
    private static boolean isMark(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT;
    }
}
