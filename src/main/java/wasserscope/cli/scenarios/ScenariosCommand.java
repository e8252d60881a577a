package wasserscope.cli.scenarios;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import wasserscope.scenario.library.Library;
import wasserscope.scenario.library.LibraryScene;
import wasserscope.words.SceneWords;
import wasserscope.words.Words;

/** The command {@code scenarios}: the built-in ones, one a line, the name first and then what it shows. */
@Command(
        name = "scenarios",
        description = "${bundle:cli.scenarios}",
        mixinStandardHelpOptions = true)
public final class ScenariosCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        int widest = Library.scenes().stream().mapToInt(scene -> scene.name().length()).max().orElse(0);
        for (LibraryScene scene : Library.scenes()) {
            String gap = " ".repeat(widest + 2 - scene.name().length());
            out.println(scene.name() + gap + SceneWords.title(Words.language(), scene.scenario()));
        }
        out.flush();
        return 0;
    }
}
