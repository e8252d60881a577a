package wasserscope.app.data;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import wasserscope.app.control.RichParagraph;
import wasserscope.scenario.json.TableFault;
import wasserscope.scenario.table.cell.Answers;
import wasserscope.scenario.table.cell.DayOrder;
import wasserscope.scenario.table.cell.DecimalMark;
import wasserscope.words.Numerals;
import wasserscope.words.TableWords;
import wasserscope.words.Words;

/** A question about a value with two readings, and a button for each. */
final class ValueQuestion extends FlowPane {

    /**
     * Asks.
     *
     * @param known what was answered before
     * @param answered told the answers together with this one
     */
    ValueQuestion(TableFault.Ambiguity question, Answers known, Consumer<Answers> answered) {
        super(8, 4);
        getStyleClass().add("data-question");
        RichParagraph sentence = new RichParagraph("");
        sentence.setSource(TableWords.question(question));
        getChildren().add(sentence);
        switch (question) {
            case TableFault.TwoNumbers numbers -> getChildren().addAll(List.of(
                    button("point", Numerals.typed(numbers.point()),
                            () -> answered.accept(known.with(DecimalMark.POINT))),
                    button("comma", Numerals.typed(numbers.comma()),
                            () -> answered.accept(known.with(DecimalMark.COMMA)))));
            case TableFault.TwoDates _ -> getChildren().addAll(List.of(
                    button("day", Words.of("data.dayFirst"), () -> answered.accept(known.with(DayOrder.DAY_FIRST))),
                    button("month", Words.of("data.monthFirst"),
                            () -> answered.accept(known.with(DayOrder.MONTH_FIRST)))));
            case TableFault.TwoSeparations _ -> getChildren().addAll(List.of(
                    button("columns", Words.of("data.twoColumns"), () -> answered.accept(known.separatedBy(','))),
                    button("decimals", Words.of("data.oneColumn"), () -> answered.accept(known.separatedBy(';')))));
        }
    }

    private static Button button(String id, String words, Runnable action) {
        Button button = new Button(words);
        button.setId("data-" + id);
        button.getStyleClass().add("switch");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
