package wasserscope.app.story;

import java.util.Optional;
import java.util.OptionalInt;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import wasserscope.app.control.FormulaView;
import wasserscope.app.control.RichParagraph;
import wasserscope.app.control.Tips;
import wasserscope.app.session.StorySession;
import wasserscope.app.session.Workspace;
import wasserscope.run.Frame;
import wasserscope.run.Side;
import wasserscope.story.Beat;
import wasserscope.story.Telling;
import wasserscope.story.Trial;
import wasserscope.words.StoryWords;
import wasserscope.words.Words;

/**
 * The card of a story: its name and its beat, what the beat says, its formula, its question, and the way on. Folded it is one line that leads
 * back. A click on it goes on.
 */
final class StoryCard extends VBox {

    private final Workspace workspace;
    private final StorySession stories;
    private final HBox head = new HBox();
    private final VBox body = new VBox();
    private final Label count = new Label();
    private final Label state = new Label();
    private final Button back = button("story-back", "story.back", "←");
    private final Button next = button("story-next", "story.next", "→");
    private final HBox foot = new HBox(state, grow(), back, next);

    StoryCard(Workspace workspace) {
        this.workspace = workspace;
        this.stories = workspace.stories();
        setId("story-card");
        getStyleClass().add("story-card");
        head.getStyleClass().add("story-head");
        body.getStyleClass().add("story-body");
        foot.getStyleClass().add("story-foot");
        count.getStyleClass().add("dim");
        count.setMinWidth(USE_PREF_SIZE);
        state.getStyleClass().add("dim");
        state.setId("story-state");
        next.getStyleClass().add("go-on");
        back.setOnAction(_ -> stories.back());
        next.setOnAction(_ -> stories.next());
        getChildren().addAll(head, body, foot);
        body.setOnMouseClicked(click -> {
            if (click.isStillSincePress()) {
                stories.next();
            }
        });
        stories.telling().addListener(_ -> show());
        stories.folded().addListener(_ -> show());
        workspace.frame().addListener((_, _, _) -> showState());
        show();
    }

    /** Returns by what the card is moved. */
    Node handle() {
        return head;
    }

    private void show() {
        Optional<Telling> now = stories.telling().getValue();
        setVisible(now.isPresent());
        now.ifPresent(this::show);
    }

    /** Shows a story as far as it has been told. */
    void show(Telling now) {
        boolean folded = stories.folded().get();
        body.setVisible(!folded);
        body.setManaged(!folded);
        foot.setVisible(!folded);
        foot.setManaged(!folded);
        count.setText(now.isOver() ? "" : Words.of("story.count", now.index() + 1, now.story().beats().size()));
        head.getChildren().setAll(folded ? unfolding(now) : title(now), grow(), count, folded ? closing() : folding());
        if (folded) {
            return;
        }
        if (now.isOver()) {
            over(now);
        } else {
            beat(now);
        }
        next.setText(Words.of(now.isOver() ? "story.close" : "story.next"));
        showState();
    }

    private Label title(Telling now) {
        Label title = new Label(StoryWords.plain(Words.language(), now.story().title()));
        title.getStyleClass().add("story-title");
        title.setMinWidth(0);
        return title;
    }

    private Button unfolding(Telling now) {
        Button unfold = new Button(Words.of("story.backTo", StoryWords.plain(Words.language(), now.story().title())));
        unfold.setId("story-unfold");
        unfold.getStyleClass().add("quiet");
        unfold.setMinWidth(0);
        unfold.setOnAction(_ -> stories.toggleFolded());
        return unfold;
    }

    private Button folding() {
        Button fold = icon("story-fold", "icon-fold", "story.fold");
        fold.setOnAction(_ -> stories.toggleFolded());
        return fold;
    }

    private Button closing() {
        Button close = icon("story-close", "icon-close", "story.close");
        close.setOnAction(_ -> stories.close());
        return close;
    }

    private void beat(Telling now) {
        Beat beat = now.beat();
        body.getChildren().setAll(paragraph(StoryWords.of(Words.language(), beat.say()), "story-say"));
        beat.formula().ifPresent(formula -> body.getChildren().add(formula(formula)));
        beat.ask().ifPresent(ask -> body.getChildren().add(new QuestionBox(ask, switch (now.phase()) {
            case ASKING -> QuestionBox.Stage.ASKED;
            case RUNNING -> QuestionBox.Stage.ANSWERED;
            case TOLD -> QuestionBox.Stage.SEEN;
        }, now.answer(), workspace.panes().compared().getValue() ? new HBox() : new VBox(),
                which -> stories.answer(OptionalInt.of(which)))));
    }

    /** Offers what to try, each by one click. */
    private void over(Telling now) {
        body.getChildren().setAll(paragraph(Words.of("story.try"), "story-say"));
        for (Trial trial : now.story().trials()) {
            RichParagraph text = paragraph(StoryWords.of(Words.language(), trial.say()), "story-trial");
            Label sign = new Label("→");
            sign.getStyleClass().add("key-cap");
            Button button = new Button("", new AnswerLine(sign, text));
            button.setAccessibleText(text.plain());
            button.getStyleClass().addAll("story-answer", "story-attempt");
            button.setMaxWidth(Double.MAX_VALUE);
            button.setOnAction(_ -> stories.attempt(trial.setting()));
            body.getChildren().add(button);
        }
    }

    private void showState() {
        Optional<Telling> now = stories.telling().getValue();
        if (now.isEmpty() || stories.folded().get()) {
            return;
        }
        String sentence = state(now.get(), workspace.panes().of(Side.LEFT).frame().getValue());
        if (!sentence.equals(state.getText())) {
            state.setText(sentence);
        }
    }

    private static String state(Telling now, Frame left) {
        if (now.isOver() || now.phase() == Telling.Phase.ASKING) {
            return "";
        }
        if (left.timeline().goal().isPresent() && now.isOf(left)) {
            return Words.of("story.computing", Words.language().whole(left.figures().step()));
        }
        if (now.phase() == Telling.Phase.RUNNING && !now.isFree()) {
            return StoryWords.until(Words.language(), now.beat().until().orElseThrow());
        }
        return now.hasHappened(left)
                ? ""
                : Words.of("story.missed", Words.language().whole(now.beat().atMost()));
    }

    private static FormulaView formula(String source) {
        FormulaView view = new FormulaView(source);
        view.getStyleClass().add("story-formula");
        view.setMaxWidth(Double.MAX_VALUE);
        return view;
    }

    private static RichParagraph paragraph(String source, String style) {
        RichParagraph paragraph = new RichParagraph("");
        paragraph.setSource(source);
        paragraph.getStyleClass().add(style);
        return paragraph;
    }

    private static Button button(String id, String words, String cap) {
        Label key = new Label(cap);
        key.getStyleClass().add("key-cap");
        Button button = new Button(Words.of(words), key);
        button.setId(id);
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private static Button icon(String id, String icon, String words) {
        Region shape = new Region();
        shape.getStyleClass().addAll("icon", icon);
        Button button = new Button("", shape);
        button.setId(id);
        button.getStyleClass().add("tool");
        button.setAccessibleText(Words.of(words));
        button.setAlignment(Pos.CENTER);
        Tips.install(button, Words.of(words));
        return button;
    }

    private static Region grow() {
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        return between;
    }
}
