package wasserscope.cli.stories;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import wasserscope.story.Story;
import wasserscope.story.StoryText;
import wasserscope.story.library.Lessons;
import wasserscope.words.RichText;
import wasserscope.words.StoryWords;
import wasserscope.words.Words;

/** The command {@code stories}: the built-in ones, one a line, the name first, then the title and what it shows. */
@Command(
        name = "stories",
        description = "${bundle:cli.stories}",
        mixinStandardHelpOptions = true)
public final class StoriesCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        int widest = Lessons.names().stream().mapToInt(String::length).max().orElse(0);
        for (Story story : Lessons.stories()) {
            String gap = " ".repeat(widest + 2 - story.name().length());
            out.println(story.name() + gap
                    + Words.of("cli.stories.line", plain(story.title()), plain(story.summary())));
        }
        out.flush();
        return 0;
    }

    private static String plain(StoryText text) {
        return RichText.of(StoryWords.of(Words.language(), text)).plain();
    }
}
