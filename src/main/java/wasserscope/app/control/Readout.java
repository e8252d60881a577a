package wasserscope.app.control;

import javafx.beans.NamedArg;
import javafx.scene.layout.HBox;
import wasserscope.words.Words;

/** A number with its name, and a tooltip with its formula. */
public final class Readout extends HBox {

    private final RichLabel value = new RichLabel("");

    /**
     * Makes a read-out of nothing yet.
     *
     * @param key the key of its name
     * @param tip the key of its tooltip
     */
    public Readout(@NamedArg("key") String key, @NamedArg("tip") String tip) {
        RichLabel name = new RichLabel(key);
        name.getStyleClass().add("dim");
        value.getStyleClass().add("value");
        getStyleClass().add("readout");
        getChildren().addAll(name, value);
        Tips.install(this, Words.of(tip));
    }

    /** Shows a value. */
    public void show(String source) {
        value.setSource(source);
    }

    /** Returns the value as it is read aloud. */
    public String plain() {
        return value.plain();
    }
}
