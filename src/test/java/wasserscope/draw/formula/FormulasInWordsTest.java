package wasserscope.draw.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import wasserscope.words.Language;
import wasserscope.words.Mathematics;
import wasserscope.words.RichText;

/** What the program itself sets. */
class FormulasInWordsTest {

    /** A tooltip is 320 units wide and its formulas are of size 15; the page is 34 times 12 units wide, with an indent of 16. */
    private static final double WIDEST_IN_TOOLTIP = 320.0 / 15;
    private static final double WIDEST_ON_PAGE = (34.0 * 12 - 16) / 15;

    @ParameterizedTest
    @EnumSource
    void everyFormulaIsSetAndHasRoom(Language language) {
        assertEquals(List.of(), faults(language.bundle().keySet().stream().map(language::of), WIDEST_IN_TOOLTIP));
        assertEquals(List.of(),
                faults(Mathematics.page(language).stream().map(Mathematics.Line::text), WIDEST_ON_PAGE));
    }

    @ParameterizedTest
    @EnumSource
    void bothHaveFormulas(Language language) {
        assertTrue(formulas(language.bundle().keySet().stream().map(language::of)).count() > 10);
        assertTrue(formulas(Mathematics.page(language).stream().map(Mathematics.Line::text)).count() > 10);
    }

    private static Stream<String> formulas(Stream<String> texts) {
        return texts.flatMap(text -> RichText.of(text).runs().stream())
                .filter(run -> run.face() == RichText.Face.FORMULA).map(RichText.Run::text);
    }

    private static List<String> faults(Stream<String> texts, double widest) {
        return formulas(texts).map(source -> fault(source, widest)).flatMap(Optional::stream).toList();
    }

    private static Optional<String> fault(String source, double widest) {
        Typesetting result = Typesetter.of(source);
        double width = result.typeset().map(Formula::width).orElse(0.0);
        return width > 0 && width <= widest
                ? Optional.empty()
                : Optional.of(source + ": " + width + " " + result.refusal());
    }
}
