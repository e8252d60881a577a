package wasserscope.app.compare;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import wasserscope.app.control.RichLabel;
import wasserscope.app.control.Tip;
import wasserscope.app.control.Tips;
import wasserscope.app.session.Pane;
import wasserscope.app.session.Workspace;
import wasserscope.run.Frame;
import wasserscope.run.Side;
import wasserscope.theory.verdict.Verdict;
import wasserscope.words.Numerals;
import wasserscope.words.VerdictWords;
import wasserscope.words.Words;

/** The line over a plane while two are compared: its side, its verdict with the reason, its t and step, and how long it was computed. */
public final class SideHeader extends HBox {

    private static final PseudoClass IN_HAND = PseudoClass.getPseudoClass("in-hand");
    private static final double GAP = 10;
    private static final double NANOS_PER_SECOND = 1e9;

    private final Pane pane;
    private final Label name = new Label();
    private final Label chip = new Label();
    private final Tip why = Tips.install(chip, "");
    private final RichLabel numbers = new RichLabel("");

    private SideHeader(Pane pane) {
        super(GAP);
        this.pane = pane;
        getStyleClass().addAll("side-header", "verdict-line");
        setId("header-" + pane.side());
        setAlignment(Pos.CENTER_LEFT);
        name.setText(Words.name(pane.side()));
        name.getStyleClass().add("side-name");
        name.setMinWidth(USE_PREF_SIZE);
        chip.getStyleClass().addAll("chip", "verdict-chip");
        chip.setMinWidth(USE_PREF_SIZE);
        numbers.getStyleClass().add("dim");
        numbers.setMinWidth(0);
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        getChildren().addAll(name, chip, between, numbers);
    }

    /** Returns the line of a pane; it is there while two runs are compared. */
    public static SideHeader of(Workspace workspace, Pane pane) {
        SideHeader header = new SideHeader(pane);
        workspace.panes().compared().addListener((_, _, compared) -> header.appear(compared));
        workspace.panes().inHand().addListener((_, _, side) -> header.mark(side));
        pane.read().addListener((_, _, frame) -> header.show(frame));
        header.appear(workspace.panes().compared().getValue());
        header.mark(workspace.panes().inHand().getValue());
        return header;
    }

    /** Leaves the numbers out where there is no room for them. */
    @Override
    protected void layoutChildren() {
        numbers.setVisible(prefWidth(-1) <= getWidth());
        super.layoutChildren();
    }

    private void appear(boolean compared) {
        setVisible(compared);
        setManaged(compared);
        show(pane.read().getValue());
    }

    private void mark(Side inHand) {
        pseudoClassStateChanged(IN_HAND, inHand == pane.side());
    }

    private void show(Frame frame) {
        if (!isVisible()) {
            return;
        }
        Verdict verdict = frame.verdict();
        chip.setText(Words.name(verdict));
        for (Verdict each : Verdict.values()) {
            pseudoClassStateChanged(PseudoClass.getPseudoClass(each.label()), each == verdict);
        }
        why.setSource(frame.transport().halt().map(Words::sentence).orElseGet(() -> VerdictWords.sentence(
                Words.language(), verdict, frame.findings(), pane.view().getValue().unitsOf(frame),
                pane.stepExcess().getValue())));
        String time = Numerals.fixed(frame.figures().time(), 2);
        String seconds = Numerals.fixed(frame.timeline().nanos() / NANOS_PER_SECOND, 1);
        numbers.setSource(Words.of("compare.numbers", time, Numerals.whole(frame.figures().step()), seconds));
        if (getWidth() > 0 && prefWidth(-1) > getWidth()) {
            numbers.setSource(Words.of("compare.numbersBrief", time, seconds));
        }
    }
}
