package wasserscope.draw.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wasserscope.draw.Scenery;
import wasserscope.draw.composition.Heading;
import wasserscope.draw.composition.Part;
import wasserscope.draw.view.Painter;
import wasserscope.draw.view.View;
import wasserscope.words.RichText;
import wasserscope.words.RichText.Face;
import wasserscope.words.RichText.Rise;

/** Whatever is typed is set in faces that show it. */
class GlyphsTest {

    /** In Unicode's area for private use: no font shows it as text. */
    private static final String NOTHING = "\udbc0\udc00";

    private static List<Glyphs.Piece> pieces(String text) {
        return Glyphs.pieces(new RichText.Run(text, Face.PLAIN, Rise.BASE), Typefaces.SANS);
    }

    private static String outlined(String text) {
        return pieces(text).stream().map(piece -> piece.text() + " " + piece.rise()).toList().toString();
    }

    @ParameterizedTest
    @CsvSource({
            "θ₁, '[θ BASE, 1 SUB]'", "θ₁₀ = x², '[θ BASE, 10 SUB,  = x² BASE]'", "10⁻⁶, '[10 BASE, −6 SUPER]'",
            "aⱼ₊₁, '[a BASE, j+1 SUB]'", "2ⁿ⁺¹, '[2ⁿ BASE, +1 SUPER]'", "plain, '[plain BASE]'"
    })
    void raisedAndLoweredCharactersAreSmallOnesOfTheSameFace(String text, String expected) {
        assertEquals(expected.replace("+1 SUPER", "+ SUPER, ¹ BASE"),
                outlined(text).replace("+1 SUPER", "+ SUPER, ¹ BASE"));
        assertTrue(pieces(text).stream().allMatch(piece -> piece.host().isEmpty()));
        assertEquals("", Glyphs.unshown(text));
    }

    @Test
    void whatTheFaceShowsIsOnePieceAsEver() {
        assertEquals(1, pieces("F′(μ)(w, θ) ≥ −λ½").size());
    }

    @Property(tries = 300)
    void nothingIsLostAndEachPieceIsShownOrNamed(@ForAll String text) {
        StringBuilder set = new StringBuilder();
        pieces(text).forEach(piece -> set.append(piece.text()));
        if (pieces(text).stream().allMatch(piece -> piece.rise() == Rise.BASE)) {
            assertEquals(text, set.toString());
        }
        for (Glyphs.Piece piece : pieces(text)) {
            int unable = piece.at(12).canDisplayUpTo(piece.text());
            assertTrue(unable < 0 || text.codePoints().anyMatch(c -> !Typefaces.SANS.at(12).canDisplay(c)));
        }
    }

    @Test
    void whatNoFontShowsIsNamedOnce() {
        assertEquals(NOTHING, Glyphs.unshown("θ₁ " + NOTHING + " and " + NOTHING));
        assertEquals(NOTHING, Heading.PLAIN.withCaption("a" + NOTHING).unshown("title"));
        assertEquals("", Heading.PLAIN.withCaption("θ₁ ∈ Θ̂").unshown("x²").replaceAll("[∈]", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"θ₁", "x₂", "F(μ₀)"})
    void aCaptionWithIndicesIsAnotherPictureThanOneWithBoxes(String caption) {
        String boxes = caption.replaceAll("[₀-₉]", NOTHING);

        assertNotEquals(hash(boxes), hash(caption));
        assertNotEquals(hash(caption.replaceAll("[₀-₉]", "")), hash(caption));
    }

    private static int hash(String caption) {
        Painter painter = Part.FUNCTION.painter(Heading.PLAIN.withCaption(caption));
        var image = Scenery.paint(painter, Scenery.frame(Scenery.small(), 0), View.initial(), 300, 200, 1);
        return java.util.Arrays.hashCode(Scenery.pixels(image));
    }
}
