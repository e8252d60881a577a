package wasserscope.app.control;

import javafx.beans.NamedArg;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import wasserscope.words.RichText;
import wasserscope.words.Words;

/** One line of text with mathematics in it, in the notation of {@link RichText}. */
public final class RichLabel extends HBox {

    private String shown = "";

    /**
     * Shows a text of the bundle.
     *
     * @param key its key; empty for no text yet
     */
    public RichLabel(@NamedArg("key") String key) {
        getStyleClass().add("rich-label");
        setAlignment(Pos.BASELINE_LEFT);
        setAccessibleRole(AccessibleRole.TEXT);
        setMinWidth(USE_PREF_SIZE);
        setMaxHeight(USE_PREF_SIZE);
        if (!key.isEmpty()) {
            setSource(Words.of(key));
        }
    }

    /** Returns a label of a text in the notation. */
    public static RichLabel of(String source) {
        RichLabel label = new RichLabel("");
        label.setSource(source);
        return label;
    }

    /** Shows another text; does nothing if it is shown already. */
    public void setSource(String source) {
        if (!source.equals(shown)) {
            shown = source;
            setAccessibleText(plain());
            RichNodes.show(RichText.of(source), getChildren());
        }
    }

    /** Returns the text as it is read aloud. */
    public String plain() {
        return RichText.of(shown).plain();
    }
}
