package wasserscope.scenario.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import wasserscope.flow.motion.Motion;
import wasserscope.flow.start.StartShape;
import wasserscope.flow.step.StepSize;
import wasserscope.problem.loss.Loss;
import wasserscope.problem.model.FeatureMap;
import wasserscope.problem.model.SigmoidThreshold;
import wasserscope.problem.sum.EngineKind;
import wasserscope.scenario.FileFields;
import wasserscope.scenario.Intervention;
import wasserscope.scenario.Method;
import wasserscope.scenario.Quantity;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.SetEngine;
import wasserscope.scenario.json.Faults;
import wasserscope.scenario.json.Fields;
import wasserscope.scenario.json.Json;
import wasserscope.scenario.json.Loaded;
import wasserscope.scenario.json.Names;
import wasserscope.scenario.preset.LossPreset;
import wasserscope.scenario.preset.Model;
import wasserscope.scenario.preset.OpeningScene;
import wasserscope.scenario.preset.StartPreset;
import wasserscope.scenario.preset.TargetPreset;
import wasserscope.words.Language;

/**
 * The catalogue of models, losses, starts, motions and engines: each member of a family has its entry, each entry its words, and what it
 * makes is written and read again as the same. The README names them all.
 */
class CatalogueTest {

    private static final FeatureMap SIGMOID = new SigmoidThreshold(5);

    static Stream<Enum<?>> entries() {
        return Stream.<Enum<?>[]>of(Model.values(), LossPreset.values(), StartPreset.values(), Method.values())
                .flatMap(Arrays::stream);
    }

    @Test
    void eachRecordOfAFamilyHasOneEntry() {
        assertEquals(records(FeatureMap.class), classes(List.of(Model.values()), Model::usual));
        assertEquals(records(Loss.class), classes(List.of(LossPreset.values()), LossPreset::loss));
        assertEquals(records(StartShape.class), classes(StartPreset.kinds(), kind -> kind.usual(SIGMOID)));
        assertEquals(records(Motion.class),
                classes(List.of(Method.values()), method -> method.withStep(StepSize.of(1))));
    }

    private static List<String> records(Class<?> family) {
        return Arrays.stream(family.getPermittedSubclasses()).map(Class::getSimpleName).sorted().toList();
    }

    private static <E> List<String> classes(List<E> entries, Function<E, Object> made) {
        return entries.stream().map(entry -> made.apply(entry).getClass().getSimpleName()).sorted().toList();
    }

    @ParameterizedTest
    @EnumSource
    void eachModelHasASceneAndATeacher(Model model) {
        Scenario scene = OpeningScene.of(model);

        assertEquals(model, Model.of(scene.problem().features()));
        assertFalse(TargetPreset.of(scene.problem().features()).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("entries")
    void eachEntryHasItsNameInEachLanguage(Enum<?> entry) {
        for (Language language : Language.values()) {
            assertFalse(language.name(entry).isBlank());
        }
    }

    @ParameterizedTest
    @EnumSource
    void eachModelIsReadAgainWithEachOfItsStarts(Model model) {
        Scenario scene = OpeningScene.of(model);
        FeatureMap features = scene.problem().features();

        for (StartPreset preset : StartPreset.values()) {
            for (StartShape shape : List.of(preset.shape(features), preset.usual(features))) {
                if (shape.suits(features)) {
                    assertReadAgain(scene.with(scene.start().withShape(shape).withParticles(3)));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void eachMotionIsReadAgain(Method method) {
        Scenario scene = OpeningScene.opening();

        assertReadAgain(scene.with(method.withStep(StepSize.of(0.03))));
    }

    @ParameterizedTest
    @EnumSource
    void eachLossIsReadAgain(LossPreset preset) {
        Scenario scene = OpeningScene.opening();

        assertReadAgain(scene.with(scene.problem().with(preset.loss())));
    }

    @ParameterizedTest
    @EnumSource
    void eachEngineIsReadAgainByTheModelsThatHaveIt(EngineKind engine) {
        for (OpeningScene scene : OpeningScene.values()) {
            Scenario scenario = scene.scenario();
            String written = ScenarioWriter.text(scenario).replaceFirst("\"engine\": \"[a-z]+\"",
                    "\"engine\": \"" + Names.of(engine) + "\"");
            Loaded<Scenario> read = ScenarioReader.read(written);

            if (scenario.problem().engines().contains(engine)) {
                assertEquals(new Loaded.Whole<>(scenario.with(scenario.problem().with(engine))), read);
                assertReadAgain(scenario.plus(new SetEngine(7, engine)));
            } else {
                assertTrue(read instanceof Loaded.Refused<Scenario>);
            }
        }
    }

    /** Whether a model has a mesh depends on its β, and that may change before. */
    @Test
    void anEngineIsReadAgainAfterTheChangeThatMadeItPossible() {
        Scenario steep = Quantity.SHARPNESS.set(OpeningScene.opening(), 300);
        Scenario gentle = steep.plus(new Intervention.Set(100, Quantity.SHARPNESS, 10));
        Scenario meshed = gentle.plus(new SetEngine(100, EngineKind.MESH));
        Scenario again = meshed.plus(new Intervention.Set(100, Quantity.SHARPNESS, 12));

        assertReadAgain(meshed);
        assertReadAgain(again);
        assertEquals(EngineKind.MESH, again.heldAt(100).problem().engine());
    }

    @ParameterizedTest
    @EnumSource
    void whereNoEngineIsNamedTheModelsFastOneSums(OpeningScene scene) {
        Scenario direct = scene.scenario().with(scene.scenario().problem().with(EngineKind.DIRECT));
        String written = ScenarioWriter.text(direct);
        String silent = written.replaceFirst(",\\s*\"engine\": \"[a-z]+\"", "");

        assertEquals(new Loaded.Whole<>(direct.withUsualEngine()), ScenarioReader.read(silent));
        assertEquals(direct.problem().engines().getLast(), direct.withUsualEngine().problem().engine());
    }

    private static void assertReadAgain(Scenario scenario) {
        assertEquals(new Loaded.Whole<>(scenario), ScenarioReader.read(ScenarioWriter.text(scenario)));
    }

    @Test
    void theReadmeNamesThemAll() throws IOException {
        String readme = Files.readString(Path.of("README.md"));

        assertNamed(readme, "models, `problem.model`", List.of(Model.values()),
                model -> asked(file -> model.pass(model.usual(), file)));
        assertNamed(readme, "losses, `problem.loss`", List.of(LossPreset.values()), _ -> List.of());
        assertNamed(readme, "starts, `start.kind`", StartPreset.kinds(),
                kind -> StartReader.fieldsOf(kind, SIGMOID, ScenarioReader.VERSION));
        assertNamed(readme, "motions, `motion.method`", List.of(Method.values()),
                method -> asked(file -> method.pass(method.withStep(StepSize.of(1)), file)));
        assertNamed(readme, "engines, `motion.engine`", List.of(EngineKind.values()), _ -> List.of());
    }

    private static List<String> asked(Consumer<FileFields> form) {
        Fields nothing = new Fields(Json.Obj.empty(), "", new Faults());
        form.accept(new FieldReader(nothing, ScenarioReader.VERSION));
        return nothing.asked();
    }

    /** A row of the table: each name, with the fields that it has. */
    private static <E extends Enum<E>> void assertNamed(
            String readme, String family, List<E> members, Function<E, List<String>> fields) {
        String row = members.stream()
                .map(member -> quoted(Names.of(member)) + fields.apply(member).stream()
                        .map(CatalogueTest::quoted)
                        .reduce((some, next) -> some + ", " + next)
                        .map(names -> " (" + names + ")")
                        .orElse(""))
                .collect(Collectors.joining(", ", "| " + family + " | ", " |"));

        assertTrue(readme.lines().anyMatch(row::equals), row);
    }

    private static String quoted(String name) {
        return "`" + name + "`";
    }
}
