package wasserscope.app;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import wasserscope.app.control.RichParagraph;
import wasserscope.app.control.Tip;
import wasserscope.app.control.Tips;
import wasserscope.app.session.Workspace;
import wasserscope.run.Frame;
import wasserscope.theory.verdict.Verdict;
import wasserscope.words.RichText;
import wasserscope.words.VerdictWords;
import wasserscope.words.Words;

/** The verdict of the present moment as a chip, one sentence that says why, in numbers, and whether the start separates. */
public final class VerdictLine extends HBox {

    private static final PseudoClass HOLDS = PseudoClass.getPseudoClass("holds");
    private static final double GAP = 12;

    /** The bar has room for so many, and a little more. */
    private static final double MOST_LINES = 3.2;

    /** What stands between the parts of a sentence, and not within brackets. */
    private static final Pattern PARTS = Pattern.compile("; (?![^(]*\\))");

    private final Label chip = new Label();
    private final RichParagraph reason = new RichParagraph("");
    private final Label separation = new Label();
    private final Tip why = Tips.install(separation, "");
    private final Tip meaning = Tips.install(chip, "");
    private final Tip whole = Tips.install(reason, "");
    private Workspace workspace;
    private Verdict shown;
    private int place;
    private String sentence = "";

    /** Makes a line that says nothing yet. */
    public VerdictLine() {
        super(GAP);
        getStyleClass().add("verdict-line");
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
        chip.setId("verdict");
        chip.getStyleClass().addAll("chip", "verdict-chip");
        chip.setMinWidth(USE_PREF_SIZE);
        reason.setId("reason");
        reason.getStyleClass().add("reason");
        reason.setMinWidth(0);
        reason.setMaxHeight(USE_PREF_SIZE);
        HBox.setHgrow(reason, Priority.ALWAYS);
        separation.setId("separation");
        separation.getStyleClass().addAll("chip", "separation");
        separation.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(chip, reason, separation);
        reason.widthProperty().addListener(_ -> fit());
    }

    /** Follows the session's frames from now on. */
    void follow(Workspace owner) {
        workspace = owner;
        owner.read().addListener((_, _, frame) -> show(frame));
        owner.stepExcess().addListener(_ -> show(owner.read().getValue()));
        owner.view().addListener((_, before, now) -> {
            if (!before.layers().equals(now.layers())) { // places may be named in other units now
                show(owner.read().getValue());
            }
        });
        show(owner.read().getValue());
    }

    /** Moves the line into a bar, if it is not there; coming back it takes its old place. */
    void standIn(HBox bar) {
        if (!bar.equals(getParent())) {
            var home = ((HBox) getParent()).getChildren();
            place = Math.max(place, home.indexOf(this));
            home.remove(this);
            bar.getChildren().add(Math.min(place, bar.getChildren().size()), this);
        }
    }

    private void show(Frame frame) {
        Verdict verdict = frame.verdict();
        if (verdict != shown) {
            shown = verdict;
            chip.setText(Words.name(verdict));
            meaning.setSource(Words.about(verdict, "tooltip"));
            for (Verdict each : Verdict.values()) {
                pseudoClassStateChanged(PseudoClass.getPseudoClass(each.label()), each == verdict);
            }
        }
        String next = sentence(frame, verdict);
        if (!next.equals(sentence)) {
            sentence = next;
            fit();
        }
        whole.setSource(sentence + "\n\n" + Words.of("verdict.places"));
        separation.setText(Words.name(frame.separation()));
        separation.pseudoClassStateChanged(HOLDS, frame.separation().holds());
        why.setSource(Words.sentence(frame.separation(), workspace.view().getValue().unitsOf(frame)) + "\n\n"
                + Words.of("Separation.tooltip"));
    }

    /** Shows as many parts of the sentence as there is room for, the first and the last always; the tooltip has them all. */
    private void fit() {
        List<String> parts = new ArrayList<>(List.of(PARTS.split(sentence, -1)));
        reason.setSource(sentence);
        double room = MOST_LINES * reason.prefHeight(-1);
        while (parts.size() > 2 && reason.prefHeight(reason.getWidth()) > room) {
            parts.remove(parts.size() - 2);
            reason.setSource(String.join("; ", parts));
        }
        reason.setAccessibleText(RichText.of(sentence).plain());
    }

    /** The reason of the verdict comes first, and after it what is wrong with the step or with the outline. */
    private String sentence(Frame frame, Verdict verdict) {
        if (frame.transport().halt().isPresent()) {
            return Words.sentence(frame.transport().halt().get());
        }
        String reason = VerdictWords.sentence(
                Words.language(), verdict, frame.findings(), workspace.view().getValue().unitsOf(frame),
                workspace.stepExcess().getValue());
        return Words.warning(frame.outline())
                .map(warning -> Words.of("Verdict.warned", reason, warning))
                .orElse(reason);
    }
}
