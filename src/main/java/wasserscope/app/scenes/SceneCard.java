package wasserscope.app.scenes;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import wasserscope.scenario.library.LibraryScene;
import wasserscope.words.SceneWords;
import wasserscope.words.Words;

/** A scene to choose: its small picture with its verdict, its title and one sentence. Until the picture is there, its place is empty paper. */
public final class SceneCard extends Button {

    private static final double ROUND = 12;

    private final LibraryScene scene;
    private final ImageView picture = new ImageView();

    SceneCard(LibraryScene scene) {
        this.scene = scene;
        setId("scene-" + scene.name());
        getStyleClass().add("scene-card");
        setAccessibleText(String.join(
                ". ", SceneWords.title(Words.language(), scene.scenario()), Words.name(scene.verdict()),
                SceneWords.notes(Words.language(), scene.scenario())));
        setGraphic(new HBox(paper(), words()));
        getGraphic().getStyleClass().add("scene-line");
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    }

    private StackPane paper() {
        picture.setFitWidth(Thumbnails.WIDTH);
        picture.setFitHeight(Thumbnails.HEIGHT);
        Rectangle edge = new Rectangle(Thumbnails.WIDTH, Thumbnails.HEIGHT);
        edge.setArcWidth(ROUND);
        edge.setArcHeight(ROUND);
        Label verdict = new Label(Words.name(scene.verdict()));
        verdict.getStyleClass().addAll("scene-verdict", scene.verdict().name());
        StackPane paper = new StackPane(picture, verdict);
        StackPane.setAlignment(verdict, Pos.BOTTOM_LEFT);
        paper.getStyleClass().add("scene-paper");
        paper.setMinSize(Thumbnails.WIDTH, Thumbnails.HEIGHT);
        paper.setMaxSize(Thumbnails.WIDTH, Thumbnails.HEIGHT);
        paper.setClip(edge);
        return paper;
    }

    private VBox words() {
        Label title = new Label(SceneWords.title(Words.language(), scene.scenario()));
        title.getStyleClass().add("scene-name");
        Label sentence = new Label(SceneWords.notes(Words.language(), scene.scenario()));
        sentence.getStyleClass().add("dim");
        title.setWrapText(true);
        sentence.setWrapText(true);
        VBox words = new VBox(title, sentence);
        words.getStyleClass().add("scene-words");
        words.setMinWidth(0);
        words.setPrefWidth(1); // the picture's neighbour takes what is left of the tile
        HBox.setHgrow(words, Priority.ALWAYS);
        return words;
    }

    /** Returns the scene. */
    LibraryScene scene() {
        return scene;
    }

    /** Shows a picture. */
    void show(Image image) {
        picture.setImage(image);
    }

    /** Tells whether a picture is there. */
    public boolean isPainted() {
        return picture.getImage() != null;
    }
}
