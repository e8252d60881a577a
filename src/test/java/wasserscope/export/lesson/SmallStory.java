package wasserscope.export.lesson;

import wasserscope.scenario.json.Loaded;
import wasserscope.story.Story;
import wasserscope.story.file.StoryReader;

/** A story of two beats that is soon played. */
public final class SmallStory {

    /** Its file. */
    public static final String TEXT = """
            { "format": "wasserscope-story", "version": 1, "title": "Four neurons",
              "summary": "They go down, and stand still.",
              "beats": [
                { "scene": "few", "until": {"step": 6}, "stepsPerFrame": 2, "say": "Four neurons begin.",
                  "notes": "Wait until they have seen all four." },
                { "until": {"step": 600}, "stepsPerFrame": 1, "say": "They go on & on, while $w$ < 0.",
                  "formula": "F'(\\\\mu) \\\\ge 0", "spotlight": "strip",
                  "ask": {"question": "Where to?", "answers": ["Uphill", "Downhill"], "right": 2,
                          "because": "The landscape says so."} } ] }
            """;

    private SmallStory() {}

    /** Returns it. */
    public static Story story() {
        return read(TEXT);
    }

    /** Returns the story of a text that has no fault. */
    public static Story read(String text) {
        if (StoryReader.read(text) instanceof Loaded.Whole<Story>(Story story)) {
            return story;
        }
        throw new IllegalArgumentException(text);
    }
}
