package wasserscope.app.story;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import wasserscope.scenario.Quantity;
import wasserscope.story.Spotlight;

/** Dims all of the window but the part that a beat names, which gets a glowing edge. What lies in the plane the plane's picture lights itself. */
final class SpotlightVeil extends Region {

    private static final double AROUND = 4;

    private final StoryLayer layer;
    private final StackPane root;
    private final List<Region> veils = Stream.generate(SpotlightVeil::veil).limit(4).toList();
    private final Region edge = new Region();
    private Optional<Spotlight> lit = Optional.empty();

    SpotlightVeil(StoryLayer layer, StackPane root) {
        this.layer = layer;
        this.root = root;
        setMouseTransparent(true);
        edge.getStyleClass().add("spotlight-edge");
        edge.setManaged(false);
        getChildren().addAll(veils);
        getChildren().add(edge);
        setVisible(false);
    }

    private static Region veil() {
        Region veil = new Region();
        veil.getStyleClass().add("spotlight-veil");
        veil.setManaged(false);
        return veil;
    }

    /** Lights something, or nothing. */
    void light(Optional<Spotlight> next) {
        lit = next;
        setVisible(next.isPresent());
    }

    /** Lays the veil around what is lit. */
    void arrange() {
        Optional<Bounds> hole = lit.flatMap(this::place);
        setVisible(hole.isPresent());
        hole.ifPresent(this::around);
    }

    private void around(Bounds free) {
        double left = Math.max(0, free.getMinX() - AROUND);
        double top = Math.max(0, free.getMinY() - AROUND);
        double right = Math.min(getWidth(), free.getMaxX() + AROUND);
        double bottom = Math.min(getHeight(), free.getMaxY() + AROUND);
        veils.get(0).resizeRelocate(0, 0, getWidth(), top);
        veils.get(1).resizeRelocate(0, bottom, getWidth(), getHeight() - bottom);
        veils.get(2).resizeRelocate(0, top, left, bottom - top);
        veils.get(3).resizeRelocate(right, top, getWidth() - right, bottom - top);
        edge.resizeRelocate(left, top, right - left, bottom - top);
        edge.setVisible(!isInPlane());
    }

    private boolean isInPlane() {
        return lit.filter(what -> switch (what) {
            case Spotlight.Part part -> switch (part) {
                case ESCAPE_REGION, OUTLINE, STRIP -> true;
                case VERDICT, CERTIFICATE, OBJECTIVE, FUNCTION -> false;
            };
            case Spotlight.Slider _ -> false;
            case Spotlight.Particle _,Spotlight.Theta _ -> true;
        }).isPresent();
    }

    private Optional<Bounds> place(Spotlight what) {
        return switch (what) {
            case Spotlight.Part part -> place(part);
            case Spotlight.Slider(Quantity quantity) -> slider(quantity).flatMap(this::bounds);
            case Spotlight.Particle _,Spotlight.Theta _ -> planes();
        };
    }

    private Optional<Bounds> place(Spotlight.Part part) {
        return switch (part) {
            case ESCAPE_REGION, OUTLINE, STRIP -> planes();
            case VERDICT -> node("#verdict");
            case CERTIFICATE -> node("#gap").or(() -> node("#objective"));
            case OBJECTIVE -> node("#objective");
            case FUNCTION -> node("#function");
        };
    }

    private Optional<Bounds> planes() {
        return union(layer.planes().stream().map(StoryLayer.PlaneArea::card));
    }

    private Optional<Node> slider(Quantity quantity) {
        Node control = root.lookup("#" + quantity.name() + "-slider");
        while (control != null && !control.getStyleClass().contains("quantity")) {
            control = control.getParent();
        }
        return Optional.ofNullable(control).filter(SpotlightVeil::isSeen)
                .or(() -> Optional.ofNullable(root.lookup(".summary")));
    }

    private static boolean isSeen(Node node) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (!up.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private Optional<Bounds> node(String selector) {
        return Optional.ofNullable(root.lookup(selector)).filter(SpotlightVeil::isSeen).flatMap(this::bounds);
    }

    private Optional<Bounds> bounds(Node node) {
        return Optional.of(layer.sceneToLocal(node.localToScene(node.getLayoutBounds())));
    }

    private static Optional<Bounds> union(Stream<Bounds> all) {
        return all.reduce((one, other) -> {
            double left = Math.min(one.getMinX(), other.getMinX());
            double top = Math.min(one.getMinY(), other.getMinY());
            return new BoundingBox(left, top, Math.max(one.getMaxX(), other.getMaxX()) - left,
                    Math.max(one.getMaxY(), other.getMaxY()) - top);
        });
    }
}
