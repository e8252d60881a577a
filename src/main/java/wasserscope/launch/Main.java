package wasserscope.launch;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.module.FindException;
import java.net.URISyntaxException;
import java.nio.file.Path;

/**
 * The door of the program: the class that {@code java -jar} and {@code mvn} start.
 *
 * <p>It only finds the libraries, with {@link WindowLayer}, and hands the arguments to {@link Program} among them. None of
 * this class, {@link LaunchWords} and {@code WindowLayer} may use a library: the class path holds the program's own classes and nothing else.
 */
public final class Main {

    /** The oldest Java that runs the program. This class and its words are compiled for an older one, so that they can say so. */
    private static final int OLDEST_JAVA = 25;

    private Main() {}

    /**
     * Runs the program and ends the process with its exit code, so that no forgotten thread outlives the window.
     *
     * @param arguments the words of the command line; none of them opens the window
     * @throws Throwable what the program did not expect: a mistake in it, shown with its stack trace
     */
    public static void main(String[] arguments) throws Throwable {
        System.setProperty("java.awt.headless", "true"); // first: an AWT toolkit beside JavaFX's hangs on macOS
        System.exit(run(arguments));
    }

    private static int run(String[] arguments) throws Throwable {
        if (Runtime.version().feature() < OLDEST_JAVA) {
            System.err.println(
                    new LaunchWords(arguments).line("launch.oldJava", Runtime.version().feature(), OLDEST_JAVA));
            return Program.CANNOT_START;
        }
        ClassLoader loader;
        try {
            loader = WindowLayer.isGiven() ? Main.class.getClassLoader() : WindowLayer.loader(ownPlace());
        } catch (FindException missing) {
            System.err.println(new LaunchWords(arguments).line("launch.noLibraries", missing.getMessage()));
            return Program.CANNOT_START;
        }
        Thread.currentThread().setContextClassLoader(loader);
        var program = loader.loadClass(Program.class.getName());
        var run = MethodType.methodType(int.class, String[].class);
        return (int) MethodHandles.publicLookup().findStatic(program, "run", run).invokeExact(arguments);
    }

    /** The jar or the folder of classes that this class was loaded from. */
    private static Path ownPlace() throws URISyntaxException {
        return Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    }
}
