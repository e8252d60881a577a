package wasserscope.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import org.junit.jupiter.api.Test;
import wasserscope.words.RichText.Face;
import wasserscope.words.RichText.Rise;
import wasserscope.words.RichText.Run;

/** Lines of text with mathematics in them. */
class RichTextTest {

    @Test
    void dollarsSetSymbols() {
        assertEquals(
                List.of(new Run("about ", Face.PLAIN, Rise.BASE), new Run("μ", Face.SYMBOL, Rise.BASE)),
                RichText.of("about $μ$").runs());
    }

    @Test
    void bracesLowerAndRaise() {
        assertEquals(
                List.of(
                        new Run("r", Face.SYMBOL, Rise.BASE),
                        new Run("0", Face.PLAIN, Rise.SUB),
                        new Run("2", Face.PLAIN, Rise.SUPER)),
                RichText.of("$r$_{0}^{2}").runs());
    }

    @Test
    void anIndexWithinASymbolStaysASymbol() {
        assertEquals(
                List.of(new Run("μ", Face.SYMBOL, Rise.BASE), new Run("t", Face.SYMBOL, Rise.SUB)),
                RichText.of("$μ_{t}$").runs());
    }

    @Test
    void aSymbolWithinAnIndexIsLowered() {
        assertEquals(
                List.of(
                        new Run("δ", Face.PLAIN, Rise.BASE),
                        new Run("(", Face.PLAIN, Rise.SUB),
                        new Run("w", Face.SYMBOL, Rise.SUB),
                        new Run(")", Face.PLAIN, Rise.SUB)),
                RichText.of("δ_{($w$)}").runs());
    }

    @Test
    void aMarkWithoutABraceIsText() {
        assertEquals("a_b ^ {c} }", RichText.of("a_b ^ {c} }").plain());
    }

    @Test
    void aMarkAfterABackslashIsText() {
        assertEquals(List.of(new Run("$5 \\ _{", Face.PLAIN, Rise.BASE)), RichText.of("\\$5 \\\\ \\_{").runs());
    }

    @Test
    void twoDollarsHoldAFormula() {
        assertEquals(
                List.of(
                        new Run("is\n", Face.PLAIN, Rise.BASE),
                        new Run("\\hat{w}_{i}^2", Face.FORMULA, Rise.BASE),
                        new Run("\nand ", Face.PLAIN, Rise.BASE),
                        new Run("w", Face.SYMBOL, Rise.BASE)),
                RichText.of("is\n$$\\hat{w}_{i}^2$$\nand $w$").runs());
    }

    @Test
    void symbolsMayFollowOneAnother() {
        assertEquals(
                List.of(new Run("w", Face.SYMBOL, Rise.BASE), new Run("φ", Face.SYMBOL, Rise.BASE)),
                RichText.of("$w$$φ$").runs());
    }

    @Test
    void aFormulaIsReadInCharacters() {
        assertEquals("at 1/m ∑ w_i", RichText.of("at $$\\frac{1}{m}\\sum w_i$$").plain());
    }

    @Test
    void nothingHasNoRuns() {
        assertTrue(RichText.of("").runs().isEmpty());
        assertTrue(RichText.of("$$_{}").runs().isEmpty());
    }

    @Property
    void plainWordsStayAsTheyAre(@ForAll @AlphaChars String text) {
        assertEquals(text, RichText.of(text).plain());
    }

    @Property
    void noNotationThrowsAndNoRunIsEmpty(@ForAll String text) {
        assertTrue(RichText.of(text).runs().stream().noneMatch(run -> run.text().isEmpty()));
    }

    @Test
    void theNotationIsNotReadAloud() {
        assertEquals("F′(μt) · 10−2", RichText.of("$F$′($μ_{t}$) · 10^{−2}").plain());
    }
}
