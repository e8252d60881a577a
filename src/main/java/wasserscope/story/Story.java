package wasserscope.story;

import java.util.List;

/**
 * A lesson. Immutable.
 *
 * @param name by which commands know it: that of the built-in one, or of its file
 * @param title what menus call it
 * @param summary what it shows, in one sentence
 * @param beats at least one; the first opens a scene
 * @param trials what to try by hand after the last one
 */
public record Story(String name, StoryText title, StoryText summary, List<Beat> beats, List<Trial> trials) {

    /** Copies the lists; checks that it begins with a scene. */
    public Story {
        beats = List.copyOf(beats);
        trials = List.copyOf(trials);
        if (beats.isEmpty() || beats.getFirst().setting().scene().isEmpty()) {
            throw new IllegalArgumentException("a story begins with a scene");
        }
    }
}
