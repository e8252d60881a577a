package wasserscope.export.lesson;

import java.util.Optional;
import wasserscope.draw.composition.Format;
import wasserscope.draw.sheet.Theme;
import wasserscope.draw.view.Emphasis;
import wasserscope.draw.view.View;
import wasserscope.story.StoryPlayer;
import wasserscope.words.Language;

/**
 * What the pictures of a story look like. Immutable.
 *
 * @param theme its colours; without one, those that its scenes ask for
 * @param language in which it is written
 * @param format how large its pictures are
 */
public record StoryLook(Optional<Theme> theme, Language language, Format format) {

    /** Returns how the present moment of a story is looked at, with what its beat stresses. */
    public View view(StoryPlayer player) {
        View scene = View.of(player.place().left().look()).withLanguage(language)
                .with(new Emphasis(player.beat().spotlight(), player.landscape()));
        return theme.map(scene::withTheme).orElse(scene);
    }
}
