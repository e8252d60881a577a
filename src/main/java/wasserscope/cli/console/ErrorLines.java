package wasserscope.cli.console;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import wasserscope.scenario.json.Fault;
import wasserscope.words.FileWords;
import wasserscope.words.RichText;

/** What a command says on the error stream: one line a fault, at most {@value FileWords#MOST_SENTENCES}, then how many more. */
public final class ErrorLines {

    private ErrorLines() {}

    /** Says what is wrong with a file, and returns the exit code of bad input. */
    public static int about(CommandSpec spec, String file, List<Fault> faults) {
        List<String> sentences = FileWords.sentences(faults).stream()
                .map(sentence -> file + ": " + RichText.of(sentence).plain())
                .toList();
        return lines(spec, sentences, CommandLine.ExitCode.USAGE);
    }

    /** Says these things, and returns the exit code of wrong usage. */
    public static int about(CommandSpec spec, List<String> mistakes) {
        int more = mistakes.size() - FileWords.MOST_SENTENCES;
        List<String> said = new ArrayList<>(mistakes.subList(0, Math.min(mistakes.size(), FileWords.MOST_SENTENCES)));
        if (more > 0) {
            said.add(FileWords.more(more));
        }
        return lines(spec, said, CommandLine.ExitCode.USAGE);
    }

    /** Says what failed, and returns the exit code of a failure. */
    public static int failure(CommandSpec spec, String reason) {
        return lines(spec, List.of(reason), CommandLine.ExitCode.SOFTWARE);
    }

    /** Says what is not as asked for, and returns the exit code of a success nevertheless. */
    public static int remark(CommandSpec spec, String remark) {
        return lines(spec, List.of(remark), CommandLine.ExitCode.OK);
    }

    private static int lines(CommandSpec spec, List<String> lines, int code) {
        PrintWriter err = spec.commandLine().getErr();
        lines.forEach(line -> err.println(spec.qualifiedName() + ": " + line.replaceAll("\\p{Cntrl}", "?")));
        err.flush();
        return code;
    }
}
