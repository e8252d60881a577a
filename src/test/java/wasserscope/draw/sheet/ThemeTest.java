package wasserscope.draw.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import wasserscope.draw.Contrast;

/** The colours and weights of everything on screen. */
class ThemeTest {

    private static final double READABLE = 4.5;
    private static final double VISIBLE = 3;

    @ParameterizedTest
    @EnumSource
    void whatIsWrittenCanBeRead(Theme theme) {
        for (var paper : List.of(theme.surfaces().background(), theme.surfaces().panel())) {
            for (var ink : List.of(theme.inks().ink(), theme.inks().dim())) {
                assertContrast(READABLE, ink, paper);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void namesOfCurvesInTheirColoursCanBeRead(Theme theme) {
        var marks = theme.marks();
        for (var name : List.of(marks.positive(), marks.negative(), marks.gold(), marks.bad())) {
            assertContrast(READABLE, name, theme.surfaces().panel());
        }
    }

    @ParameterizedTest
    @EnumSource
    void marksStandOut(Theme theme) {
        var marks = theme.marks();
        for (var paper : List.of(theme.surfaces().panel(), theme.surfaces().ground())) {
            for (var mark : List.of(marks.accent(), marks.positive(), marks.negative(), marks.gold(), marks.bad())) {
                assertContrast(VISIBLE, mark, paper);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aDiscHasTheColourOfItsSign(Theme theme) {
        assertEquals(theme.marks().positive(), theme.marks().ofSign(2));
        assertEquals(theme.marks().positive(), theme.marks().ofSign(0));
        assertEquals(theme.marks().negative(), theme.marks().ofSign(-1e-9));
    }

    @Test
    void theThemesGoRound() {
        assertEquals(Theme.DARK, Theme.DARK.next().next().next());
    }

    @Test
    void theProjectorHasBiggerTypeThickerLinesAndBlackInk() {
        assertEquals(14, Theme.PROJECTOR.type(10), 1e-6);
        assertEquals(1.6, Theme.PROJECTOR.line(1), 1e-6);
        assertEquals(Color.BLACK, Theme.PROJECTOR.inks().ink());
    }

    private static void assertContrast(double least, Color colour, Color paper) {
        double contrast = Contrast.of(colour, paper);
        assertTrue(contrast >= least, () -> colour + " on " + paper + ": " + contrast);
    }
}
