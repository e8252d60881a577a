package wasserscope.draw.chart;

import java.util.List;
import wasserscope.problem.data.Units;
import wasserscope.scenario.table.Table;

/**
 * Samples as points of a picture: y over x, or of two inputs their plane.
 *
 * @param across what is to the right
 * @param up what is upwards
 * @param sides a number for each point whose sign gives its colour; 0 without classes
 * @param names of the axes, to the right and upwards
 * @param classes the names of those below and above 0; empty without classes
 */
public record Scatter(double[] across, double[] up, double[] sides, List<String> names, List<String> classes) {

    private static final int MOST = 3000;

    /** Returns the points of a table, of very many every so manieth. */
    public static Scatter of(Table table) {
        int n = table.y().size();
        int stride = (n + MOST - 1) / MOST;
        int count = (n + stride - 1) / stride;
        boolean plane = table.x().axes() == 2;
        boolean labels = !table.names().classes().isEmpty();
        double mean = plane && !labels ? table.y().stream().mapToDouble(y -> y / n).sum() : 0;
        double[] across = new double[count];
        double[] up = new double[count];
        double[] sides = new double[count];
        for (int i = 0; i < count; i++) {
            int k = i * stride;
            across[i] = table.x().at(k, 0);
            up[i] = plane ? table.x().at(k, 1) : table.y().get(k);
            sides[i] = labels || plane ? table.y().get(k) - mean : 0;
        }
        List<Units.Axis> inputs = table.names().inputs();
        return new Scatter(across, up, sides,
                List.of(inputs.getFirst().name(), plane ? inputs.getLast().name() : table.names().output().name()),
                table.names().classes());
    }
}
