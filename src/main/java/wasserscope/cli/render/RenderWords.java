package wasserscope.cli.render;

import wasserscope.export.clip.ClipFault;
import wasserscope.export.clip.ClipWords;
import wasserscope.file.WriteFault;
import wasserscope.words.FileWords;
import wasserscope.words.RichText;
import wasserscope.words.Words;

/** What {@code render} says of files and clips, on a terminal. */
final class RenderWords {

    private RenderWords() {}

    /** Returns why a clip cannot be made. */
    static String sentence(ClipFault fault) {
        return fault instanceof ClipFault.Unwritten(WriteFault reason)
                ? sentence(reason)
                : RichText.of(ClipWords.sentence(fault)).plain();
    }

    /** Returns why a file cannot be written. */
    static String sentence(WriteFault fault) {
        String sentence = RichText.of(FileWords.sentence(fault)).plain();
        return fault instanceof WriteFault.Exists ? Words.of("cli.forceReplaces", sentence) : sentence;
    }
}
