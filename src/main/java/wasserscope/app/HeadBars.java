package wasserscope.app;

import javafx.css.PseudoClass;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import wasserscope.app.session.Workspace;

/** The bars at the top: the verdict stands in the first, and in a second one where that is too narrow, or hidden before a room. */
final class HeadBars {

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final double NARROW_WIDTH = 1100;

    private final Region root;
    private final HBox first;
    private final HBox second;
    private final VerdictLine verdict;
    private final Workspace workspace;
    private final Presentation presentation;

    HeadBars(Region root, HBox first, HBox second, VerdictLine verdict, Workspace workspace,
            Presentation presentation) {
        this.root = root;
        this.first = first;
        this.second = second;
        this.verdict = verdict;
        this.workspace = workspace;
        this.presentation = presentation;
        presentation.presenting().addListener(_ -> measure());
    }

    /** Puts the verdict where it belongs; a window is narrow against its type, which the projector theme makes bigger. */
    void measure() {
        double type = workspace.view().getValue().theme().type(1);
        boolean narrow = root.getWidth() < NARROW_WIDTH * type;
        root.pseudoClassStateChanged(NARROW, narrow);
        boolean two = narrow || workspace.panes().compared().getValue() || presentation.presenting().get();
        verdict.standIn(two ? second : first);
        second.setVisible(two);
        second.setManaged(two);
    }
}
