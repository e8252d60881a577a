package wasserscope.export.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wasserscope.file.Existing;
import wasserscope.measure.Points;
import wasserscope.problem.data.Units;
import wasserscope.problem.loss.LogisticLoss;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.data.DataScene;
import wasserscope.scenario.table.Table;
import wasserscope.work.CancelToken;

/** Tables have the plane's exact numbers, and beside them those of the data. */
class UnitsExportTest {

    @TempDir
    private Path folder;

    private static Table table(List<Double> y, List<String> classes) {
        return new Table(Points.onLine(1900, 1901, 1902, 1903, 1904, 1910), y, Optional.empty(),
                new Units(List.of(Units.Axis.plain("year")), Units.Axis.plain("flow"), classes), List.of());
    }

    private List<List<String>> rows(Scenario scenario, String what) throws IOException {
        Path file = folder.resolve(what + ".csv");
        Optional<Path> particles = Optional.of(file).filter(_ -> what.equals("particles"));
        Optional<Path> fitted = Optional.of(file).filter(_ -> what.equals("fitted"));
        Optional<Path> curves = Optional.of(file).filter(_ -> what.equals("curves"));
        new DataExport(scenario, 3, Optional.empty(), particles, curves, Optional.empty(), fitted, Existing.KEEP)
                .write(_ -> {}, new CancelToken());
        return Files.readAllLines(file).stream().map(line -> List.of(line.split(",", -1))).toList();
    }

    @Test
    void particlesStandThereTwice() throws IOException {
        Scenario scenario = DataScene.of(table(List.of(1.0, 5.0, 2.0, 4.0, 3.0, 9.0), List.of()));
        Units units = scenario.problem().units().orElseThrow();
        List<List<String>> rows = rows(scenario, "particles");

        assertEquals(List.of("step", "time", "particle", "w", "theta", "theta_x", "w_y"), rows.getFirst());
        for (List<String> row : rows.subList(1, rows.size())) {
            assertEquals(units.inputs().getFirst().shown(Double.parseDouble(row.get(4))),
                    Double.parseDouble(row.get(5)));
            assertEquals(units.output().scale() * Double.parseDouble(row.get(3)), Double.parseDouble(row.get(6)),
                    1e-300);
        }
    }

    @Test
    void fittedValuesAndResidualsAreThoseOfTheUser() throws IOException {
        List<Double> y = List.of(1.0, 5.0, 2.0, 4.0, 3.0, 9.0);
        Table part = table(y, List.of()).holdingOut(3, 1);
        List<List<String>> rows = rows(DataScene.of(part), "fitted");

        assertEquals(List.of("x", "y", "f", "residual", "held_out"), rows.getFirst());
        assertEquals(List.of("0", "0", "0", "0", "1", "1"),
                rows.stream().skip(1).map(List::getLast).toList());
        for (List<String> row : rows.subList(1, rows.size())) {
            double x = Double.parseDouble(row.getFirst());
            double target = y.get(x > 1904.5 ? 5 : (int) Math.rint(x) - 1900);
            assertEquals(target, Double.parseDouble(row.get(1)), 1e-12);
            assertEquals(target - Double.parseDouble(row.get(2)), Double.parseDouble(row.get(3)), 1e-12);
        }
    }

    @Test
    void labelsHaveErrorsInPlaceOfResiduals() throws IOException {
        Table labels = table(List.of(-1.0, -1.0, 1.0, -1.0, 1.0, 1.0), List.of("dry", "wet"));
        Scenario scenario = DataScene.of(labels);

        assertEquals(new LogisticLoss(), scenario.problem().loss());
        assertEquals(List.of("x", "y", "f", "wrong", "held_out"), rows(scenario, "fitted").getFirst());
        assertEquals("training_error", rows(scenario, "curves").getFirst().getLast());
    }
}
