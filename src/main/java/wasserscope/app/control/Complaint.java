package wasserscope.app.control;

import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.control.TextField;
import javafx.stage.Popup;

/** What is wrong with the text of a field: the field turns red, and while it is typed into, a sentence stands under it. */
public final class Complaint {

    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");
    private static final double WIDTH = 300;

    private final TextField field;
    private final RichParagraph sentence = new RichParagraph("");
    private final Popup bubble = new Popup();

    /** Makes the complaint of a field, which has none yet. */
    public Complaint(TextField field) {
        this.field = field;
        sentence.getStyleClass().add("complaint");
        sentence.setMaxWidth(WIDTH);
        sentence.setPrefWidth(WIDTH);
        bubble.getContent().add(sentence);
        bubble.setHideOnEscape(false); // Escape is the field's: it brings the value back
    }

    /**
     * Complains, or ceases to.
     *
     * @param what is wrong; empty if nothing is
     */
    public void say(String what) {
        field.pseudoClassStateChanged(INVALID, !what.isEmpty());
        Bounds place = field.localToScreen(field.getBoundsInLocal());
        if (what.isEmpty() || !field.isFocused() || place == null) {
            bubble.hide();
        } else {
            sentence.setSource(what);
            bubble.show(field, place.getMaxX() - WIDTH - 16, place.getMaxY() + 6);
        }
    }

    /** Tells whether something is wrong. */
    public boolean isMade() {
        return field.getPseudoClassStates().contains(INVALID);
    }

    /** Returns the sentence that is shown; empty if none is. */
    public String shown() {
        return bubble.isShowing() ? sentence.plain() : "";
    }
}
