package wasserscope.app.story;

import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import wasserscope.app.control.RichParagraph;

/** A key cap with a text beside it that takes as many lines as it needs: it is laid out by its width, as a box of the toolkit is not. */
final class AnswerLine extends Region {

    private static final double GAP = 10;

    private final Label key;
    private final RichParagraph text;

    AnswerLine(Label key, RichParagraph text) {
        this.key = key;
        this.text = text;
        getChildren().addAll(key, text);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double beside() {
        return key.prefWidth(-1) + GAP;
    }

    @Override
    protected double computePrefWidth(double height) {
        return beside() + text.prefWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width < 0 ? text.prefWidth(-1) : Math.max(1, width - beside());
        return Math.max(key.prefHeight(-1), text.prefHeight(room));
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double high = key.prefHeight(-1);
        double room = Math.max(1, getWidth() - beside());
        double tall = text.prefHeight(room);
        key.resizeRelocate(0, Math.max(0, Math.min((getHeight() - high) / 2, (tall - high) / 2)), key.prefWidth(-1),
                high);
        text.resizeRelocate(beside(), Math.max(0, (getHeight() - tall) / 2), room, tall);
    }
}
