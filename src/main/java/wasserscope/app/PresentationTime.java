package wasserscope.app;

import java.util.concurrent.TimeUnit;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import wasserscope.app.control.Tips;
import wasserscope.words.Words;

/** The time since one began to present, in a corner: dim, and shown only while it is wished. */
final class PresentationTime extends ToggleButton {

    private static final Duration SECOND = Duration.seconds(1);
    private static final long MINUTE = 60;

    private final Region sign = new Region();
    private long began;

    private PresentationTime() {
        setId("presentation-time");
        getStyleClass().addAll("quiet", "presentation-time");
        setAccessibleText(Words.of("present.time"));
        setFocusTraversable(false);
        sign.getStyleClass().addAll("icon", "icon-time");
        Tips.install(this, Words.of("present.time"));
        selectedProperty().addListener(_ -> show());
        setVisible(false);
        StackPane.setAlignment(this, Pos.BOTTOM_RIGHT);
    }

    /** Lays it over a window, to be seen while that presents. */
    static void install(StackPane root, ReadOnlyBooleanProperty presenting) {
        PresentationTime time = new PresentationTime();
        root.getChildren().add(time);
        Timeline ticking = new Timeline(new KeyFrame(SECOND, _ -> time.show()));
        ticking.setCycleCount(Animation.INDEFINITE);
        presenting.addListener((_, _, now) -> {
            time.began = System.nanoTime();
            time.setVisible(now);
            time.show();
            if (now) {
                ticking.play();
            } else {
                ticking.stop();
            }
        });
    }

    private void show() {
        long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began);
        setGraphic(isSelected() ? null : sign);
        setText(isSelected() ? Words.of("present.elapsed", seconds / MINUTE, seconds % MINUTE) : "");
    }
}
