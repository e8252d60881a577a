package wasserscope.app.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import javafx.application.Platform;
import wasserscope.app.session.Message;
import wasserscope.app.session.Workspace;
import wasserscope.draw.formula.Typesetter;
import wasserscope.scenario.json.Loaded;
import wasserscope.story.Story;
import wasserscope.story.file.StoryReader;
import wasserscope.words.FileWords;
import wasserscope.words.Words;
import wasserscope.work.Workers;

/**
 * Stories of one's own, from files: read and checked on another thread, and read again whenever the file is saved while its story is told, so
 * that it can be written beside the window.
 */
public final class StoryFiles {

    private static final long EVERY = TimeUnit.MILLISECONDS.toNanos(500);

    private final Workspace workspace;
    private volatile Optional<Path> told = Optional.empty();
    private volatile Optional<FileTime> read = Optional.empty();

    private StoryFiles(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Reads for a window, and watches the file of the story that it tells. */
    public static StoryFiles of(Workspace workspace) {
        StoryFiles files = new StoryFiles(workspace);
        workspace.whenClosed(() -> files.told = Optional.empty());
        workspace.stories().telling().addListener(_ -> Platform.runLater(files::follow));
        files.follow();
        return files;
    }

    private void follow() {
        Optional<Path> file = workspace.stories().file();
        if (!file.equals(told)) {
            told = file;
            file.ifPresent(path -> Workers.start("story", () -> watch(path)));
        }
    }

    /** Tells whether a file is meant for a story, by its name. */
    public static boolean isOne(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(StoryReader.ENDING);
    }

    /**
     * Opens a story.
     *
     * @param used told on another thread if it could be read
     */
    public void open(Path file, Runnable used) {
        Workers.start("story", () -> {
            Found found = read(file);
            if (found.story().isPresent()) {
                used.run();
            }
            Platform.runLater(() -> {
                tell(found);
                found.story().ifPresent(story -> workspace.stories().open(story, 0, file));
            });
        });
    }

    /** What a file holds: a story, if it does; and what is wrong with it, in sentences. */
    private record Found(Optional<Story> story, List<String> faults) {}

    private Found read(Path file) {
        read = changed(file);
        return switch (StoryReader.read(file)) {
            case Loaded.Whole<Story>(Story story) -> new Found(Optional.of(story), formulas(story));
            case Loaded.Refused<Story>(var faults) -> new Found(Optional.empty(), FileWords.sentences(faults));
        };
    }

    private void tell(Found found) {
        String title = Words.of(found.story().isPresent() ? "story.formulas" : "story.refused");
        workspace.tell(found.faults().isEmpty() ? Message.NONE : new Message(title, found.faults()));
    }

    /** Returns what is wrong with formulas, which are then shown as they are written. */
    private static List<String> formulas(Story story) {
        return IntStream.range(0, story.beats().size()).boxed()
                .flatMap(k -> story.beats().get(k).formula()
                        .flatMap(formula -> Typesetter.of(formula).refusal())
                        .map(fault -> Words.of("render.story.formula", k + 1, fault.sentence(Words.language())))
                        .stream())
                .toList();
    }

    /** Reads the file again when it has changed, until another story is told. */
    private void watch(Path file) {
        Optional<FileTime> seen = read.or(() -> changed(file));
        while (told.filter(file::equals).isPresent()) {
            LockSupport.parkNanos(EVERY);
            Optional<FileTime> now = changed(file);
            if (now.isPresent() && !now.equals(seen)) {
                seen = now;
                Found found = read(file);
                Platform.runLater(() -> {
                    if (told.filter(file::equals).isPresent()) {
                        tell(found);
                        found.story().ifPresent(workspace.stories()::reopen);
                    }
                });
            }
        }
    }

    private static Optional<FileTime> changed(Path file) {
        try {
            return Optional.of(Files.getLastModifiedTime(file));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }
}
