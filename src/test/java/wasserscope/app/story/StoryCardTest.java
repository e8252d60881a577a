package wasserscope.app.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import javafx.geometry.Bounds;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import wasserscope.app.Hand;
import wasserscope.app.Studio;
import wasserscope.app.canvas.PainterCanvas;
import wasserscope.app.session.Workspace;
import wasserscope.draw.formula.Typesetter;
import wasserscope.draw.sheet.Theme;
import wasserscope.scenario.preset.OpeningScene;
import wasserscope.story.Beat;
import wasserscope.story.Place;
import wasserscope.story.Story;
import wasserscope.story.Telling;
import wasserscope.story.library.Lessons;
import wasserscope.words.Language;
import wasserscope.words.Words;

/** Each card of each lesson fits in the plane it lies on, in the smallest window, in every theme and language. */
class StoryCardTest {

    private static final int WIDTH = 1024;
    private static final int HEIGHT = 640;

    /** A story at a beat that asks, or whose outcome is seen after a wrong answer. */
    private static Telling told(Story story, int index, Telling.Phase phase) {
        Telling.Stretch stretch = new Telling.Stretch(Place.begin(story), OptionalLong.of(0), Optional.empty());
        OptionalInt wrong = index == story.beats().size() ? OptionalInt.empty()
                : story.beats().get(index).ask().stream().mapToInt(ask -> ask.right() == 0 ? 1 : 0).findFirst();
        return new Telling(story, index, phase, phase == Telling.Phase.TOLD ? wrong : OptionalInt.empty(),
                Map.of(Math.min(index, story.beats().size() - 1), stretch));
    }

    private static boolean isCompared(Story story, int index) {
        boolean compared = false;
        for (Beat beat : story.beats().subList(0, Math.min(index + 1, story.beats().size()))) {
            compared = switch (beat.beside()) {
                case Beat.Beside.Off _ -> false;
                case Beat.Beside.Run _ -> true;
                case Beat.Beside.Same _ -> compared && beat.setting().scene().isEmpty();
            };
        }
        return compared;
    }

    @ParameterizedTest
    @EnumSource
    void eachCardOfEachLessonFits(Language language) {
        List<String> faults = new ArrayList<>();
        Lessons.stories().forEach(story -> story.beats().forEach(beat -> beat.formula().ifPresent(Typesetter::of)));
        Words.speak(language);
        try (Hand hand = Hand.open(OpeningScene.opening(), WIDTH, HEIGHT)) {
            PainterCanvas plane = hand.plane();
            hand.await("a plane", () -> plane.seen().isPresent());
            for (Theme theme : Theme.values()) {
                Studio.tell(() -> {
                    Workspace workspace = hand.workspace();
                    workspace.setView(workspace.view().getValue().withTheme(theme));
                });
                hand.await("painted in it", () -> plane.seen().filter(
                        seen -> seen.view().theme() == theme).isPresent());
                for (Story story : Lessons.stories()) {
                    Studio.tell(() -> faults.addAll(faults(plane, story, theme, language)));
                }
            }
        } finally {
            Words.speak(Language.ENGLISH);
        }
        assertEquals("", String.join("\n", faults));
    }

    private static double height(StoryCard card, Telling telling, double width) {
        card.show(telling);
        card.setVisible(true);
        card.applyCss();
        return card.prefHeight(width);
    }

    private static List<String> faults(PainterCanvas plane, Story story, Theme theme, Language language) {
        List<String> faults = new ArrayList<>();
        StackPane root = (StackPane) plane.getScene().getRoot();
        StoryLayer layer = (StoryLayer) root.lookup("#story-layer");
        StoryCard card = (StoryCard) root.lookup("#story-card");
        StoryLayer.PlaneArea area = StoryLayer.PlaneArea.of(List.of(plane), layer).getFirst();
        for (int index = 0; index <= story.beats().size(); index++) {
            boolean compared = isCompared(story, index);
            Bounds room = area.card();
            double width = compared ? room.getWidth() - 2 * StoryLayer.INSET
                    : Math.min(StoryLayer.CARD * theme.type(1), area.plane().getWidth() - 2 * StoryLayer.INSET);
            double height = Math.max(height(card, told(story, index, Telling.Phase.ASKING), width),
                    height(card, told(story, index, Telling.Phase.TOLD), width));
            assertTrue(height > 40, () -> "a card is laid out: " + height);
            if (height > room.getHeight() - 2) {
                faults.add(String.format(Locale.ROOT, "%s %d in %s %s: %.0f of %.0f", story.name(), index + 1, theme,
                        language, height, room.getHeight()));
            }
        }
        return faults;
    }
}
