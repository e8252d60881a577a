package wasserscope.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import wasserscope.measure.Points;
import wasserscope.problem.data.Units;
import wasserscope.random.CounterRandom;
import wasserscope.scenario.table.Table;

/** Tables as users have them, made by a seed. */
final class OwnTables {

    private static final int ROWS = 120;

    private OwnTables() {}

    /** Returns what a head feels after a blow, in times of g over milliseconds: nothing, then a deep dip, a rebound, and noise that grows. */
    static Table blow() {
        CounterRandom draws = new CounterRandom(7, CounterRandom.Stream.INPUTS);
        double[] x = new double[ROWS];
        List<Double> y = new ArrayList<>();
        for (int k = 0; k < ROWS; k++) {
            x[k] = Math.rint(10 * (3 + 53 * draws.uniform(k, 0))) / 10;
            double dip = -125 * Math.exp(-square((x[k] - 21) / 4.5));
            double rebound = 55 * Math.exp(-square((x[k] - 34) / 5));
            double noise = 4 + 20 / (1 + Math.exp(-(x[k] - 17)));
            y.add(Math.rint(10 * (dip + rebound + noise * draws.normal(k, 1))) / 10);
        }
        Units names =
                new Units(List.of(Units.Axis.plain("time (ms)")), Units.Axis.plain("acceleration (g)"), List.of());
        return new Table(new Points(x), y, Optional.empty(), names, List.of());
    }

    private static double square(double z) {
        return z * z;
    }

    /** Returns the text of a table of two kinds of flowers, semicolons and decimal commas as an office writes them. */
    static String classes() {
        CounterRandom draws = new CounterRandom(3, CounterRandom.Stream.INPUTS);
        StringBuilder text = new StringBuilder("no;length (cm);width (cm);kind\n");
        for (int k = 0; k < ROWS; k++) {
            boolean late = k % 2 == 1;
            double length = (late ? 5.6 : 4.4) + 0.5 * draws.normal(k, 0);
            double width = (late ? 2.0 : 1.4) + 0.25 * draws.normal(k, 1) + 0.2 * (length - 5);
            String cell = k % 31 == 30 ? "NA" : String.format(Locale.ROOT, "%.1f", width);
            text.append(String.format(Locale.ROOT, "%d;%.1f;%s;%s\n", k + 1, length, cell, late ? "late" : "early")
                    .replace('.', ','));
        }
        return text.toString();
    }
}
