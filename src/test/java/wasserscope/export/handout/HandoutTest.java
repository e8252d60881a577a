package wasserscope.export.handout;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import wasserscope.export.lesson.SmallStory;
import wasserscope.story.Story;
import wasserscope.words.Language;
import wasserscope.work.WorkerPool;

/** Stories on paper. */
class HandoutTest {

    private static byte[] bytes(Story story) {
        try (WorkerPool pool = WorkerPool.of(1)) {
            return Handout.bytes(story, Optional.empty(), Language.ENGLISH, pool, () -> false);
        }
    }

    /** Returns the text of each page. */
    private static List<String> pages(Story story) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes(story))) {
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper text = new PDFTextStripper();
                text.setStartPage(page);
                text.setEndPage(page);
                pages.add(text.getText(document).replaceAll("\\s+", " "));
            }
            return pages;
        }
    }

    private static void assertHas(String page, String text) {
        assertTrue(page.contains(text), page);
    }

    @Test
    void thereIsAPageForEachBeatAndOneForTheAnswers() throws IOException {
        List<String> pages = pages(SmallStory.story());

        assertEquals(3, pages.size());
        assertHas(pages.getFirst(), "Four neurons They go down, and stand still.");
        assertHas(pages.getFirst(), "Four neurons begin.");
        assertHas(pages.getFirst(), "Notes for the speaker Wait until they have seen all four.");
        assertHas(pages.get(1), "They go on & on, while");
        assertHas(pages.get(1), "Where to? A Uphill B Downhill");
        assertFalse(pages.get(1).contains("The landscape says so."), pages.get(1));
        assertHas(pages.getLast(), "Answers");
        assertHas(pages.getLast(), "Where to? B Downhill The landscape says so.");
        assertFalse(pages.getLast().contains("Uphill"), pages.getLast());
    }

    @Test
    void whatToTryStandsWithTheLastBeat() throws IOException {
        Story story = SmallStory.read(SmallStory.TEXT.replace("} } ] }", """
                } } ], "try": [ { "say": "Ten neurons", "change": [
                  {"kind": "set", "field": "start.particles", "value": 10} ] } ] }"""));
        List<String> pages = pages(story);

        assertEquals(3, pages.size());
        assertHas(pages.get(1), "To try by hand \u2022 Ten neurons");
    }

    @Test
    void aStoryThatAsksNothingHasNoAnswers() throws IOException {
        Story story = SmallStory.read("""
                { "format": "wasserscope-story", "version": 1, "title": "t", "summary": "s", "beats": [
                  { "scene": "few", "say": "Forth." } ] }
                """);

        assertEquals(1, pages(story).size());
    }

    @Test
    void whatDoesNotFitGoesOnOnTheNextPage() throws IOException {
        Story story = SmallStory.read("""
                { "format": "wasserscope-story", "version": 1, "title": "t", "summary": "s", "beats": [
                  { "scene": "few", "say": "%1$s", "notes": "%1$s the end." } ] }
                """.formatted("A long remark. ".repeat(130)));
        List<String> pages = pages(story);

        assertEquals(2, pages.size());
        assertHas(pages.getLast(), "the end.");
    }

    @Test
    void itIsTheSameEachTime() {
        assertArrayEquals(bytes(SmallStory.story()), bytes(SmallStory.story()));
    }
}
