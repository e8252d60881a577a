package wasserscope.app.control;

import java.util.function.DoubleConsumer;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import wasserscope.scenario.Numeric;
import wasserscope.scenario.edit.Reading;
import wasserscope.words.Numerals;
import wasserscope.words.Words;

/**
 * A field for a number. Enter takes it and gives the keyboard back to the window; leaving the field takes it too. A bad one turns the field
 * red and says what is allowed, and the value stays; Escape brings the value back. A number is shown whole: where it has no room as one would
 * type it, with an exponent.
 */
public final class NumberField extends TextField {

    private static final double CARET = 1;

    private final Numeric quantity;
    private final DoubleConsumer commit;
    private final Complaint complaint = new Complaint(this);
    private double value = Double.NaN;

    /** What the field shows until somebody types. */
    private String shown = "";

    /**
     * Makes an empty field.
     *
     * @param commit told a number within the limits once it is meant
     */
    public NumberField(Numeric quantity, DoubleConsumer commit) {
        this.quantity = quantity;
        this.commit = commit;
        getStyleClass().add("number-field");
        textProperty().addListener((_, _, _) -> judge());
        setOnAction(_ -> {
            take();
            if (complaint.isMade()) {
                selectAll();
            } else {
                KeyboardFocus.giveBack(this);
            }
        });
        widthProperty().addListener(_ -> refit());
        fontProperty().addListener(_ -> refit());
        focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                take();
                restore();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                restore();
                KeyboardFocus.giveBack(this);
                event.consume();
            }
        });
    }

    /** Shows a value, unless somebody has begun to type. */
    public void show(double next) {
        if (next != value) {
            boolean untouched = !isTyping();
            value = next;
            if (!isFocused() || untouched) {
                restore();
            }
        }
    }

    /** Tells whether somebody has begun to type, and has neither taken the number nor left it. */
    public boolean isTyping() {
        return !getText().equals(shown);
    }

    /** Forgets what somebody has begun to type. */
    public void cancel() {
        restore();
    }

    private void refit() {
        if (!isTyping()) {
            restore();
        }
    }

    /** Returns the sentence that is shown about a bad number; empty for a good one. */
    public String complaint() {
        return complaint.shown();
    }

    private void restore() {
        shown = Double.isNaN(value) ? "" : fitting();
        if (isTyping()) { // the same text anew would lose what is selected of it
            setText(shown);
        }
    }

    private String fitting() {
        String plain = Numerals.typed(value);
        double room = getWidth() - snappedLeftInset() - snappedRightInset() - CARET;
        return getWidth() <= 0 || width(plain) <= room ? plain : Numerals.brief(value);
    }

    private double width(String text) {
        Text measured = new Text(text);
        measured.setFont(getFont());
        return measured.getLayoutBounds().getWidth();
    }

    private void take() {
        if (Reading.of(quantity, getText()) instanceof Reading.Value typed
                && isTyping()) {
            value = typed.value();
            commit.accept(typed.value());
            restore();
        }
    }

    private void judge() {
        complaint.say(Words.sentence(Reading.of(quantity, getText())));
    }
}
