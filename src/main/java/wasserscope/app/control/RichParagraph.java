package wasserscope.app.control;

import javafx.beans.NamedArg;
import javafx.scene.AccessibleRole;
import javafx.scene.text.TextFlow;
import wasserscope.words.RichText;
import wasserscope.words.Words;

/** Lines of text with mathematics in them, as wide as they are given room; in the notation of {@link RichText}. */
public final class RichParagraph extends TextFlow {

    private String shown = "";

    /**
     * Shows a text of the bundle.
     *
     * @param key its key; empty for no text yet
     */
    public RichParagraph(@NamedArg("key") String key) {
        getStyleClass().add("rich-label");
        setAccessibleRole(AccessibleRole.TEXT);
        if (!key.isEmpty()) {
            setSource(Words.of(key));
        }
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
