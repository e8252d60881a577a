package wasserscope.app.session;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import wasserscope.app.control.RichParagraph;

/** The panel that shows what there is to say, a paragraph each sentence; without any it is not there. */
public final class MessagePanel {

    private static final double WIDTH = 560;

    private final VBox panel;
    private final Label title;

    private MessagePanel(VBox panel, Label title) {
        this.panel = panel;
        this.title = title;
    }

    /** Keeps a panel, whose first child is its title, as the workspace's message is. */
    public static void follow(VBox panel, Label title, Workspace workspace) {
        MessagePanel shown = new MessagePanel(panel, title);
        workspace.message().addListener((_, _, message) -> shown.show(message));
    }

    private void show(Message message) {
        title.setText(message.title());
        List<RichParagraph> lines = message.sentences().stream().map(MessagePanel::line).toList();
        panel.getChildren().remove(1, panel.getChildren().size());
        panel.getChildren().addAll(lines);
        panel.setVisible(!lines.isEmpty());
    }

    private static RichParagraph line(String sentence) {
        RichParagraph line = new RichParagraph("");
        line.setSource(sentence);
        line.setMaxWidth(WIDTH);
        return line;
    }
}
