package wasserscope.app.transport;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import wasserscope.app.control.KeyboardFocus;
import wasserscope.app.control.RichLabel;
import wasserscope.app.session.Workspace;
import wasserscope.draw.timeline.TimelineLayout;
import wasserscope.run.Mark;
import wasserscope.run.Side;
import wasserscope.scenario.Playing.NamedStep;
import wasserscope.scenario.edit.Edit;
import wasserscope.words.ChangeWords;
import wasserscope.words.RichText;
import wasserscope.words.Words;

/** What a right click on the timeline offers: to give a moment a name, typed in a field over the bar, or to take one away. */
final class MarkMenu {

    private static final int MOST = 60;

    private final StackPane bar;
    private final Workspace workspace;
    private final ContextMenu menu = new ContextMenu();
    private final TextField field = new TextField();

    /** The step that the field gives a name to, while it is open. */
    private OptionalLong named = OptionalLong.empty();

    MarkMenu(StackPane bar, Workspace workspace) {
        this.bar = bar;
        this.workspace = workspace;
        menu.setId("mark-menu");
        field.setId("mark-name");
        field.getStyleClass().addAll("number-field", "mark-name");
        field.setAccessibleText(Words.of("timeline.field"));
        field.setPromptText(field.getAccessibleText());
        field.setVisible(false);
        field.setOnAction(_ -> KeyboardFocus.giveBack(field));
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                take();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                named = OptionalLong.empty();
                KeyboardFocus.giveBack(field);
                event.consume();
            }
        });
        StackPane.setAlignment(field, Pos.CENTER_LEFT);
        bar.getChildren().add(field);
    }

    /** Opens at a place of the bar. */
    void show(TimelineLayout layout, double x, Point2D screen) {
        double time = layout.time(x);
        long step = time < layout.timeline().lastTime()
                ? layout.timeline().curve().stepOf(time)
                : layout.timeline().lastStep();
        MenuItem add = item(Words.of("timeline.add", ChangeWords.moment(time)), "mark-add");
        add.setOnAction(_ -> open(step, x));
        List<MenuItem> removals = layout.marksAt(x).stream()
                .filter(Mark.Named.class::isInstance).map(Mark.Named.class::cast).map(this::removal).toList();
        menu.getItems().setAll(Stream.concat(Stream.of(add), removals.stream()).toList());
        menu.show(bar, screen.getX(), screen.getY());
    }

    private static MenuItem item(String source, String id) {
        MenuItem item = new MenuItem();
        item.setGraphic(RichLabel.of(source));
        item.setId(id);
        return item;
    }

    private MenuItem removal(Mark.Named mark) {
        MenuItem item = item(Words.of("timeline.remove", RichText.quoted(mark.name())), "mark-remove");
        item.setOnAction(_ -> set(others(mark.step())));
        return item;
    }

    private void open(long step, double x) {
        named = OptionalLong.of(step);
        field.clear();
        field.setVisible(true);
        field.setTranslateX(Math.max(0, Math.min(x, bar.getWidth() - field.prefWidth(-1))));
        field.requestFocus();
    }

    private void take() {
        String name = field.getText().strip();
        field.setVisible(false);
        if (named.isPresent() && !name.isEmpty()) {
            long step = named.getAsLong();
            NamedStep mark = new NamedStep(step, name.substring(0, Math.min(MOST, name.length())));
            set(Stream.concat(others(step).stream(), Stream.of(mark)).toList());
        }
        named = OptionalLong.empty();
    }

    private List<NamedStep> others(long step) {
        return workspace.panes().of(Side.LEFT).frame().getValue().scenario().clock().marks().stream()
                .filter(mark -> mark.step() != step).toList();
    }

    /** Names steps of the left run, whose timeline this is. */
    private void set(List<NamedStep> marks) {
        workspace.panes().take(Side.LEFT);
        workspace.edit(new Edit.Marks(marks));
    }
}
