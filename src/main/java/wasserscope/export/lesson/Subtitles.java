package wasserscope.export.lesson;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import wasserscope.draw.caption.CaptionCard;
import wasserscope.file.Existing;
import wasserscope.file.WriteFault;
import wasserscope.file.Writing;
import wasserscope.story.Beat;
import wasserscope.story.Question;
import wasserscope.words.Language;
import wasserscope.words.RichText;
import wasserscope.words.StoryWords;

/** The texts of a story's clip with the times at which they are seen, as WebVTT: one after the other, from its beginning to its end. */
public final class Subtitles {

    private static final String ENDING = ".vtt";
    private static final double MILLI = 1000;

    private final StoryClip clip;
    private final Language language;
    private final List<Cue> cues = new ArrayList<>();
    private long frame;

    /**
     * A text.
     *
     * @param from the first frame at which it is seen
     * @param text plain, a line for each of its parts
     */
    private record Cue(long from, String text) {}

    private Subtitles(StoryClip clip) {
        this.clip = clip;
        this.language = clip.look().language();
    }

    /** Returns the file of the subtitles beside a clip. */
    public static Path beside(Path clip) {
        String name = String.valueOf(clip.getFileName());
        int dot = name.lastIndexOf('.');
        return clip.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + ENDING);
    }

    /**
     * Writes them, whole or not at all.
     *
     * @return why not, if they could not be written
     */
    public static Optional<WriteFault> write(StoryClip clip, Path file, Existing existing) {
        return Writing.write(file, of(clip).getBytes(StandardCharsets.UTF_8), existing);
    }

    /** Returns the content of the file. */
    public static String of(StoryClip clip) {
        Subtitles subtitles = new Subtitles(clip);
        for (int beat = 0; beat < clip.timing().beats().size(); beat++) {
            subtitles.add(clip.story().beats().get(beat), clip.timing().beats().get(beat));
        }
        return subtitles.written();
    }

    private void add(Beat beat, BeatTiming timing) {
        long begin = frame;
        cue(begin, StoryWords.of(language, beat.say()));
        beat.ask().ifPresent(ask -> cue(begin + timing.say(), asked(ask)));
        frame = begin + timing.before() + timing.running();
        if (timing.missed().isPresent()) {
            cue(frame, StoryTiming.missed(language, timing.missed().getAsLong()));
        } else {
            beat.ask().ifPresent(ask -> cue(frame, StoryWords.of(language, ask.because())));
        }
        frame += timing.because();
    }

    private String asked(Question ask) {
        StringBuilder text = new StringBuilder(StoryWords.of(language, ask.question()));
        for (int answer = 0; answer < ask.answers().size(); answer++) {
            text.append('\n').append(CaptionCard.letter(answer)).append("  ")
                    .append(StoryWords.of(language, ask.answers().get(answer)));
        }
        return text.toString();
    }

    /** Adds a text; where there is none the one before stays. */
    private void cue(long from, String source) {
        String text = escaped(RichText.of(source).plain());
        if (!text.isEmpty()) {
            cues.removeIf(cue -> cue.from() >= from);
            cues.add(new Cue(cues.isEmpty() ? 0 : from, text));
        }
    }

    /** Returns a text as WebVTT takes it: without its marks, and without empty lines, which would end it. */
    private static String escaped(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty())
                .map(line -> line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"))
                .collect(Collectors.joining("\n"));
    }

    private String written() {
        StringBuilder file = new StringBuilder("WEBVTT\n");
        for (int j = 0; j < cues.size(); j++) {
            double end = j + 1 < cues.size() ? clip.rate().seconds(cues.get(j + 1).from()) : clip.seconds();
            file.append('\n').append(time(clip.rate().seconds(cues.get(j).from()))).append(" --> ").append(time(end))
                    .append('\n').append(cues.get(j).text()).append('\n');
        }
        return file.toString();
    }

    private static String time(double seconds) {
        long milliseconds = Math.round(MILLI * seconds);
        return String.format(Locale.ROOT, "%02d:%02d:%02d.%03d", milliseconds / 3_600_000, milliseconds / 60_000 % 60,
                milliseconds / 1000 % 60, milliseconds % 1000);
    }
}
