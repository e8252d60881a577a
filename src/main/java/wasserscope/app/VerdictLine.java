package wasserscope.app;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import wasserscope.run.Frame;
import wasserscope.theory.Verdict;
import wasserscope.words.VerdictWords;
import wasserscope.words.Words;

/** The verdict of the present moment as a chip, and one sentence that says why, in numbers. */
public final class VerdictLine extends HBox {

    private static final double GAP = 12;

    /** While the clock runs, words change once in so many pulses: faster nobody reads. */
    private static final int PULSES = 8;

    /** Where the line stands in a bar that holds more than it. */
    private static final int PLACE = 4;

    private final Label chip = new Label();
    private final RichParagraph reason = new RichParagraph("");
    private Supplier<Optional<String>> warning = Optional::empty;
    private Verdict shown;
    private int pulses;

    /** Makes a line that says nothing yet. */
    public VerdictLine() {
        super(GAP);
        getStyleClass().add("verdict-line");
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
        chip.setId("verdict");
        chip.getStyleClass().add("chip");
        chip.setMinWidth(USE_PREF_SIZE);
        reason.setId("reason");
        reason.getStyleClass().add("reason");
        reason.setMinWidth(0);
        reason.setMaxHeight(USE_PREF_SIZE);
        HBox.setHgrow(reason, Priority.ALWAYS);
        getChildren().addAll(chip, reason);
    }

    /**
     * Follows the session's frames from now on.
     *
     * @param warnings what is to be said before any reason, if there is such a thing
     */
    void follow(Session session, Supplier<Optional<String>> warnings) {
        warning = warnings;
        session.frame().addListener((_, _, frame) -> show(frame));
        show(session.frame().getValue());
    }

    /** Moves the line into a bar, if it is not there. */
    void standIn(HBox bar) {
        if (!bar.equals(getParent())) {
            ((HBox) getParent()).getChildren().remove(this);
            bar.getChildren().add(Math.min(PLACE, bar.getChildren().size()), this);
        }
    }

    private void show(Frame frame) {
        Verdict verdict = frame.verdict();
        boolean due = !frame.transport().playing() || pulses++ % PULSES == 0;
        if (verdict != shown) {
            shown = verdict;
            chip.setText(Words.name(verdict));
            for (Verdict each : Verdict.values()) {
                String name = each.name().toLowerCase(Locale.ROOT);
                pseudoClassStateChanged(PseudoClass.getPseudoClass(name), each == verdict);
            }
        } else if (!due) {
            return;
        }
        reason.setSource(sentence(frame, verdict));
    }

    private String sentence(Frame frame, Verdict verdict) {
        return frame.transport().halt().map(Words::sentence)
                .or(warning)
                .orElseGet(() -> VerdictWords.sentence(verdict, frame.findings(), frame.chart()));
    }
}
