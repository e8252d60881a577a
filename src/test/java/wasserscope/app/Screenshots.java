package wasserscope.app;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import wasserscope.app.canvas.PainterCanvas;
import wasserscope.app.data.DataController;
import wasserscope.app.scenes.SceneCard;
import wasserscope.app.session.StorySession;
import wasserscope.app.session.Workspace;
import wasserscope.draw.sheet.Theme;
import wasserscope.draw.view.View;
import wasserscope.flow.start.Gaussian;
import wasserscope.run.Goal;
import wasserscope.scenario.Method;
import wasserscope.scenario.Quantity;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.data.DataScene;
import wasserscope.scenario.edit.Edit;
import wasserscope.scenario.library.Library;
import wasserscope.scenario.preset.OpeningScene;
import wasserscope.story.Telling;
import wasserscope.story.library.Lessons;

/**
 * Photographs the window for the README, without a display: {@code mvn test-compile exec:exec@screenshots}. Each picture is of a fixed
 * step of a fixed scenario, so that a second run gives the same ones.
 */
public final class Screenshots {

    private static final long STEPS = 1500;
    private static final long FEW_STEPS = 60;

    private final Path folder;

    private Screenshots(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes the pictures.
     *
     * @param args the folder, or nothing for {@code screenshots}
     * @throws IOException if a picture cannot be written
     * @throws InterruptedException never, in fact
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        Platform.setImplicitExit(false);
        try {
            Path folder = Path.of(args.length == 0 ? "screenshots" : args[0]);
            Files.createDirectories(folder);
            new Screenshots(folder).takeAll();
        } finally {
            Platform.exit();
        }
    }

    private void takeAll() throws IOException {
        for (Theme theme : Theme.values()) {
            take("opening", theme, OpeningScene.opening(), STEPS, 1280, 800, _ -> {});
            take("opening", theme, OpeningScene.opening(), STEPS, 1920, 1080, _ -> {});
        }
        for (Theme theme : Theme.values()) {
            take("timeline", theme, scene("rescue"), 10_700, 1280, 800,
                    studio -> studio.workspace().clock().seek(Goal.ofStep(3000)));
        }
        for (Theme theme : Theme.values()) {
            takeCompared("compare-m", theme, scene("few"), new Edit.Adjust(Quantity.PARTICLES, 20), 9000);
            takeCompared("compare-radius", theme,
                    OpeningScene.opening().with(OpeningScene.opening().start().withRadius(0.2)),
                    new Edit.Adjust(Quantity.RADIUS, 1), 1500);
            takeCompared("compare-flow", theme, scene("long-step"), new Edit.SetMethod(Method.GRADIENT_FLOW), 1000);
        }
        takeStory("story-few", Theme.DARK, "lesson-few", 2, Telling.Phase.ASKING);
        takeStory("story-beside", Theme.LIGHT, "lesson-few", 4, Telling.Phase.TOLD);
        takeStory("story-escape", Theme.DARK, "lesson-escape", 1, Telling.Phase.ASKING);
        takeStory("story-outline", Theme.LIGHT, "lesson-outline", 1, Telling.Phase.TOLD);
        takeStory("story-landscape", Theme.DARK, "lesson-landscape", 4, Telling.Phase.TOLD);
        takeStory("story-no-limit", Theme.PROJECTOR, "lesson-no-limit", 2, Telling.Phase.TOLD);
        take("slopes", Theme.DARK, OpeningScene.SLOPES.scenario(), 4000, 1280, 800, _ -> {});
        take("affine", Theme.DARK, OpeningScene.AFFINE.scenario(), 2500, 1280, 800, _ -> {});
        take("affine", Theme.LIGHT, OpeningScene.AFFINE.scenario(), 2500, 1280, 800, _ -> {});
        take("spikes", Theme.DARK, OpeningScene.SPIKES.scenario(), 600, 1280, 800, _ -> {});
        take("moons", Theme.DARK, scene("moons"), 400, 1280, 800, _ -> {});
        take("moons", Theme.LIGHT, scene("moons"), 400, 1280, 800, _ -> {});
        for (Theme theme : List.of(Theme.DARK, Theme.LIGHT)) {
            take("own-data", theme, DataScene.of(OwnTables.blow()).titled("blow.csv"), 3000, 1280, 800, _ -> {});
            takeTable("own-table", theme, OwnTables.classes());
        }
        take("rays", Theme.DARK, OpeningScene.RAYS.scenario(), 400, 1280, 800, _ -> {});
        take("circle", Theme.DARK, OpeningScene.CIRCLE.scenario(), 45, 1280, 800, _ -> {});
        take("stuck", Theme.DARK, scene("few"), 9000, 1280, 800, _ -> {});
        take("stuck", Theme.LIGHT, scene("few"), 9000, 1280, 800, _ -> {});
        take("rescued", Theme.DARK, scene("rescue"), 10_700, 1280, 800, _ -> {});
        take("separating", Theme.DARK, scene("zero-line"), 1500, 1280, 800, _ -> {});
        take("separating", Theme.LIGHT, scene("zero-line"), 1500, 1280, 800, _ -> {});
        take("not-separating", Theme.DARK, scene("rescue-gap"), 9000, 1280, 800, _ -> {});
        take("certificate-closed", Theme.DARK, scene("sparse"), 37_000, 1280, 800, _ -> {});
        take("certificate-closed", Theme.PROJECTOR, scene("sparse"), 37_000, 1280, 800, _ -> {});
        take("gaussian-1000", Theme.DARK, gaussian(1000), STEPS, 1280, 800, _ -> {});
        for (Theme theme : List.of(Theme.DARK, Theme.LIGHT)) {
            take("million", theme, scene("million"), FEW_STEPS, 1280, 800, _ -> {});
        }
        takeCompared("compare-million", Theme.DARK, Quantity.PARTICLES.set(scene("million"), 10_000),
                new Edit.Adjust(Quantity.PARTICLES, 1_000_000), 50);
        take("problem-open", Theme.DARK, OpeningScene.opening(), STEPS, 1280, 800,
                studio -> ((ToggleButton) studio.scene().lookup("#more")).setSelected(true));
        take("keys", Theme.LIGHT, OpeningScene.opening(), STEPS, 1280, 800,
                studio -> studio.scene().lookup("#help").setVisible(true));
        for (Theme theme : List.of(Theme.DARK, Theme.LIGHT)) {
            take("scenes", theme, OpeningScene.opening(), STEPS, 1280, 800, Screenshots::openScenes);
        }
        take("bad-input", Theme.DARK, OpeningScene.opening(), STEPS, 1280, 800, studio -> {
            TextField field = (TextField) studio.scene().lookup("#PARTICLES-field");
            field.requestFocus();
            field.setText("2.25");
            Window.getWindows().stream()
                    .filter(PopupWindow.class::isInstance)
                    .forEach(bubble -> ((PopupWindow) bubble).setAutoFix(false));
            field.setText("2.5");
            field.end();
        });
        take("probe", Theme.DARK, OpeningScene.opening(), STEPS, 1280, 800, studio -> {
            View view = studio.workspace().view().getValue();
            studio.workspace().setView(view.withProbe(Optional.of(new View.Probe(1.2, 3))));
        });
    }

    private static Scenario gaussian(int particles) {
        Scenario opening = OpeningScene.opening();
        return opening.with(
                opening.start().withShape(new Gaussian()).withParticles(particles));
    }

    private static Scenario scene(String name) {
        return Library.named(name).orElseThrow();
    }

    private static void openScenes(Studio studio) {
        ((Button) studio.scene().lookup("#scene")).fire();
    }

    /** What is done to the window before it is photographed. */
    private interface Pose {
        void strike(Studio studio);
    }

    /** Photographs the panel of a table. */
    private void takeTable(String what, Theme theme, String table) throws IOException {
        String name = String.format(Locale.ROOT, "%s-%s-1280x800.png", what, theme).toLowerCase(Locale.ROOT);
        Path file = Files.writeString(Files.createTempDirectory("table").resolve("flowers.csv"), table);
        try (Studio studio = Studio.open(OpeningScene.opening(), 1280, 800)) {
            Workspace workspace = studio.workspace();
            Node panel = Studio.ask(() -> studio.scene().lookup("#data"));
            Studio.tell(() -> {
                workspace.setView(workspace.view().getValue().withTheme(theme));
                ((DataController) panel.getUserData()).open(file, () -> {});
            });
            Node use = Studio.ask(() -> studio.scene().lookup("#data-use"));
            studio.await("a choice", () -> Studio.isSeen(use) && !use.isDisabled());
            ImageIO.write(studio.photograph(), "png", folder.resolve(name).toFile());
        }
    }

    /** Photographs a beat of a lesson. */
    private void takeStory(String what, Theme theme, String lesson, int beat, Telling.Phase phase) throws IOException {
        String name = String.format(Locale.ROOT, "%s-%s-1280x800.png", what, theme).toLowerCase(Locale.ROOT);
        try (Studio studio = Studio.open(OpeningScene.opening(), 1280, 800)) {
            StorySession stories = studio.workspace().stories();
            Studio.tell(() -> {
                studio.workspace().setView(studio.workspace().view().getValue().withTheme(theme));
                stories.open(Lessons.named(lesson).orElseThrow(), beat);
            });
            studio.await("its beat", () -> stories.telling().getValue().filter(now -> now.index() == beat).isPresent()
                    && !studio.workspace().clock().isBehind());
            if (phase == Telling.Phase.TOLD) {
                Studio.tell(() -> stories.answer(OptionalInt.empty()));
                studio.await("told", () -> stories.telling().getValue().orElseThrow().phase() == phase);
            }
            studio.await("at rest", () -> studio.workspace().clock().frame().timeline().goal().isEmpty());
            PainterCanvas plane = (PainterCanvas) Studio.ask(() -> studio.scene().lookup(".plane-picture"));
            studio.await("painted", () -> isNewest(plane, studio.workspace()));
            ImageIO.write(studio.photograph(), "png", folder.resolve(name).toFile());
        }
    }

    @SuppressWarnings("ReferenceEquality") // each hand-over is another frame
    private static boolean isNewest(PainterCanvas plane, Workspace workspace) {
        return plane.seen().filter(seen -> seen.frame() == workspace.clock().frame()).isPresent();
    }

    /** Photographs a run beside one that differs from it. */
    private void takeCompared(String what, Theme theme, Scenario left, Edit right, long step) throws IOException {
        String name = String.format(Locale.ROOT, "%s-%s-1280x800.png", what, theme).toLowerCase(Locale.ROOT);
        try (Studio studio = Studio.open(left, 1280, 800)) {
            Workspace workspace = studio.workspace();
            Studio.tell(() -> {
                workspace.setView(workspace.view().getValue().withTheme(theme));
                workspace.panes().toggleComparison();
                workspace.edit(right);
                workspace.clock().seek(Goal.ofStep(step));
            });
            studio.await("both there", () -> workspace.clock().frames().stream()
                    .allMatch(frame -> frame.timeline().goal().isEmpty() && frame.beside().isPresent())
                    && workspace.clock().frame().figures().step() == step);
            ImageIO.write(studio.photograph(), "png", folder.resolve(name).toFile());
        }
    }

    private void take(String what, Theme theme, Scenario scenario, long steps, int width, int height, Pose pose)
            throws IOException {
        String name =
                String.format(Locale.ROOT, "%s-%s-%dx%d.png", what, theme, width, height).toLowerCase(Locale.ROOT);
        try (Studio studio = Studio.open(scenario, width, height)) {
            Workspace workspace = studio.workspace();
            Studio.tell(() -> workspace.setView(workspace.view().getValue().withTheme(theme)));
            studio.advanceTo(steps);
            Studio.tell(() -> pose.strike(studio));
            studio.await("every small picture", () -> Studio.all(studio.scene().getRoot())
                    .noneMatch(node -> node instanceof SceneCard card && Studio.isSeen(card) && !card.isPainted()));
            BufferedImage picture = studio.photograph();
            ImageIO.write(picture, "png", folder.resolve(name).toFile());
        }
    }
}
