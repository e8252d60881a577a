package wasserscope.app.story;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import wasserscope.app.canvas.PainterCanvas;
import wasserscope.app.session.Pane;
import wasserscope.app.session.Workspace;
import wasserscope.draw.axis.PhaseLayout;
import wasserscope.draw.caption.CaptionCorner;
import wasserscope.draw.sheet.PlotArea;
import wasserscope.run.Frame;
import wasserscope.run.Side;
import wasserscope.story.Telling;

/**
 * What a story lays over the window: the veil with the lit part left free, and the card, in a corner of the plane or, while two runs are
 * compared, across the foot of both. It can be dragged elsewhere by its head.
 */
public final class StoryLayer extends Region {

    /** The width of a card, in units of the usual type. */
    static final double CARD = 420;

    /** How far a card stays from the edges of what it lies on. */
    static final double INSET = 12;

    private static final List<Double> NARROWER = List.of(1.0, 0.9, 0.8);

    private final Workspace workspace;
    private final StackPane root;
    private final StoryCard card;
    private final SpotlightVeil veil;
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            pulse();
        }
    };
    private List<PainterCanvas> pictures = List.of();
    private List<PlaneArea> planes = List.of();
    private CaptionCorner corner = CaptionCorner.BOTTOM_RIGHT;
    private double narrowed = 1;
    private boolean choosing = true;
    private Optional<Point2D> dragged = Optional.empty();
    private Point2D grip = Point2D.ZERO;

    private StoryLayer(StackPane root, Workspace workspace) {
        this.root = root;
        this.workspace = workspace;
        this.card = new StoryCard(workspace);
        this.veil = new SpotlightVeil(this, root);
        setPickOnBounds(false);
        setId("story-layer");
        getChildren().addAll(veil, card);
    }

    /** Lays it over the window's content, under the panels. */
    public static void install(StackPane root, Workspace workspace) {
        StoryLayer layer = new StoryLayer(root, workspace);
        root.getChildren().add(1, layer);
        workspace.stories().telling().addListener((_, before, now) -> layer.told(before, now));
        workspace.stories().folded().addListener(_ -> layer.place());
        workspace.panes().compared().addListener(_ -> layer.place());
        workspace.view().addListener((_, before, now) -> {
            if (before.theme() != now.theme() || !before.emphasis().equals(now.emphasis())) {
                layer.place();
            }
        });
        layer.card.handle().setOnMousePressed(layer::pressed);
        layer.card.handle().setOnMouseDragged(layer::dragged);
        layer.told(Optional.empty(), workspace.stories().telling().getValue());
        layer.card.heightProperty().addListener(_ -> layer.requestLayout());
    }

    private void told(Optional<Telling> before, Optional<Telling> now) {
        boolean another = before.map(Telling::story).equals(now.map(Telling::story));
        if (!another) {
            dragged = Optional.empty();
        }
        boolean waits = now.filter(telling -> telling.phase() != Telling.Phase.RUNNING).isPresent();
        choosing |= waits;
        if (now.isPresent()) {
            timer.start();
        } else {
            timer.stop();
        }
        place();
    }

    /** Follows the planes as they are painted, and chooses the card's corner once the moment is there that the beat speaks of. */
    private void pulse() {
        if (getScene() == null || getScene().getWindow() == null) {
            timer.stop(); // the window has other content, or is closed
            return;
        }
        List<PlaneArea> seen = PlaneArea.of(pictures, this);
        Frame left = workspace.panes().of(Side.LEFT).newest();
        boolean settled = !workspace.clock().isBehind() && left.timeline().goal().isEmpty();
        if (!seen.equals(planes)) {
            choosing |= seen.size() != planes.size() || !seen.getFirst().isWhere(planes.getFirst());
            planes = seen;
            requestLayout();
        }
        if (choosing && settled && planes.size() == 1 && planes.getFirst().shows(left)) {
            choosing = false;
            choose();
            requestLayout();
        }
    }

    /** Returns where the planes are that are shown. */
    List<PlaneArea> planes() {
        return planes;
    }

    private void place() {
        pictures = root.lookupAll(".plane-picture").stream().map(PainterCanvas.class::cast).toList();
        veil.light(workspace.stories().isOpen()
                ? workspace.view().getValue().emphasis().spotlight()
                : Optional.empty());
        requestLayout();
    }

    private void pressed(MouseEvent event) {
        grip = new Point2D(event.getSceneX() - card.getLayoutX(), event.getSceneY() - card.getLayoutY());
    }

    private void dragged(MouseEvent event) {
        dragged = Optional.of(new Point2D(event.getSceneX() - grip.getX(), event.getSceneY() - grip.getY()));
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        veil.resizeRelocate(0, 0, getWidth(), getHeight());
        veil.arrange();
        if (!card.isVisible() || planes.isEmpty()) {
            return;
        }
        if (planes.size() > 1) {
            acrossTheFoot(planes);
            return;
        }
        Bounds plane = planes.getFirst().plane();
        double width = width(planes.getFirst());
        double height = Math.min(card.prefHeight(width), getHeight());
        Point2D usual = planes.getFirst().corner(corner, width, height);
        Bounds all = planes.getFirst().card();
        double lowest = all.getMaxY() - INSET - height;
        put(width, height,
                new Point2D(usual.getX(), Math.min(lowest, Math.max(plane.getMinY() + INSET, usual.getY()))));
    }

    /**
     * Chooses the corner in which the card hides least, narrower if it would hide what is lit in each of them; it stays there until another
     * beat, or until the plane is another.
     */
    private void choose() {
        Pane pane = workspace.panes().of(Side.LEFT);
        PhaseLayout layout = planes.getFirst().layout();
        double least = Double.POSITIVE_INFINITY;
        double chosen = 1;
        for (double part : NARROWER) {
            narrowed = part;
            double width = width(planes.getFirst());
            double height = card.prefHeight(width);
            CaptionCorner quiet =
                    CaptionCorner.quietest(pane.newest(), pane.view().getValue(), layout, width, height);
            double hidden = CaptionCorner.hidden(
                    pane.newest(), pane.view().getValue(), layout, quiet.at(layout.plane(), width, height));
            if (hidden < least) {
                least = hidden;
                corner = quiet;
                chosen = part;
            }
        }
        narrowed = chosen;
    }

    private double width(PlaneArea area) {
        double type = workspace.view().getValue().theme().type(1);
        return Math.min(narrowed * CARD * type, area.plane().getWidth() - 2 * INSET);
    }

    private void acrossTheFoot(List<PlaneArea> planes) {
        Bounds left = planes.getFirst().card();
        Bounds right = planes.getLast().card();
        double width = right.getMaxX() - left.getMinX() - 2 * INSET;
        double height = card.prefHeight(width);
        put(width, height, new Point2D(left.getMinX() + INSET, left.getMaxY() - INSET - height));
    }

    private void put(double width, double height, Point2D corner) {
        Point2D at = dragged.orElse(corner);
        double x = Math.max(0, Math.min(getWidth() - width, at.getX()));
        double y = Math.max(0, Math.min(getHeight() - height, at.getY()));
        card.resizeRelocate(Math.rint(x), Math.rint(y), width, height);
    }

    /**
     * Where a plane stands in this layer.
     *
     * @param canvas its picture
     * @param layout of its parts
     * @param card its whole card
     * @param plane the plane alone
     */
    record PlaneArea(PainterCanvas canvas, PhaseLayout layout, Bounds card, Bounds plane) {

        /** Returns those that are shown, from left to right. */
        static List<PlaneArea> of(List<PainterCanvas> pictures, Node layer) {
            return pictures.stream()
                    .filter(canvas -> canvas.getScene() != null && canvas.seen().isPresent())
                    .map(canvas -> of(canvas, layer))
                    .sorted(Comparator.comparingDouble(area -> area.card().getMinX()))
                    .toList();
        }

        private static PlaneArea of(PainterCanvas canvas, Node layer) {
            PainterCanvas.Painted seen = canvas.seen().orElseThrow();
            PhaseLayout layout = PhaseLayout.of(canvas.box(), seen.frame(), seen.view());
            Bounds all = in(layer, canvas, canvas.box());
            return new PlaneArea(canvas, layout, all, in(layer, canvas, layout.plane()));
        }

        /** Tells whether a frame is the one that is seen in it. */
        @SuppressWarnings("ReferenceEquality") // each hand-over is another frame
        boolean shows(Frame frame) {
            return canvas.seen().filter(seen -> seen.frame() == frame).isPresent();
        }

        /** Tells whether it stands where another does, and is as large. */
        boolean isWhere(PlaneArea other) {
            return card.equals(other.card) && plane.equals(other.plane);
        }

        /** Returns where in the layer a card of a size begins that stands in a corner of the plane. */
        Point2D corner(CaptionCorner where, double width, double height) {
            PlotArea box = where.at(layout.plane(), width, height);
            return new Point2D(plane.getMinX() + box.x() - layout.plane().x(),
                    plane.getMinY() + box.y() - layout.plane().y());
        }

        private static Bounds in(Node layer, Node canvas, PlotArea box) {
            return layer.sceneToLocal(canvas.localToScene(
                    new BoundingBox(box.x(), box.y(), box.width(), box.height())));
        }
    }
}
