package wasserscope.app.plane;

import javafx.scene.control.ToggleButton;
import wasserscope.app.control.RichLabel;
import wasserscope.app.control.Tips;
import wasserscope.app.session.Workspace;
import wasserscope.draw.view.View;
import wasserscope.run.Frame;
import wasserscope.words.Words;

/** The switch of the sign of the neurons whose potential is shown, there where one plane cannot show both. */
public final class WeightSignSwitch {

    private WeightSignSwitch() {}

    public static void install(ToggleButton button, Workspace workspace) {
        Tips.install(button, Words.of("window.side"));
        button.setOnAction(_ -> workspace.setView(workspace.view().getValue()
                .withWeightSign(button.isSelected() ? View.WeightSign.MINUS : View.WeightSign.PLUS)));
        workspace.view().addListener((_, _, view) -> show(button, view));
        workspace.frame().addListener((_, _, frame) -> offer(button, frame));
        show(button, workspace.view().getValue());
        offer(button, workspace.frame().getValue());
    }

    private static void show(ToggleButton button, View view) {
        button.setSelected(view.weightSign() == View.WeightSign.MINUS);
        button.setGraphic(RichLabel.of(Words.name(view.weightSign())));
    }

    private static void offer(ToggleButton button, Frame frame) {
        boolean needed = frame.chart().showsPositions() || frame.chart().showsPulls();
        if (button.isVisible() != needed || button.isManaged() != needed) {
            button.setVisible(needed);
            button.setManaged(needed);
        }
    }
}
