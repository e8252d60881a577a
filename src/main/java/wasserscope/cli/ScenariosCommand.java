package wasserscope.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.Scenes;

/** The command {@code scenarios}: the built-in ones, one a line, the name first and then what it shows. */
@Command(
        name = "scenarios",
        description = "Lists the built-in scenarios: the name, then what it shows.",
        mixinStandardHelpOptions = true)
final class ScenariosCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        for (Scenes scene : Scenes.values()) {
            String title = Scenes.named(scene.key()).map(Scenario::title).orElse("");
            out.println(scene.key() + " " + title);
        }
        out.flush();
        return 0;
    }
}
