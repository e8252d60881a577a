package wasserscope.scenario.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import wasserscope.measure.Particles;
import wasserscope.measure.Points;
import wasserscope.problem.Problem;
import wasserscope.problem.data.Data;
import wasserscope.problem.data.Target;
import wasserscope.problem.data.Units;
import wasserscope.problem.loss.LogisticLoss;
import wasserscope.problem.loss.SquareLoss;
import wasserscope.problem.model.SigmoidThreshold;
import wasserscope.run.Runs;
import wasserscope.scenario.Quantity;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.file.ScenarioReader;
import wasserscope.scenario.file.ScenarioWriter;
import wasserscope.scenario.json.Loaded;
import wasserscope.scenario.preset.LossPreset;
import wasserscope.scenario.preset.Model;
import wasserscope.scenario.preset.OpeningScene;
import wasserscope.scenario.table.Samples;
import wasserscope.scenario.table.Table;
import wasserscope.scenario.table.TableReader;
import wasserscope.scenario.table.cell.Answers;
import wasserscope.scenario.table.text.Note;

/** States how a table of any units becomes a scenario in the numbers of the plane, and back. */
class DataSceneTest {

    private static final Table YEARS = table("year,flow (m3)\n1900,1120\n1904,1160\n1902,963\n1912,1210\n1906,1160\n");
    private static final Table CLASSES =
            table("xs,ys,kind\n1,20,no\n3,40,yes\n5,50,no\n6,60,yes\n7,90,yes\n".replace(",", ";"));

    static Table table(String text) {
        Loaded<Table> taken = TableReader.read(text, Answers.NONE)
                .then(Samples::proposed);
        return ((Loaded.Whole<Table>) taken).content();
    }

    @Test
    void oneInputGoesOntoTheRangeOfTheStartsAndTargetsToMeanZeroAndDeviationOne() {
        Problem problem = DataScene.of(YEARS).problem();
        double[] y = problem.targets();

        assertEquals(-3, problem.data().least(), 1e-15);
        assertEquals(3, problem.data().greatest(), 1e-15);
        assertEquals(0, DoubleStream.of(y).sum(), 1e-14);
        assertEquals(5, DoubleStream.of(y).map(v -> v * v).sum(), 1e-14);
        assertEquals(List.of("year"), problem.units().orElseThrow().inputs().stream().map(Units.Axis::name).toList());
        assertEquals("flow (m3)", problem.units().orElseThrow().output().name());
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 1e-20, 1e-3, 1e15, 1e29})
    void theMapIsInvertedToTheLastDigits(double unit) {
        double[] x = DoubleStream.of(390, 401.5, 720, 655.25).map(v -> v * unit).toArray();
        Table table = new Table(new Points(x), Arrays.stream(x).map(v -> -v / 7).boxed().toList(), Optional.empty());
        Problem problem = DataScene.of(table).problem();
        Units units = problem.units().orElseThrow();
        for (int k = 0; k < x.length; k++) {
            assertEquals(x[k], units.inputs().getFirst().shown(problem.data().x().at(k, 0)), 4 * Math.ulp(x[2]));
            assertEquals(-x[k] / 7, units.output().shown(problem.targets()[k]), 4 * Math.ulp(x[2] / 7));
        }
    }

    @Test
    void weightsCountInMeanAndDeviation() {
        Table weighted = table("x,y,weight\n1,2,3\n2,6,1\n");

        assertEquals(new Units.Axis("y", 3, Math.sqrt(3)),
                DataScene.of(weighted).problem().units().orElseThrow().output());
    }

    @Test
    void whatIsTheSameEverywhereBecomesZero() {
        Table flat = table("x,y\n1,0.1\n2,0.1\n3,0.1\n4,0.1\n5,0.1\n6,0.1\n7,0.1\n");
        Scenario scene = DataScene.of(flat);

        assertEquals(new Units.Axis("y", 0.1, 1), scene.problem().units().orElseThrow().output());
        assertEquals(0, scene.problem().lambda());
        Table still = new Table(Points.onLine(5, 5), List.of(1.0, 2.0), Optional.empty());
        assertEquals(Points.onLine(0, 0), DataScene.of(still).problem().data().x());
    }

    @Test
    void neuronsAreSteeperWhereDataAreDense() {
        double[] x = DoubleStream.iterate(0, v -> v + 1).limit(40).toArray();
        List<Double> y = Arrays.stream(x).map(Math::sin).boxed().toList();
        Table dense = new Table(new Points(x), y, Optional.empty());

        assertEquals(new SigmoidThreshold(5), DataScene.of(dense).problem().features());
        assertEquals(new SigmoidThreshold(3), DataScene.of(YEARS).problem().features());
        assertTrue(DataScene.of(dense).problem().lambda() > 0);
    }

    @Test
    void classesAreJudgedByTheLogisticLossAndStayLabels() {
        Problem problem = DataScene.of(CLASSES).problem();

        assertEquals(new LogisticLoss(), problem.loss());
        assertEquals(List.of("no", "yes"), problem.units().orElseThrow().classes());
        assertEquals(List.of(-1.0, 1.0, -1.0, 1.0, 1.0), Arrays.stream(problem.targets()).boxed().toList());
        assertEquals(0, problem.lambda());
    }

    @Test
    void twoNumbersThatAreClassesAreLabels() {
        Table labels = table("hours,passed\n1,0\n2,0\n3,1\n4,0\n5,1\n");

        assertEquals(List.of(-1.0, -1.0, 1.0, -1.0, 1.0), labels.y());
        assertEquals(List.of("0", "1"), labels.names().classes());
        assertTrue(labels.notes().contains(new Note.Classes("passed", "0", "1")));
        assertEquals(new LogisticLoss(), DataScene.of(labels).problem().loss());
    }

    @ParameterizedTest
    @EnumSource(names = "LOW_RANK", mode = EnumSource.Mode.EXCLUDE)
    void aModelThatTakesTheTableKeepsItsStartAndMotion(Model model) {
        Scenario present = OpeningScene.of(model);
        Table table = model.usual().inputAxes() == 1 ? YEARS : CLASSES;
        Scenario made = DataScene.in(present, table);

        assertEquals(present.with(made.problem()), made);
        assertEquals(present.problem().features(), made.problem().features());
        assertEquals(present.problem().lambda(), made.problem().lambda());
        Units units = made.problem().units().orElseThrow();
        if (Set.of(Model.SIGMOID_SLOPE, Model.DECONVOLUTION, Model.RELU).contains(model)) {
            units.inputs().forEach(axis -> assertEquals(0, axis.offset(), "0 is of its own"));
        }
    }

    @Test
    void aTableOfOtherInputsOpensItsOwnScene() {
        assertEquals(DataScene.of(CLASSES), DataScene.in(OpeningScene.opening(), CLASSES));
        assertEquals(DataScene.of(YEARS), DataScene.in(OpeningScene.of(Model.LOW_RANK), YEARS));
    }

    @Test
    void theLossChangesOnlyWithAWord() {
        Scenario present = OpeningScene.opening();
        Scenario judged = DataScene.in(present, table("x,y\n1,a\n2,b\n3,a\n4,b\n5,b\n"));
        Scenario numbers = DataScene.in(judged, YEARS);

        assertEquals(List.of(new Note.OtherLoss(LossPreset.LOGISTIC)),
                DataScene.notes(present.problem().loss(), judged));
        assertEquals(List.of(new Note.OtherLoss(LossPreset.SQUARE)),
                DataScene.notes(judged.problem().loss(), numbers));
        assertEquals(List.of(), DataScene.notes(new SquareLoss(), DataScene.in(present, YEARS)));
    }

    @Test
    void numbersCanBeTakenAsTheyAre() {
        Problem plain = DataScene.asItIs(YEARS).problem();

        assertEquals(YEARS.x(), plain.data().x());
        assertEquals(YEARS.target(), plain.target());
        assertEquals(Optional.of(YEARS.names()), plain.units());
        assertEquals(plain.data(), DataScene.asItIs(OpeningScene.opening(), YEARS).problem().data());
    }

    @Test
    void targetsAtThePresentInputsLeaveTheirUnits() {
        Scenario years = DataScene.of(YEARS);
        Table alone = new Table(years.problem().data().x(), List.of(1.0, 2.0, 3.0, 4.0, 5.0), Optional.empty());
        Problem made = DataScene.in(years, alone).problem();

        assertEquals(years.problem().data(), made.data());
        assertEquals(years.problem().units().orElseThrow().inputs(), made.units().orElseThrow().inputs());
        assertEquals(3, made.units().orElseThrow().output().offset());
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-20, 1, 200, 1e26})
    void whatIsTakenAsItIsIsWrittenAndReadBack(double unit) {
        for (Table table : List.of(YEARS, table("xs;ys;z\n1;20;1120\n3;40;900\n5;50;1000\n6;60;700\n"))) {
            Table large = new Table(table.x(), table.y().stream().map(y -> y * unit).toList(), Optional.empty());
            Scenario made = DataScene.asItIs(large);

            assertTrue(Quantity.LAMBDA.allows(made.problem().lambda()), made.problem()::toString);
            assertEquals(new Loaded.Whole<>(made), ScenarioReader.read(ScenarioWriter.text(made)));
        }
    }

    @Test
    void targetsAtThePresentInputsBringTheirWeightsAndWhatIsHeldOutOfThem() {
        Scenario years = DataScene.of(YEARS);
        Points x = years.problem().data().x();
        List<Double> labels = List.of(-1.0, 1.0, 1.0, -1.0, 1.0);
        List<Double> weights = List.of(1.0, 2.0, 3.0, 4.0, 5.0);
        Data.HeldOut rows = new Data.HeldOut(Points.onLine(-2, 2), List.of(1.0, -1.0));
        Units names = new Units(List.of(Units.Axis.plain("x")), Units.Axis.plain("kind"), List.of("no", "yes"));
        Scenario weighted = DataScene.in(years, new Table(x, List.of(1.0, 2.0, 3.0, 4.0, 5.0), Optional.of(weights),
                Units.unnamed(1), List.of(), Optional.of(new Data.HeldOut(Points.onLine(0.5), List.of(7.0)))));
        Problem judged = DataScene.in(weighted, new Table(x, labels, Optional.empty(), names, List.of(),
                Optional.of(rows))).problem();
        Table alone = new Table(x, labels, Optional.empty(), names, List.of());
        Units.Axis output = weighted.problem().units().orElseThrow().output();

        assertEquals(new Data.Samples(x, weights, Optional.of(
                new Data.HeldOut(Points.onLine(0.5), List.of(output.number(7))))), weighted.problem().data());
        assertEquals(new Data.Samples(x, weights, Optional.of(rows)), judged.data());
        assertEquals(new Data.Samples(x, weights), DataScene.in(weighted, alone).problem().data());
    }

    @Test
    void whatIsHeldOutMustBeLabelsTooForTheLossToStay() {
        Scenario judged = DataScene.of(table("hours,passed\n1,0\n2,0\n3,1\n4,0\n5,1\n"));
        Table numbers =
                new Table(Points.onLine(1, 2), List.of(-1.0, 1.0), Optional.empty(), Units.unnamed(1), List.of(),
                        Optional.of(new Data.HeldOut(Points.onLine(3), List.of(0.5))));

        assertEquals(new SquareLoss(), DataScene.in(judged, numbers).problem().loss());
    }

    @Test
    void aRunInMappedNumbersIsTheRunByHand() {
        Scenario mapped = DataScene.of(YEARS);
        double[] x = new double[5];
        double[] y = new double[5];
        double mean = YEARS.y().stream().mapToDouble(v -> v / 5).sum();
        double deviation = Math.sqrt(YEARS.y().stream().mapToDouble(v -> (v - mean) * (v - mean) / 5).sum());
        for (int k = 0; k < 5; k++) {
            x[k] = -3 + (YEARS.x().at(k, 0) - 1900) / 2;
            y[k] = (YEARS.y().get(k) - mean) / deviation;
        }
        Problem problem = mapped.problem();
        Scenario byHand = mapped.with(new Problem(problem.features(), Data.Samples.of(new Points(x)),
                new Target.Values(Arrays.stream(y).boxed().toList()), problem.loss(), problem.lambda())
                .with(problem.engine()));
        Particles there = Runs.at(mapped, 200).state().particles();
        Particles here = Runs.at(byHand, 200).state().particles();
        for (int i = 0; i < there.size(); i++) {
            assertEquals(here.w(i), there.w(i), 1e-11);
            assertEquals(here.theta(i), there.theta(i), 1e-11);
        }
    }

    @Test
    void oneRowOfEachFewIsHeldOut() {
        double[] x = DoubleStream.iterate(0, v -> v + 1).limit(31).toArray();
        Table table = new Table(new Points(x), Arrays.stream(x).boxed().toList(), Optional.empty());
        Table part = table.holdingOut(5, 3);
        Data.HeldOut held = part.held().orElseThrow();

        assertEquals(6, held.y().size());
        for (int block = 0; block < 6; block++) {
            assertEquals(block, (int) (held.x().at(block, 0) / 5));
        }
        assertEquals(25, part.y().size());
        assertEquals(part, table.holdingOut(5, 3));
        assertEquals(table, table.holdingOut(40, 3));
        assertEquals(6, DataScene.of(part).problem().data().heldOut().orElseThrow().y().size());
    }
}
