package wasserscope.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * How a command line ended, and what it wrote.
 *
 * @param code its exit code
 * @param out what it printed
 * @param err what it complained of
 */
public record Ended(int code, String out, String err) {

    /** The exit code of the window that these command lines open. */
    static final int WINDOW = 7;

    /** Carries out a command line, in this process. */
    public static Ended of(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        int code = WasserscopeCommand.commandLine(_ -> WINDOW)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
        return new Ended(code, out.toString(), err.toString());
    }
}
