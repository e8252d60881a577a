package wasserscope.app;

import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import wasserscope.app.canvas.PainterCanvas;
import wasserscope.app.control.Tips;
import wasserscope.app.session.Workspace;
import wasserscope.draw.decision.DecisionPainter;
import wasserscope.draw.sheet.Theme;
import wasserscope.words.Words;

/** What the card of the function tells of itself at its title: of curves, or of a decision picture. Below it a hand draws and picks lines. */
final class FunctionTips {

    private static final double TITLE = 32;

    private final Region function = new Region();
    private final Region decision = new Region();

    private FunctionTips() {}

    /** Lays the tooltips over a picture of the function, which stands in a card. */
    static void install(StackPane card, PainterCanvas picture, Workspace workspace) {
        FunctionTips tips = new FunctionTips();
        add(card, tips.function, "function.tooltip");
        add(card, tips.decision, "decision.tooltip");
        Runnable place = () -> tips.place(picture, workspace);
        picture.widthProperty().addListener(_ -> place.run());
        picture.heightProperty().addListener(_ -> place.run());
        workspace.frame().addListener(_ -> place.run());
        workspace.view().addListener(_ -> place.run());
    }

    private static void add(StackPane card, Region region, String key) {
        region.setManaged(false);
        Tips.install(region, Words.of(key));
        card.getChildren().add(1, region);
    }

    private void place(PainterCanvas picture, Workspace workspace) {
        boolean decides = DecisionPainter.suits(workspace.frame().getValue());
        Theme theme = workspace.view().getValue().theme();
        function.setVisible(!decides);
        decision.setVisible(decides);
        for (Region region : List.of(function, decision)) { // below the title the picture itself has the mouse
            region.resizeRelocate(0, 0, picture.getWidth(), theme.type(TITLE));
        }
    }
}
