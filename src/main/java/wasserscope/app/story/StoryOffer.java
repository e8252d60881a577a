package wasserscope.app.story;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import wasserscope.app.session.StorySession;
import wasserscope.app.session.Workspace;
import wasserscope.words.StoryWords;
import wasserscope.words.Words;

/** What a start offers, once: the first story to somebody new, and else to go on where a story was left. It goes when a story begins. */
public final class StoryOffer extends HBox {

    private static final int ABOVE_CONTENT = 2;
    private static final double ABOVE = 76;
    private static final double INSET = 28;

    private final Label words = new Label();
    private final Button take = new Button();

    private StoryOffer(Workspace workspace) {
        setId("story-offer");
        getStyleClass().add("story-offer");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setVisible(false);
        words.setMinWidth(0);
        take.setId("story-offer-take");
        take.getStyleClass().add("go-on");
        Button leave = new Button(Words.of("story.offer.later"));
        leave.setId("story-offer-leave");
        take.setMinWidth(USE_PREF_SIZE);
        leave.setMinWidth(USE_PREF_SIZE);
        leave.setOnAction(_ -> workspace.stories().offer(StorySession.Offer.NONE));
        getChildren().addAll(words, take, leave);
        StackPane.setAlignment(this, Pos.BOTTOM_LEFT);
        StackPane.setMargin(this, new Insets(0, INSET, ABOVE, INSET));
    }

    /** Shows over the window what its session offers. */
    public static void follow(StackPane root, Workspace workspace, StoryShelf shelf) {
        StoryOffer card = new StoryOffer(workspace);
        root.getChildren().add(ABOVE_CONTENT, card); // under the panels
        workspace.stories().offered().addListener((_, _, next) -> card.show(next, workspace, shelf));
        card.show(workspace.stories().offered().getValue(), workspace, shelf);
    }

    private void show(StorySession.Offer offer, Workspace workspace, StoryShelf shelf) {
        setVisible(offer == StorySession.Offer.TOUR);
        switch (offer) {
            case NONE -> {
            }
            case TOUR -> show(Words.of("story.offer.tour"), Words.of("story.offer.take"), () -> shelf.open(0));
            case LEFT -> shelf.whenLeft((story, beat) -> show(
                    Words.of("story.offer.left", StoryWords.plain(Words.language(), story.title()), beat + 1,
                            story.beats().size()),
                    Words.of("story.offer.goOn"), () -> workspace.stories().open(story, beat)));
        }
    }

    private void show(String sentence, String accept, Runnable accepted) {
        words.setText(sentence);
        take.setText(accept);
        take.setOnAction(_ -> accepted.run());
        setVisible(true);
    }
}
