package wasserscope.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.FindException;
import java.lang.module.ModuleFinder;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The layer of JavaFX modules, and the class loader above it in which the program runs.
 *
 * <p>JavaFX supports being loaded as modules only, and complains on the terminal when it is found on a class path. A jar
 * that is started with {@code java -jar} cannot name a module path, so the program makes its own: the JavaFX jars become
 * a {@link ModuleLayer} with one loader, and the program and its other libraries an ordinary loader whose parent is that
 * one.
 *
 * <p>One rule finds the libraries: they lie in the folder {@code lib} beside the program. Maven builds both
 * {@code target/wasserscope.jar} and {@code target/classes} beside {@code target/lib}.
 */
final class WindowLayer {

    private static final Set<String> MODULES = Set.of("javafx.controls", "javafx.fxml");

    /** The one module that calls native code. */
    private static final String NATIVE_MODULE = "javafx.graphics";

    private WindowLayer() {}

    /** Whether the JVM was started with JavaFX on its module path (as tests are), so that no layer need be made. */
    static boolean isGiven() {
        return MODULES.stream().allMatch(name -> ModuleLayer.boot().findModule(name).isPresent());
    }

    /**
     * Makes the layer and the loader above it.
     *
     * @param program the jar or the folder of classes that holds the program
     * @return a loader of the program and all its libraries; the class path is not among its ancestors
     * @throws FindException if there is no folder {@code lib} beside the program; its message is the place of that folder
     */
    static ClassLoader loader(Path program) {
        var jars = jars(program.resolveSibling("lib"));
        var others = Stream.concat(Stream.of(program), jars.stream().filter(jar -> !isJavaFx(jar)));
        return new URLClassLoader("wasserscope", others.map(WindowLayer::url).toArray(URL[]::new), javaFxLoader(jars));
    }

    @SuppressWarnings("restricted") // JavaFX draws with native code: this is where it is allowed to
    private static ClassLoader javaFxLoader(List<Path> jars) {
        var modules = ModuleFinder.of(jars.stream().filter(WindowLayer::isJavaFx).toArray(Path[]::new));
        var boot = ModuleLayer.boot();
        var configuration = boot.configuration().resolve(modules, ModuleFinder.of(), MODULES);
        var controller = ModuleLayer.defineModulesWithOneLoader(
                configuration, List.of(boot), ClassLoader.getPlatformClassLoader());
        var layer = controller.layer();
        controller.enableNativeAccess(layer.findModule(NATIVE_MODULE).orElseThrow());
        return layer.findLoader(NATIVE_MODULE);
    }

    private static List<Path> jars(Path lib) {
        if (!Files.isDirectory(lib)) {
            throw new FindException(lib.toAbsolutePath().toString());
        }
        try (var files = Files.list(lib)) {
            return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isJavaFx(Path jar) {
        return jar.getFileName().toString().startsWith("javafx-");
    }

    private static URL url(Path place) {
        try {
            return place.toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new IllegalArgumentException("not a place for classes: " + place, impossible);
        }
    }
}
