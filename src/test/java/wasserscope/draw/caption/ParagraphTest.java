package wasserscope.draw.caption;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import wasserscope.words.RichText;

/** How texts are broken into lines, here of characters that are all as wide as each other. */
class ParagraphTest {

    private static List<String> lines(String text, int width) {
        return Paragraph.of(text, width, piece -> RichText.of(piece).plain().length()).lines();
    }

    @Test
    void aTextIsBrokenAtSpaces() {
        assertEquals(List.of("one two", "three", "four"), lines("one two three four", 8));
        assertEquals(List.of(), lines("  ", 8));
    }

    @Test
    void symbolsAndWhatIsLoweredStayInOnePiece() {
        assertEquals(List.of("so $a b$", "and", "$x_{i j}$"), lines("so $a b$ and $x_{i j}$", 7));
    }

    @Test
    void aRelationStaysWithItsSides() {
        assertEquals(List.of("where", "$w$ = 0 is"), lines("where $w$ = 0 is", 8));
        assertEquals(List.of("if", "$a$ < $b$ < $c$"), lines("if $a$ < $b$ < $c$", 4));
    }

    @Test
    void aSpaceThatDoesNotBreakHolds() {
        assertEquals(List.of("a", "b\u00a0:", "c"), lines("a b\u00a0: c", 4));
    }

    @Property
    void noLineIsTooLongAndNothingIsLost(
            @ForAll @Size(max = 12) List<@StringLength(min = 1, max = 15) @AlphaChars String> words,
            @ForAll @IntRange(min = 1, max = 20) int width) {
        List<String> lines = lines(String.join(" ", words), width);

        assertTrue(lines.stream().allMatch(line -> line.length() <= width), lines.toString());
        assertEquals(String.join("", words), String.join("", lines).replace(" ", ""));
    }
}
