package wasserscope.app.control;

import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import wasserscope.words.RichText;
import wasserscope.words.Words;

/** A number with its name, and a tooltip with its formula. A click, or Enter, copies it in full precision. */
public final class Readout extends HBox {

    private final RichLabel name;
    private final String told;
    private final Tip tooltip;
    private final RichLabel value = new RichLabel("");
    private String exact = "";
    private Consumer<String> copied = _ -> {};
    private Runnable doubleClick = this::copy;

    /**
     * Makes a read-out of nothing yet.
     *
     * @param key the key of its name
     * @param tip the key of its tooltip
     */
    public Readout(String key, String tip) {
        name = new RichLabel(key);
        name.getStyleClass().add("dim");
        value.getStyleClass().add("value");
        getStyleClass().add("readout");
        getChildren().addAll(name, value);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(name.plain());
        setFocusTraversable(true);
        setOnMouseClicked(event -> {
            if (event.isStillSincePress() && event.getClickCount() == 2) {
                doubleClick.run();
            } else if (event.isStillSincePress()) {
                copy();
            }
        });
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER && event.getTarget().equals(this)) {
                copy();
            }
        });
        told = Words.of(tip) + "\n\n" + Words.of("readout.copy");
        tooltip = Tips.install(this, told);
    }

    /**
     * Does something on a double click from now on.
     *
     * @param meaning what, as a sentence for the tooltip
     */
    public void onDoubleClick(Runnable action, String meaning) {
        doubleClick = action;
        tooltip.setSource(told + " " + meaning);
    }

    /** Shows a node in place of the value, until {@link #showValue}. */
    public void showInstead(Node node) {
        getChildren().setAll(name, node);
    }

    /** Shows the value again. */
    public void showValue() {
        getChildren().setAll(name, value);
    }

    /** Tells a sentence about each copy to somebody from now on. */
    public void onCopied(Consumer<String> told) {
        copied = told;
    }

    /**
     * Shows a value.
     *
     * @param source as it is read
     * @param digits as it is copied: all of it, with a point
     */
    public void show(String source, String digits) {
        exact = digits;
        value.setSource(source);
        setAccessibleText(name.plain() + " " + value.plain());
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(exact);
        Clipboard.getSystemClipboard().setContent(content);
        copied.accept(Words.of("readout.copied", RichText.quoted(name.plain()), RichText.quoted(exact)));
    }

    /** Returns the value as it is read aloud. */
    public String plain() {
        return value.plain();
    }
}
