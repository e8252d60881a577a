package wasserscope.app.control;

import java.awt.geom.PathIterator;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;
import wasserscope.draw.formula.Formula;
import wasserscope.draw.formula.Typesetter;
import wasserscope.draw.formula.Typesetting;
import wasserscope.words.RichText;
import wasserscope.work.Workers;

/**
 * A formula in mathematical type, given in TeX. Its size and colour are those of the font and of the text fill, as for any label; it is
 * read aloud as a line of characters, which also stands in its place until it is set, and where it cannot be. Setting begins when it
 * comes into a scene, on a thread of its own unless the formula is known.
 */
public final class FormulaView extends Label {

    private final Path path = new Path();
    private final Pane box = new Pane(path);
    private String source = "";
    private Optional<Formula> formula = Optional.empty();

    /** Makes a view of a formula; empty for none yet. */
    public FormulaView(String source) {
        getStyleClass().add("formula");
        setMinWidth(USE_PREF_SIZE);
        path.setFillRule(FillRule.NON_ZERO);
        path.setStroke(null);
        path.setManaged(false);
        path.fillProperty().bind(textFillProperty());
        box.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        box.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        fontProperty().addListener(_ -> draw());
        sceneProperty().addListener(_ -> set());
        setSource(source);
    }

    /** Shows another formula; does nothing if it is shown already. */
    public void setSource(String next) {
        if (!next.equals(source)) {
            source = next;
            String written = new RichText.Run(next, RichText.Face.FORMULA, RichText.Rise.BASE).written().text();
            setAccessibleText(written);
            show(Optional.empty());
            set();
        }
    }

    /** Returns whether mathematical type is shown, and not the line in its place. */
    public boolean isSet() {
        return formula.isPresent();
    }

    private void set() {
        if (getScene() == null || source.isEmpty() || formula.isPresent()) {
            return;
        }
        String wanted = source;
        Typesetter.known(wanted).map(Typesetting::typeset).ifPresentOrElse(this::show,
                () -> Workers.start("formula", () -> {
                    Typesetting result = Typesetter.of(wanted);
                    Platform.runLater(() -> {
                        if (wanted.equals(source)) {
                            show(result.typeset());
                        }
                    });
                }));
    }

    private void show(Optional<Formula> set) {
        formula = set;
        setText(set.isPresent() ? "" : getAccessibleText());
        setGraphic(set.isPresent() ? box : null);
        draw();
    }

    private void draw() {
        path.getElements().clear();
        formula.ifPresent(set -> {
            double size = getFont().getSize();
            double baseline = Math.ceil(set.height() * size);
            box.setPrefSize(Math.ceil(set.width() * size), baseline + Math.ceil(set.depth() * size));
            double[] point = new double[6];
            for (PathIterator outline = set.at(0, baseline, size).getPathIterator(null); !outline.isDone(); outline
                    .next()) {
                path.getElements().add(element(outline.currentSegment(point), point));
            }
        });
    }

    private static PathElement element(int segment, double[] point) {
        return switch (segment) {
            case PathIterator.SEG_MOVETO -> new MoveTo(point[0], point[1]);
            case PathIterator.SEG_LINETO -> new LineTo(point[0], point[1]);
            case PathIterator.SEG_QUADTO -> new QuadCurveTo(point[0], point[1], point[2], point[3]);
            case PathIterator.SEG_CUBICTO ->
                new CubicCurveTo(point[0], point[1], point[2], point[3], point[4], point[5]);
            default -> new ClosePath();
        };
    }

    @Override
    public double getBaselineOffset() {
        return formula.map(set -> snappedTopInset() + Math.ceil(set.height() * getFont().getSize()))
                .orElseGet(super::getBaselineOffset);
    }
}
