package wasserscope.cli.render;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import wasserscope.export.clip.ClipFormat;
import wasserscope.export.still.StillKind;

/** What a story is written as. */
public enum StoryOutput {
    /** A clip with the cards on it. */
    CLIP,
    /** A picture of each beat. */
    PICTURES,
    /** A picture of the first beat. */
    PICTURE,
    /** A PDF with a page for each beat. */
    HANDOUT;

    /** What is no ending yet, though one may ask for it. */
    static final String PAGE = ".html";

    /** Returns what the ending of a file's name says. */
    static Optional<StoryOutput> of(Path file) {
        Optional<ClipFormat> clip = ClipFormat.of(file);
        if (clip.isPresent()) {
            return Optional.of(clip.get() == ClipFormat.PNG_SEQUENCE ? PICTURES : CLIP);
        }
        return StillKind.of(file).map(kind -> kind == StillKind.PDF ? HANDOUT : PICTURE);
    }

    /** Returns the endings of all of them, as they are said. */
    public static List<String> endings() {
        return Stream.concat(
                Stream.of(ClipFormat.values()).filter(format -> format != ClipFormat.PNG_SEQUENCE)
                        .map(ClipFormat::ending),
                Stream.concat(Stream.of("%02d.png"), StillKind.endings().stream())).toList();
    }
}
