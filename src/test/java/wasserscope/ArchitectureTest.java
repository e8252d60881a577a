package wasserscope;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which package may use which, and how long a class may be. */
@AnalyzeClasses(packages = "wasserscope", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    /** From the top down; those of one floor know nothing of each other. */
    private static final List<List<String>> FLOORS = List.of(
            List.of("launch"),
            List.of("app", "cli"),
            List.of("export"),
            List.of("draw"),
            List.of("words"),
            List.of("story"),
            List.of("run", "memory"),
            List.of("scenario"),
            List.of("baseline"),
            List.of("theory"),
            List.of("flow"),
            List.of("problem"),
            List.of("measure", "random"),
            List.of("work", "file"));

    /** The rooms of a package that uses its own rooms, from the top down; those of one floor know nothing of each other. */
    private static final Map<String, List<List<String>>> ROOMS = Map.of(
            "app", List.of(
                    List.of("plane", "settings", "transport", "scenes", "export", "compare", "story", "files"),
                    List.of("data"),
                    List.of("session"),
                    List.of("canvas", "control")),
            "cli", List.of(List.of("simulate", "render", "data", "bench", "scenarios", "stories"), List.of("console")),
            "export", List.of(
                    List.of("handout"), List.of("lesson"), List.of("clip", "data"), List.of("still", "video", "job")),
            "draw", List.of(
                    List.of("composition"), List.of("chart", "strip", "caption"), List.of("timeline", "decision"),
                    List.of("plane"),
                    List.of("particle"),
                    List.of("field"),
                    List.of("axis"),
                    List.of("view"), List.of("sheet"), List.of("formula")),
            "scenario", List.of(List.of("library", "data"), List.of("table"), List.of("file"), List.of("json"),
                    List.of("edit", "preset")),
            "scenario.table", List.of(List.of("column"), List.of("text"), List.of("cell")),
            "story", List.of(List.of("library"), List.of("file")),
            "theory",
            List.of(List.of("outline"), List.of("verdict", "step"), List.of("minimum"), List.of("arrangement")),
            "flow", List.of(List.of("motion", "edit"), List.of("engine", "start", "step")),
            "problem", List.of(List.of("data"), List.of("loss", "expression", "sum"), List.of("model")));

    private static final int LONGEST_CLASS = 400;
    private static final int LONGEST_CONTROLLER = 200;
    private static final int MOST_FILES = 25;

    @ArchTest
    static final ArchRule everyPackageHasItsFloor = classes().that().doNotHaveSimpleName("package-info").should()
            .resideInAnyPackage(named(FLOORS.stream().flatMap(List::stream).toList()));

    @ArchTest
    static final ArchRule arrowsPointDown = arrowsPointDown();

    @ArchTest
    static final ArchRule arrowsBetweenRoomsPointDown = CompositeArchRule.of(ROOMS.entrySet().stream()
            .flatMap(room -> pointingDown(room.getKey() + ".", room.getValue()).stream()).toList())
            .as("arrows between the rooms of a package point down");

    @ArchTest
    static final ArchRule noPackageUsesItselfThroughOthers =
            slices().matching("wasserscope.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule onlyTheWindowAndTheDoorUseJavaFx =
            noClasses().that().resideOutsideOfPackages("wasserscope.app..", "wasserscope.launch..")
                    .should().dependOnClassesThat()
                    .resideInAnyPackage("javafx..", "com.sun..");

    @ArchTest
    static final ArchRule picturesKnowNoFilesButTheFonts =
            noClasses().that().resideInAPackage("wasserscope.draw..").and().doNotHaveSimpleName("Typefaces")
                    .should().dependOnClassesThat()
                    .resideInAnyPackage("java.io..", "java.nio..", "javax.imageio..");

    /** A picture is written in the language of its view, whatever the window speaks meanwhile. */
    @ArchTest
    static final ArchRule picturesAreWrittenInTheLanguageOfTheirView =
            noClasses().that().resideInAPackage("wasserscope.draw..").and().doNotHaveSimpleName("View")
                    .should().dependOnClassesThat().haveSimpleName("Words")
                    .orShould().dependOnClassesThat().haveSimpleName("Numerals");

    @ArchTest
    static final ArchRule nothingBelowThePicturesKnowsPixels =
            noClasses().that().resideInAnyPackage(named(below("draw")))
                    .should().dependOnClassesThat()
                    .resideInAnyPackage("java.awt..", "javax.imageio..", "javax.swing..");

    @ArchTest
    static final ArchRule onlyTheDoorEndsTheProcess = noClasses().that().resideOutsideOfPackage("wasserscope.launch..")
            .should().callMethod(System.class, "exit", int.class)
            .orShould().callMethod(Runtime.class, "halt", int.class);

    @ArchTest
    static final ArchRule onlyTheDoorAndTheCommandsWriteToTheTerminal =
            noClasses().that().resideOutsideOfPackages("wasserscope.launch..", "wasserscope.cli..")
                    .should().accessField(System.class, "out")
                    .orShould().accessField(System.class, "err")
                    .orShould().callMethod(Throwable.class, "printStackTrace");

    @ArchTest
    static final ArchRule theDoorNeedsNoLibrary =
            classes().that().haveSimpleName("Main").or().haveSimpleName("LaunchWords").or()
                    .haveSimpleName("WindowLayer")
                    .should().onlyDependOnClassesThat()
                    .resideInAnyPackage("java..", "wasserscope.launch..");

    @Test
    void everyClassIsShort() throws IOException {
        var tooLong = new ArrayList<String>();
        try (var files = Files.walk(Path.of("src", "main", "java"))) {
            for (var file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                boolean controller = file.toString().endsWith("Controller.java");
                int lines = Files.readAllLines(file).size();
                if (lines > (controller ? LONGEST_CONTROLLER : LONGEST_CLASS)) {
                    tooLong.add(file.getFileName() + ": " + lines);
                }
            }
        }

        assertEquals(List.of(), tooLong);
    }

    @Test
    void noFolderIsAHall() throws IOException {
        var tooFull = new ArrayList<String>();
        try (var folders = Files.walk(Path.of("src", "main", "java"))) {
            for (var folder : folders.filter(Files::isDirectory).toList()) {
                try (var files = Files.list(folder)) {
                    long count = files.filter(Files::isRegularFile).count();
                    if (count > MOST_FILES) {
                        tooFull.add(folder + ": " + count);
                    }
                }
            }
        }

        assertEquals(List.of(), tooFull);
    }

    private static ArchRule arrowsPointDown() {
        return CompositeArchRule.of(pointingDown("", FLOORS)).as("arrows point down");
    }

    private static List<ArchRule> pointingDown(String parent, List<List<String>> floors) {
        var rules = new ArrayList<ArchRule>();
        var above = new ArrayList<String>();
        for (var floor : floors) {
            for (var room : floor) {
                var forbidden = new ArrayList<>(above);
                floor.stream().filter(other -> !other.equals(room)).forEach(forbidden::add);
                if (!forbidden.isEmpty()) {
                    rules.add(noClasses().that().resideInAnyPackage(named(parent, List.of(room)))
                            .should().dependOnClassesThat()
                            .resideInAnyPackage(named(parent, forbidden)));
                }
            }
            above.addAll(floor);
        }
        return rules;
    }

    private static List<String> below(String room) {
        return FLOORS.stream()
                .dropWhile(floor -> !floor.contains(room))
                .skip(1)
                .flatMap(List::stream)
                .toList();
    }

    private static String[] named(List<String> rooms) {
        return named("", rooms);
    }

    private static String[] named(String parent, List<String> rooms) {
        return rooms.stream().map(room -> "wasserscope." + parent + room + "..").toArray(String[]::new);
    }
}
