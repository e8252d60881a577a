package wasserscope.app.story;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.layout.TilePane;
import wasserscope.app.session.StorySession;
import wasserscope.app.session.Workspace;
import wasserscope.memory.StateFolder;
import wasserscope.memory.StoryProgress;
import wasserscope.memory.StoryProgressFile;
import wasserscope.story.Story;
import wasserscope.story.Telling;
import wasserscope.story.library.Lessons;
import wasserscope.words.Words;
import wasserscope.work.Workers;

/**
 * The stories that come with the program, as tiles that tell which were seen and which is open, and how far: that is remembered. They are
 * read on another thread.
 */
public final class StoryShelf {

    private static final double GAP = 8;

    private final StorySession stories;
    private final StoryProgressFile file = new StoryProgressFile(StateFolder.place());
    private final AtomicReference<StoryProgress> progress = new AtomicReference<>(StoryProgress.NONE);
    private final List<StoryTile> tiles = new ArrayList<>();
    private final TilePane shelf = new TilePane(GAP, GAP);
    private final Label title = new Label(Words.of("story.stories"));
    private final Runnable chosen;
    private Optional<Runnable> waiting = Optional.empty();

    private StoryShelf(Workspace workspace, Runnable chosen) {
        this.stories = workspace.stories();
        this.chosen = chosen;
        title.getStyleClass().add("scene-group");
    }

    /**
     * Makes the shelf, which is read once the window is seen.
     *
     * @param chosen called when a tile is chosen
     */
    public static StoryShelf of(Workspace workspace, Runnable chosen) {
        StoryShelf shelf = new StoryShelf(workspace, chosen);
        workspace.whenSeen(() -> Workers.start("stories", () -> {
            StoryProgress remembered = shelf.file.read();
            List<Story> lessons = Lessons.stories();
            Platform.runLater(() -> shelf.fill(lessons, remembered));
        }));
        shelf.stories.telling().addListener((_, before, now) -> shelf.told(before, now));
        return shelf;
    }

    /** Returns its title. */
    public Label title() {
        return title;
    }

    /** Returns the tiles. */
    public TilePane tiles() {
        return shelf;
    }

    private void fill(List<Story> lessons, StoryProgress remembered) {
        progress.set(remembered);
        for (Story story : lessons) {
            StoryTile tile = new StoryTile(story, tiles.size());
            tile.setOnAction(_ -> {
                chosen.run();
                stories.open(story);
            });
            tiles.add(tile);
            shelf.getChildren().add(tile);
        }
        show();
        waiting.ifPresent(Runnable::run);
    }

    private void show() {
        tiles.forEach(tile -> tile.show(progress.get(), stories.telling().getValue()));
    }

    /** Opens the story of a number, from 0, if there is one. */
    public void open(int number) {
        if (number < tiles.size()) {
            stories.open(tiles.get(number).story());
        }
    }

    /** Tells of a story that was left and at which beat, as soon as it is known, if one was. */
    void whenLeft(BiConsumer<Story, Integer> offer) {
        whenRead(() -> progress.get().left().ifPresent(
                left -> story(left.name()).ifPresent(story -> offer.accept(story, left.beat()))));
    }

    private void whenRead(Runnable then) {
        if (tiles.isEmpty()) {
            waiting = Optional.of(then);
        } else {
            then.run();
        }
    }

    private Optional<Story> story(String name) {
        return tiles.stream().map(StoryTile::story).filter(story -> story.name().equals(name)).findFirst();
    }

    private void told(Optional<Telling> before, Optional<Telling> now) {
        now.filter(telling -> story(telling.story().name()).isPresent()).ifPresentOrElse(telling -> {
            String name = telling.story().name();
            remember(telling.isOver() ? progress.get().saw(name) : progress.get().at(name, telling.index()));
        }, () -> before.ifPresent(_ -> remember(progress.get().withoutLeft())));
        show();
    }

    /** Writes the newest progress; where that cannot be remembered, the start has said so. */
    private void remember(StoryProgress next) {
        if (progress.getAndSet(next).equals(next)) {
            return;
        }
        Workers.start("stories", () -> {
            try {
                file.write(progress.get());
            } catch (IOException nowhere) {
                return;
            }
        });
    }
}
