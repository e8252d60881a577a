package wasserscope.app.scenes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import wasserscope.app.session.Workspace;
import wasserscope.draw.sheet.Theme;
import wasserscope.scenario.edit.Edit;
import wasserscope.scenario.library.Group;
import wasserscope.scenario.library.Library;
import wasserscope.scenario.library.LibraryScene;
import wasserscope.words.Words;
import wasserscope.work.Workers;

/**
 * The scenes that come with the program, on a panel that opens under their button: arrows go from card to card, Enter takes one, Escape
 * closes. The library is read and the small pictures are made on other threads.
 */
public final class SceneMenu {

    private static final double CARD = 346;
    private static final double CARD_HEIGHT = 100;
    private static final double LOW_HEIGHT = 84;
    private static final double GAP = 8;
    private static final double FRAME = 44;
    private static final double OUTSIDE = 32;
    private static final int MOST_COLUMNS = 3;
    private static final String ABOVE = "#layers";

    private final Pane root;
    private final ButtonBase button;
    private final ScrollPane panel;
    private final Workspace workspace;
    private final VBox page = new VBox();
    private final List<TilePane> shelves = new ArrayList<>();
    private Optional<TilePane> lowShelf = Optional.empty();
    private List<Group> groups = List.of();
    private final Map<LibraryScene, SceneCard> cards = new LinkedHashMap<>();
    private final Thumbnails thumbnails = new Thumbnails((scene, image) -> cards.get(scene).show(image));

    private SceneMenu(Pane root, ButtonBase button, ScrollPane panel, Workspace workspace) {
        this.root = root;
        this.button = button;
        this.panel = panel;
        this.workspace = workspace;
    }

    /** Puts the menu into its panel, which the window holds; a click elsewhere closes it. */
    public static SceneMenu install(Pane root, Workspace workspace) {
        SceneMenu menu = new SceneMenu(
                root, (ButtonBase) root.lookup("#scene"), (ScrollPane) root.lookup("#scenes"), workspace);
        menu.page.getStyleClass().add("scene-page");
        menu.panel.setContent(menu.page);
        menu.root.getChildren().remove(menu.panel);
        root.addEventFilter(KeyEvent.KEY_PRESSED, menu::pressed);
        menu.button.setOnAction(_ -> menu.toggle());
        root.getScene().widthProperty().addListener(_ -> menu.arrange());
        workspace.view().addListener((_, before, now) -> {
            if (before.theme() != now.theme()) {
                menu.arrange();
            }
        });
        root.addEventFilter(MouseEvent.MOUSE_PRESSED, menu::clicked);
        workspace.whenSeen(menu::read);
        return menu;
    }

    /** Puts a shelf of other things before the scenes, with tiles as wide as theirs, and lower. */
    public void addFirst(Node title, TilePane shelf) {
        lowShelf = Optional.of(shelf);
        page.getChildren().addAll(0, List.of(title, shelf));
    }

    /** Tells whether the panel is open. */
    public boolean isOpen() {
        return panel.isVisible();
    }

    /** Opens the panel, from its top. */
    public void open() {
        show();
        panel.setVvalue(0);
    }

    /** Opens the panel, which stands in the window from the first time on, under those for layers and the rest. */
    private void show() {
        if (panel.getParent() == null) {
            root.getChildren().add(root.getChildren().indexOf(root.lookup(ABOVE)), panel);
        }
        panel.setVisible(true);
        panel.applyCss(); // its skin puts the cards into the scene: before, none can have the focus
        fill();
        arrange();
        root.applyCss();
        root.layout(); // a card can be scrolled to where it stands only once it stands there
    }

    /** Opens the scene that stands so many places after the present one, or before it. */
    public void openBeside(int places) {
        List<LibraryScene> all = groups.stream().flatMap(group -> group.scenes().stream()).toList();
        int present = present(all.stream()).map(all::indexOf).orElse(-1);
        int next = present < 0 ? 0 : present + places;
        if (next >= 0 && next < all.size()) {
            choose(all.get(next));
        }
    }

    private void read() {
        Workers.start("library", () -> {
            List<Group> read = Library.groups();
            Platform.runLater(() -> {
                groups = read;
                fill();
                if (button.equals(root.getScene().getFocusOwner())) {
                    focusPresent();
                }
            });
        });
    }

    /** Makes the cards, once the library is read and they are to be seen. */
    private void fill() {
        if (!panel.isVisible() || !cards.isEmpty()) {
            return;
        }
        for (Group group : groups) {
            Label title = new Label(Words.of("scenes." + group.key()));
            title.getStyleClass().add("scene-group");
            TilePane shelf = new TilePane(GAP, GAP);
            for (LibraryScene scene : group.scenes()) {
                SceneCard card = new SceneCard(scene);
                card.setOnAction(_ -> choose(scene));
                card.focusedProperty().addListener((_, _, focused) -> {
                    if (focused) {
                        reveal(card);
                    }
                });
                cards.put(scene, card);
                shelf.getChildren().add(card);
            }
            shelves.add(shelf);
            page.getChildren().addAll(title, shelf);
        }
        arrange();
    }

    /** Gives the panel as many columns as the window has room for, and asks for pictures if it is open. */
    private void arrange() {
        if (!panel.isVisible()) {
            return;
        }
        Theme theme = workspace.view().getValue().theme();
        double width = theme.type(CARD);
        double room = panel.getScene().getWidth() - OUTSIDE - FRAME;
        int columns = (int) Math.max(1, Math.min(MOST_COLUMNS, (room + GAP) / (width + GAP)));
        panel.setPrefWidth(columns * (width + GAP) - GAP + FRAME);
        shelves.forEach(shelf -> arrange(shelf, columns, width, theme.type(CARD_HEIGHT)));
        lowShelf.ifPresent(shelf -> arrange(shelf, columns, width, theme.type(LOW_HEIGHT)));
        thumbnails.ask(List.copyOf(cards.keySet()), theme, panel.getScene().getWindow().getOutputScaleX());
    }

    private static void arrange(TilePane shelf, int columns, double width, double height) {
        shelf.setPrefTileWidth(width);
        shelf.setPrefTileHeight(height);
        shelf.setPrefColumns(columns);
    }

    private void toggle() {
        if (panel.isVisible()) {
            close();
            return;
        }
        show();
        focusPresent();
    }

    private void focusPresent() {
        present(cards.keySet().stream()).or(() -> cards.keySet().stream().findFirst())
                .ifPresent(scene -> cards.get(scene).requestFocus());
    }

    private Optional<LibraryScene> present(Stream<LibraryScene> scenes) {
        String title = workspace.frame().getValue().scenario().title();
        return scenes.filter(scene -> scene.scenario().title().equals(title)).findFirst();
    }

    /** Closes the panel and gives the keyboard back to its button. */
    public void close() {
        if (panel.isVisible()) {
            button.requestFocus();
            panel.setVisible(false);
            thumbnails.rest();
        }
    }

    private void choose(LibraryScene scene) {
        close();
        workspace.document().came(scene.scenario());
        workspace.edit(new Edit.Open(scene.scenario()));
    }

    private void clicked(MouseEvent event) {
        boolean inside = contains(panel, event) || contains(button, event);
        if (panel.isVisible() && !inside) {
            panel.setVisible(false);
            thumbnails.rest();
        }
    }

    private static boolean contains(Node node, MouseEvent event) {
        return node.localToScene(node.getBoundsInLocal()).contains(event.getSceneX(), event.getSceneY());
    }

    private void pressed(KeyEvent event) {
        if (panel.isVisible() && event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        }
        if (event.isConsumed() || !(root.getScene().getFocusOwner() instanceof SceneCard card)) {
            return;
        }
        List<SceneCard> all = List.copyOf(cards.values());
        int index = all.indexOf(card);
        switch (event.getCode()) {
            case LEFT -> all.get(Math.max(0, index - 1)).requestFocus();
            case RIGHT -> all.get(Math.min(all.size() - 1, index + 1)).requestFocus();
            case UP, DOWN -> beside(card, event.getCode() == KeyCode.DOWN ? 1 : -1)
                    .ifPresent(SceneCard::requestFocus);
            case ENTER -> card.fire();
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** Returns the card of the next row, down (+1) or up (−1), that is nearest to the column of {@code card}. */
    private Optional<SceneCard> beside(SceneCard card, int way) {
        Bounds from = place(card);
        SceneCard best = null;
        double least = Double.POSITIVE_INFINITY;
        for (SceneCard other : cards.values()) {
            Bounds to = place(other);
            double rows = way * (to.getMinY() - from.getMinY());
            double distance = 1000 * rows + Math.abs(to.getMinX() - from.getMinX());
            if (rows > 1 && distance < least) {
                least = distance;
                best = other;
            }
        }
        return Optional.ofNullable(best);
    }

    private Bounds place(SceneCard card) {
        return page.sceneToLocal(card.localToScene(card.getBoundsInLocal()));
    }

    /** Scrolls until the card is seen. */
    private void reveal(SceneCard card) {
        panel.applyCss();
        panel.layout();
        Bounds place = place(card);
        double height = panel.getViewportBounds().getHeight();
        double hidden = page.getHeight() - height;
        if (hidden <= 0) {
            return;
        }
        double top = panel.getVvalue() * hidden;
        double wanted = Math.min(place.getMinY() - GAP, Math.max(top, place.getMaxY() + GAP - height));
        panel.setVvalue(Math.max(0, Math.min(1, wanted / hidden)));
    }
}
