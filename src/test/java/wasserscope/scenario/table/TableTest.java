package wasserscope.scenario.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wasserscope.measure.Points;
import wasserscope.problem.data.Data;
import wasserscope.scenario.json.Loaded;
import wasserscope.scenario.table.cell.Answers;
import wasserscope.words.FileWords;

/** Tables of the user's data. */
class TableTest {

    private static final Data LINE = new Data.Grid(-3, 3, 3);
    private static final Data PLANE = Data.Samples.of(new Points(new double[] {0, 1}, new double[] {1, 0}));
    private static final Table PAIRS = new Table(Points.onLine(1, 2.5), List.of(-3.0, 4e-3), Optional.empty());

    private static Loaded<Table> read(String text, Data present) {
        return TableReader.read(text, Answers.NONE).then(Samples::proposed)
                .then(table -> text.matches("(?s)[^,;\t]*") ? TargetsAlone.at(present, table)
                        : new Loaded.Whole<>(table));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                    "1,-3\n2.5,4e-3\n", "x,y\n1,-3\n2.5,4e-3", "x;y\r\n1;-3\r\n2,5;0,004\r\n",
                    "X\tY\n1\t-3\n2.5\t.004\n",
                    "\ufeffx, y\n\n 1 , -3 \n\"2.5\",\"4e-3\"\n\n"
            })
    void everyWayToWriteATableIsRead(String text) {
        Table read = (Table) assertInstanceOf(Loaded.Whole.class, read(text, LINE)).content();

        assertEquals(PAIRS, new Table(read.x(), read.y(), read.weights()));
        assertEquals(text.startsWith("X") ? "X" : "x", read.names().inputs().getFirst().name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1\n2\n-1e-3\n", "y\n1\n2\n-0.001\n"})
    void oneColumnHasTheTargetsAtTheInputsThatThereAre(String text) {
        List<Double> y = List.of(1.0, 2.0, -1e-3);
        Data.Samples samples = new Data.Samples(Points.onLine(5, 6, 9), List.of(1.0, 2.0, 3.0));
        Data.Grid coarse = new Data.Grid(-1, 1, 100);

        assertEquals(new Loaded.Whole<>(new Table(Points.onLine(5, 6, 9), y, Optional.of(samples.weights()))),
                read(text, samples));
        assertEquals(new Loaded.Whole<>(new Table(Points.onLine(-1, 0, 1), y, Optional.empty())),
                read(text, coarse));
        assertInstanceOf(Loaded.Refused.class, read(text, Data.Samples.of(Points.onLine(1, 2))));
    }

    @Test
    void aThirdColumnIsTheWeightWhereItsNameSaysSo() {
        var weighted = assertInstanceOf(Loaded.Whole.class, read("x,y,weight\n1,2,3\n4,5,6\n", LINE));
        var planar = assertInstanceOf(Loaded.Whole.class, read("x1;x2;y\n1;2;3\n4;5;6\n", PLANE));
        var both = assertInstanceOf(
                Loaded.Whole.class, read("x1\tx2\ty\tweight\n1\t2\t3\t4\n5\t6\t7\t8", PLANE));

        assertEquals(new Table(Points.onLine(1, 4), List.of(2.0, 5.0), Optional.of(List.of(3.0, 6.0))),
                weighted.content());
        assertEquals(
                new Table(new Points(new double[] {1, 4}, new double[] {2, 5}), List.of(3.0, 6.0), Optional.empty()),
                planar.content());
        assertEquals(Optional.of(List.of(4.0, 8.0)), ((Table) both.content()).weights());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                    "x,y~1,2~3,four|Line 3, column y: “four”; allowed: a number from −1e30 to 1e30.",
                    "x,y~1,2~3|Line 3, number of columns: 1; allowed: 2, as in most lines.",
                    "x,y,weight~1,2,0|Line 2, column weight: “0”; allowed: more than 0, at most 1e30.",
                    "1,1e999|Line 1, column y: “1e999”; allowed: a number from −1e30 to 1e30.",
                    "a,b~1,2|The table has one row; at least two are needed.",
                    "a,b~1,2~1,3|Column a: all values are 1; at least two must differ.",
                    "1|Entries of y: 1; allowed: exactly 3.",
                    "y~1~two|Line 3, column y: “two”; allowed: a number from −1e30 to 1e30.",
                    "x,y|The file has nothing in it.",
                    "1,NaN|No column can be the targets: one must hold numbers, and one of inputs too.",
                    "1,Inf|Line 1, column y: “Inf”; allowed: a number from −1e30 to 1e30.",
                    "y~1~NA~3|Line 3, column y: “NA”; allowed: a number from −1e30 to 1e30."
            })
    void aFaultNamesLineAndColumn(String text, String sentence) {
        Loaded.Refused<?> refused =
                assertInstanceOf(Loaded.Refused.class, read(text.replace('~', '\n'), LINE));

        assertEquals(List.of(sentence), FileWords.sentences(refused.faults()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "\0", "1,\"2", "x,y\n1,\"2\"3\n", "\"", ",,,", ";", "\t", "1,2\n\"\n3,4"})
    void whatIsNoTableHasSentences(String text) {
        Loaded.Refused<?> refused = assertInstanceOf(Loaded.Refused.class, read(text, LINE));

        assertFalse(FileWords.sentences(refused.faults()).isEmpty());
    }

    @Test
    void hugeAndMissingFilesHaveASentence(@TempDir Path folder) {
        assertInstanceOf(Loaded.Refused.class, read("1,".repeat(1_000_000), LINE));
        assertInstanceOf(Loaded.Refused.class, read("x".repeat(1_000_000), LINE));
        assertInstanceOf(Loaded.Refused.class, TableReader.read(folder, Answers.NONE));
        assertInstanceOf(Loaded.Whole.class, read("1,2\n3,4\n5,7\n6,8\n".repeat(25_000), LINE));
    }
}
