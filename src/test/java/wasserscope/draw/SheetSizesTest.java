package wasserscope.draw;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import wasserscope.draw.sheet.PixelSheet;
import wasserscope.draw.view.Painter;
import wasserscope.draw.view.View;
import wasserscope.run.Frame;
import wasserscope.scenario.Layer;
import wasserscope.scenario.library.Library;

/** Painters paint on sheets of every width, height and number of pixels a unit. */
class SheetSizesTest {

    private static final List<Frame> FRAMES = List.of(
            Scenery.frame(Scenery.small(), 5),
            Scenery.frame(Library.named("rays").orElseThrow(), 5),
            Scenery.frame(Scenery.with(30_000), 0));

    @Property(tries = 60)
    void noSizeIsTooOdd(@ForAll @IntRange(min = 1, max = 9000) int columns,
            @ForAll @IntRange(min = 1, max = 60) int rows,
            @ForAll @DoubleRange(min = 0.3, max = 4) double scale, @ForAll boolean turned) {
        int width = turned ? rows : columns;
        int height = turned ? columns : rows;
        View view = View.initial();
        for (Layer layer : Layer.values()) {
            view = view.shows(layer) ? view : view.toggled(layer);
        }
        for (Frame frame : FRAMES) {
            for (Painter painter : Scenery.PAINTERS) {
                View seen = view;
                assertDoesNotThrow(() -> {
                    try (PixelSheet sheet = new PixelSheet(new int[width * height], width, height, scale)) {
                        painter.paint(sheet, sheet.box(), frame, seen);
                    }
                });
            }
        }
    }
}
