package wasserscope.words;

import java.util.Optional;
import wasserscope.scenario.Scenario;

/** The titles and notes of scenarios: their own, or of the scenes that come with the program those of a language. Plain text. */
public final class SceneWords {

    private SceneWords() {}

    /** Returns the title of a scenario. */
    public static String title(Language language, Scenario scenario) {
        return text(language, scenario, "title").orElse(scenario.title());
    }

    /** Returns the notes of a scenario. */
    public static String notes(Language language, Scenario scenario) {
        return text(language, scenario, "notes").orElse(scenario.notes());
    }

    /** Returns a scenario as it is written for others to read: with its title and notes in words. */
    public static Scenario inWords(Language language, Scenario scenario) {
        return scenario.titled(title(language, scenario)).noted(notes(language, scenario));
    }

    private static Optional<String> text(Language language, Scenario scenario, String aspect) {
        return scenario.scene()
                .map(name -> "Scene." + name + "." + aspect)
                .filter(language.bundle()::containsKey)
                .map(key -> language.of(key));
    }
}
