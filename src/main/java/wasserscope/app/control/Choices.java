package wasserscope.app.control;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Pane;

/** A row of buttons of which one is chosen. */
public final class Choices<E> {

    private final ToggleGroup group = new ToggleGroup();
    private final Pane row;
    private E chosen;

    private Choices(Pane row, E first) {
        this.row = row;
        this.chosen = first;
    }

    /**
     * Fills a row; the first choice is chosen.
     *
     * @param name returns the words on a button, in the notation of {@link wasserscope.words.RichText}
     * @param changed told what a hand has chosen
     */
    public static <E> Choices<E> in(Pane row, List<E> choices, Function<E, String> name, Consumer<E> changed) {
        Choices<E> made = new Choices<>(row, choices.getFirst());
        for (E choice : choices) {
            RichLabel words = RichLabel.of(name.apply(choice));
            ToggleButton button = new ToggleButton();
            button.setGraphic(words);
            button.setAccessibleText(words.plain());
            button.setId(row.getId() + "-" + choice);
            button.getStyleClass().add("switch");
            button.setUserData(choice);
            button.setToggleGroup(made.group);
            button.setSelected(choice.equals(made.chosen));
            button.setOnAction(_ -> {
                button.setSelected(true);
                made.chosen = choice;
                changed.accept(choice);
            });
            row.getChildren().add(button);
        }
        return made;
    }

    /** Returns the row. */
    public Pane row() {
        return row;
    }

    /** Shows what was chosen elsewhere. */
    public void choose(E choice) {
        chosen = choice;
        group.getToggles().forEach(toggle -> toggle.setSelected(choice.equals(toggle.getUserData())));
    }

    /** Returns what is chosen. */
    public E chosen() {
        return chosen;
    }
}
