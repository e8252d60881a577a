package wasserscope.app.data;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import wasserscope.app.control.RichParagraph;
import wasserscope.app.session.Workspace;
import wasserscope.draw.chart.Scatter;
import wasserscope.draw.view.View;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.data.DataScene;
import wasserscope.scenario.json.Fault;
import wasserscope.scenario.json.Loaded;
import wasserscope.scenario.table.Proposal;
import wasserscope.scenario.table.Roles;
import wasserscope.scenario.table.Samples;
import wasserscope.scenario.table.Table;
import wasserscope.scenario.table.cell.Answers;
import wasserscope.words.FileWords;
import wasserscope.words.Numerals;
import wasserscope.words.TableWords;
import wasserscope.words.Words;

/** What the panel shows of a table, and what is chosen about it. */
final class DataForm extends HBox {

    private static final double WIDTH = 380;
    private static final double HEIGHT = 280;

    /** The height of the bar by which columns are moved, which is no part of the height that a pane asks for. */
    private static final double BAR = 14;

    /** One of so many rows is held out, if any. */
    private static final int HELD = 5;

    private final TablePreview preview;
    private final Answers answers;
    private final Workspace workspace;
    private final DataWorker worker;
    private final Consumer<Answers> answered;
    private final Consumer<Boolean> unusable;
    private final List<ColumnCard> cards;
    private final RoleMenus menus = new RoleMenus();
    private final VBox questions = new VBox(4);
    private final VBox notes = new VBox(3);
    private final ImageView picture = new ImageView();
    private final CheckBox keep = new CheckBox(Words.of("data.keep"));
    private final CheckBox mapped = new CheckBox(Words.of("data.mapped"));
    private final CheckBox hold = new CheckBox(Words.of("data.hold", HELD));
    private Roles roles;
    private Optional<Table> taken = Optional.empty();

    /** What came of taking the columns: the table, or faults, and its picture. */
    private record Taken(Loaded<Table> table, Optional<Image> image) {}

    /**
     * Builds the form.
     *
     * @param answers what was said about the table
     * @param answered told what is said more
     * @param unusable told whether what is chosen cannot be used
     */
    DataForm(TablePreview preview, Answers answers, Workspace workspace, DataWorker worker,
            Consumer<Answers> answered, Consumer<Boolean> unusable) {
        this.preview = preview;
        this.answers = answers;
        this.workspace = workspace;
        this.worker = worker;
        this.answered = answered;
        this.unusable = unusable;
        this.roles = preview.proposal().roles().orElseThrow();
        this.cards = preview.columns().stream().map(ColumnCard::new).toList();
        getStyleClass().add("data-body");
        VBox choices = new VBox(columns(), menus, questions, notes);
        choices.getStyleClass().add("data-choices");
        HBox.setHgrow(choices, Priority.ALWAYS);
        picture.setId("data-picture");
        picture.setFitWidth(WIDTH);
        picture.setFitHeight(HEIGHT);
        keep.setId("data-keep");
        mapped.setId("data-mapped");
        mapped.setSelected(true);
        hold.setId("data-hold");
        VBox side = new VBox(picture, mapped, hold, keep);
        side.getStyleClass().add("data-side");
        getChildren().addAll(choices, side);
    }

    private Region columns() {
        HBox row = new HBox(6);
        row.getChildren().addAll(cards);
        row.setPadding(new Insets(0, 0, BAR, 0));
        int more = preview.table().columns().size() - cards.size();
        if (more > 0) {
            row.getChildren().add(new Label(Words.count("data.more", more)));
        }
        ScrollPane pane = new ScrollPane(row);
        pane.setId("data-columns");
        pane.setFitToHeight(true);
        pane.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        Label shape = new Label(Words.of("data.shape", Numerals.whole(preview.table().rows()),
                Numerals.whole(preview.table().columns().size())));
        shape.getStyleClass().add("dim");
        return new VBox(6, shape, pane);
    }

    /** Shows the proposal. */
    void begin() {
        choose(roles);
    }

    private void choose(Roles next) {
        roles = next;
        menus.show(preview.table(), roles, this::choose);
        cards.forEach(card -> card.follow(roles));
        ask();
        repaint();
    }

    /** Asks what the proposal leaves open, and about values with two readings in the columns that are taken. */
    private void ask() {
        questions.getChildren().clear();
        Proposal proposal = preview.proposal();
        String open = Stream.of(Proposal.Ask.values()).filter(proposal.asks()::contains).map(Words::name)
                .collect(Collectors.joining("; "));
        if (!open.isEmpty() && proposal.roles().filter(roles::equals).isPresent()) {
            questions.getChildren().add(paragraph(Words.of("data.asked", open), "data-asked"));
        }
        roles.columns().stream().flatMap(column -> column.ambiguity().stream())
                .forEach(question -> questions.getChildren().add(new ValueQuestion(question, answers, answered)));
        boolean fits = DataScenes.canKeep(workspace.frame().getValue().held(), roles);
        keep.setVisible(fits);
        keep.setManaged(fits);
    }

    /** Takes the columns anew and paints their points in the present theme. */
    void repaint() {
        View view = workspace.view().getValue();
        Roles now = roles;
        double scale = getScene() == null ? 1 : getScene().getWindow().getRenderScaleX();
        unusable.accept(true);
        worker.begin(_ -> {
            Loaded<Table> table = Samples.take(preview.table(), now);
            return new Taken(table, table instanceof Loaded.Whole<Table>(Table whole)
                    ? Optional.of(ScatterPicture.of(Scatter.of(whole), view, WIDTH, HEIGHT, scale))
                    : Optional.empty());
        }, this::show, _ -> {});
    }

    private void show(Taken now) {
        notes.getChildren().clear();
        picture.setImage(now.image().orElse(null));
        switch (now.table()) {
            case Loaded.Whole<Table>(Table whole) -> {
                taken = Optional.of(whole);
                TableWords.sentences(whole.notes()).forEach(
                        said -> notes.getChildren().add(paragraph(said, "dim")));
            }
            case Loaded.Refused<Table>(List<Fault> faults) -> {
                taken = Optional.empty();
                FileWords.sentences(faults).forEach(
                        said -> notes.getChildren().add(paragraph(said, "data-fault")));
            }
        }
        unusable.accept(taken.isEmpty());
    }

    private static RichParagraph paragraph(String source, String style) {
        RichParagraph paragraph = new RichParagraph("");
        paragraph.setSource(source);
        paragraph.getStyleClass().add(style);
        return paragraph;
    }

    /** Returns who makes the scene that is chosen, on any thread. */
    Supplier<Loaded<DataScenes.Made>> scene(Scenario present) {
        Table table = hold.isSelected() ? taken.orElseThrow().holdingOut(HELD, 1) : taken.orElseThrow();
        boolean kept = keep.isVisible() && keep.isSelected();
        boolean plain = !mapped.isSelected();
        return () -> {
            Scenario scene = kept
                    ? plain ? DataScene.asItIs(present, table) : DataScene.in(present, table)
                    : plain ? DataScene.asItIs(table) : DataScene.of(table);
            return DataScenes.made(scene, List.of(), present); // what was done to the table has been seen here
        };
    }
}
