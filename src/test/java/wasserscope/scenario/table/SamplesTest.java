package wasserscope.scenario.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wasserscope.scenario.json.Fault;
import wasserscope.scenario.json.Loaded;
import wasserscope.scenario.json.TableFault;
import wasserscope.scenario.table.cell.Answers;
import wasserscope.scenario.table.column.Column;
import wasserscope.scenario.table.text.Note;
import wasserscope.scenario.table.text.ReadProgress;
import wasserscope.work.CancelToken;

/** What is taken of a table: classes, series, and of many rows fewer samples. */
class SamplesTest {

    private static ReadTable read(String text) {
        return ((Loaded.Whole<ReadTable>) TableReader.read(text.replace('~', '\n'), Answers.NONE)).content();
    }

    private static Table whole(Loaded<Table> loaded) {
        return ((Loaded.Whole<Table>) loaded).content();
    }

    private static Roles roles(ReadTable table, Optional<Level> series, Optional<Level> plus) {
        List<Column> columns = table.columns();
        return new Roles(List.of(columns.getFirst()), columns.get(1), Optional.empty(), series, plus);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "t,passed~1,0~2,0~3,1~4,1~5,1|-1 -1 1 1 1|0|1", "t,passed~1,2~2,1~3,1~4,2~5,1|1 -1 -1 1 -1|1|2",
            "t,passed~1,-1~2,1~3,1~4,-1~5,1|-1 1 1 -1 1|-1|1", "t,passed~1,no~2,yes~3,no|-1 1 -1|no|yes"})
    void twoValuesAreMinusOneAndOneAndThatIsSaid(String text, String targets, String minus, String plus) {
        Table table = whole(Samples.proposed(read(text)));

        assertEquals(List.of(targets.split(" ")), table.y().stream().map(y -> String.valueOf(y.intValue())).toList());
        assertEquals(List.of(minus, plus), table.names().classes());
        assertEquals(List.of(new Note.Classes("passed", minus, plus)), table.notes());
    }

    @Test
    void twoNumbersStayNumbersWhereTheUserSaysSo() {
        ReadTable read = read("t,passed~1,0~2,0~3,1~4,1~5,1");
        Table table = whole(Samples.take(read, roles(read, Optional.empty(), Optional.empty())));

        assertEquals(List.of(0.0, 0.0, 1.0, 1.0, 1.0), table.y());
        assertEquals(List.of(), table.names().classes());
    }

    @Test
    void oneClassStandsAgainstTheRest() {
        ReadTable read = read("p,kind~1,a~2,b~3,c~4,a~5,b~6,c");
        Level b = new Level(read.columns().get(1), 1);
        Table table = whole(Samples.take(read, roles(read, Optional.empty(), Optional.of(b))));

        assertEquals(List.of(-1.0, 1.0, -1.0, -1.0, 1.0, -1.0), table.y());
        assertEquals(List.of("\u2260 b", "b"), table.names().classes());
        assertEquals(List.of(new Note.OneClass("kind", "b", 2)), table.notes());
    }

    @Test
    void oneSeriesIsTaken() {
        ReadTable read = read("t,v,place~1,5,here~1,6,there~2,7,here~2,NA,there~3,4,there~4,8,here");
        Level there = new Level(read.columns().get(2), 1);
        Table table = whole(Samples.take(read, roles(read, Optional.of(there), Optional.empty())));

        assertEquals(List.of(6.0, 4.0), table.y());
        assertEquals(List.of(new Note.Series("place", "there", 3, 6), new Note.Incomplete(1, 3)), table.notes());
    }

    @Test
    void targetsOfOneClassAreRefused() {
        ReadTable read = read("t,kind,place~1,a,here~1,a,here~2,a,here~2,b,there~3,b,there~4,a,there");
        Level here = new Level(read.columns().get(2), 0);
        Level a = new Level(read.columns().get(1), 0);

        assertEquals(new TableFault.OneClass("kind", "a").refusal(),
                Samples.take(read, roles(read, Optional.of(here), Optional.of(a))));
        assertThrows(IllegalArgumentException.class, () -> roles(read, Optional.empty(), Optional.empty()));
    }

    @Test
    void theCommentAboveATableNamesItsColumnsAndALineBelowItIsPassedOver() {
        ReadTable table = read("# taken in May~# time speed~1 4~2 5~3 7~End of the series");

        assertEquals(List.of("time", "speed"), table.columns().stream().map(Column::name).toList());
        assertEquals(3, table.rows());
        assertEquals(List.of(new Note.Footer(1, "End"), new Note.NamesInComment("# time speed"), new Note.Comments(1)),
                table.notes());
        assertInstanceOf(Loaded.Refused.class, TableReader.read("s,t\n1,2\n3,4\n5", Answers.NONE));
    }

    @Test
    void yearsOfTwoDigitsAreNotGuessed() {
        ReadTable table = read("when,p,q~31.12.99,4,1~01.01.00,5,2~03.02.01,7,4");

        assertEquals(List.of(new Note.ShortYears("when", "31.12.99")), table.notes());
        assertEquals(List.of("p", "q"), table.usable().stream().map(Column::title).toList());
    }

    /** F of any network is the same up to the constant that is said: here of f = 0 and f = 1. */
    @Test
    void rowsOfTheSameInputAreTogether() {
        SplittableRandom random = new SplittableRandom(3);
        double[] x = random.ints(30_000, 0, 500).asDoubleStream().toArray();
        double[] y = random.doubles(30_000, -1, 2).toArray();
        double[] weights = random.doubles(30_000, 0.5, 3).toArray();
        SampleLimit few = SampleLimit.of(new double[][] {x}, y, Optional.of(weights), false);
        double lacks = ((Note.Together) few.notes().getFirst()).lacks();

        assertEquals(500, few.y().length);
        for (double f : new double[] {0, 1}) {
            assertEquals(halfSquare(f, y, weights), halfSquare(f, few.y(), few.weights().orElseThrow()) + lacks, 1e-12);
        }
    }

    private static double halfSquare(double f, double[] y, double[] weights) {
        double sum = 0;
        double total = 0;
        for (int k = 0; k < y.length; k++) {
            sum += weights[k] * 0.5 * (f - y[k]) * (f - y[k]);
            total += weights[k];
        }
        return sum / total;
    }

    @Test
    void manyInputsAreBinned() {
        SplittableRandom random = new SplittableRandom(4);
        double[] x = random.doubles(50_000, -7, 9).toArray();
        double[] y = IntStream.range(0, x.length).mapToDouble(k -> Math.sin(x[k])).toArray();
        SampleLimit few = SampleLimit.of(new double[][] {x}, y, Optional.empty(), false);

        assertEquals(SampleLimit.BINS, few.y().length);
        for (int i = 0; i < few.y().length; i++) {
            assertEquals(Math.sin(few.x()[0][i]), few.y()[i], 1e-5);
        }
        assertTrue(((Note.Binned) few.notes().getFirst()).lacks() < 1e-5);
    }

    @Test
    void ofManyLabelsAPartIsDrawnTheSameEachTime() {
        SplittableRandom random = new SplittableRandom(5);
        double[][] x = {random.doubles(60_000).toArray(), random.doubles(60_000).toArray()};
        double[] y = random.ints(60_000, 0, 2).mapToDouble(label -> 2 * label - 1).toArray();
        SampleLimit few = SampleLimit.of(x, y, Optional.empty(), true);

        assertEquals(SampleLimit.MOST, few.y().length);
        assertEquals(List.of(new Note.Drawn(20_000, 60_000)), few.notes());
        assertEquals(0.5, IntStream.range(0, few.y().length).mapToDouble(k -> few.x()[1][k]).average().orElseThrow(),
                0.01);
        assertEquals(few.x()[0][777], SampleLimit.of(x, y, Optional.empty(), true).x()[0][777]);
    }

    @Test
    void readingTellsHowFarItIsAndCanBeCancelled() {
        String text = "1,2\n3,4\n5,7\n".repeat(10_000);
        double[] last = {0};
        TableReader.read(text, Answers.NONE, new ReadProgress(new CancelToken(), share -> {
            assertTrue(share >= last[0] && share <= 1);
            last[0] = share;
        }));
        CancelToken cancelled = new CancelToken();
        cancelled.cancel();

        assertTrue(last[0] > 0.5);
        assertThrows(CancellationException.class,
                () -> TableReader.read(text, Answers.NONE, new ReadProgress(cancelled, _ -> {})));
    }

    @Test
    void hostileChoicesEndInASentence() {
        assertEquals(Loaded.<Table>refused(new Fault.InTable(new TableFault.OneRow())),
                Samples.proposed(read("a,b~1,2")));
        assertEquals(new TableFault.AllEqual("a", 1).refusal(), Samples.proposed(read("a,b~1,2~1,3")));
    }
}
