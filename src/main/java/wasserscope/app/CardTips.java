package wasserscope.app;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import wasserscope.app.canvas.PainterCanvas;
import wasserscope.app.control.Tips;
import wasserscope.app.session.Pane;
import wasserscope.draw.axis.PhaseLayout;
import wasserscope.draw.sheet.PlotArea;
import wasserscope.words.Words;

/** Tooltips on what is painted around the plane: the legend above it, the strip and the stems under it. The plane itself tells where the hand is. */
final class CardTips {

    private final PainterCanvas picture;
    private final Pane pane;
    private final Region legend = new Region();
    private final Region strip = new Region();
    private final Region stems = new Region();

    private CardTips(PainterCanvas picture, Pane pane) {
        this.picture = picture;
        this.pane = pane;
    }

    /** Lays the tooltips over a picture of the plane, which stands in the same card. */
    static void install(StackPane card, PainterCanvas picture, Pane pane) {
        CardTips tips = new CardTips(picture, pane);
        add(card, tips.legend, Words.of("legend.tooltip"));
        add(card, tips.strip, Words.of("strip.tooltip"));
        add(card, tips.stems, Words.of("stems.tooltip"));
        picture.widthProperty().addListener(_ -> tips.place());
        picture.heightProperty().addListener(_ -> tips.place());
        pane.view().addListener((_, before, now) -> {
            if (before.theme() != now.theme()) {
                tips.place();
            }
        });
    }

    private static void add(StackPane card, Region region, String sentence) {
        region.setManaged(false);
        Tips.install(region, sentence);
        card.getChildren().add(1, region);
    }

    private void place() {
        PhaseLayout layout = PhaseLayout.of(picture.box(), pane.frame().getValue(), pane.view().getValue());
        put(legend, layout.header());
        put(strip, layout.strip());
        put(stems, layout.stems());
    }

    private static void put(Region region, PlotArea box) {
        region.resizeRelocate(box.x(), box.y(), box.width(), box.height());
    }
}
