package wasserscope.scenario.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import wasserscope.scenario.json.Fault;
import wasserscope.scenario.json.Loaded;
import wasserscope.scenario.table.cell.Answers;
import wasserscope.scenario.table.column.Column;
import wasserscope.scenario.table.column.ColumnKind;
import wasserscope.words.FileWords;
import wasserscope.words.TableWords;

/** Tables by chance: none makes the reader throw, and no number that is clear becomes another one. */
class RandomTablesTest {

    private static final int TABLES = 10_000;
    private static final String[] PIECES = {
            "1", "2", "-3.5", "1.300", "1,5", "0.25", "x", "y", "no", "yes", "NA", "", "\"", "\"a,b\"", ",", ",", ";",
            ";",
            "\t", " ", "|", "\n", "\n", "\n", "\r\n", "#", "%", "03/04/2001", "2001-02-03", "31.12.1999", "inf",
            "1e999",
            "−", "$", "€", "(m)", "sep=;", "\u00a0", "1 000", "e", "\ufeff", "é", "99999-99-99", "'", "."};

    static LongStream seeds() {
        return LongStream.range(0, TABLES);
    }

    @Test
    void noTextMakesTheReaderThrow() {
        seeds().forEach(RandomTablesTest::readAnything);
    }

    private static void readAnything(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(60); i >= 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        switch (TableReader.read(text.toString(), Answers.NONE).then(table -> taken(table, random))) {
            case Loaded.Whole<Table>(Table table) -> {
                assertEquals(table.x().size(), table.y().size());
                TableWords.sentences(table.notes()).forEach(said -> assertFalse(said.isBlank()));
            }
            case Loaded.Refused<Table>(List<Fault> faults) ->
                assertFalse(FileWords.sentences(faults).isEmpty());
        }
    }

    @Test
    void aClearNumberIsNeverAnother() {
        seeds().forEach(RandomTablesTest::readClearNumbers);
    }

    private static void readClearNumbers(long seed) {
        SplittableRandom random = new SplittableRandom(~seed);
        boolean comma = random.nextBoolean();
        String separator = comma ? List.of(";", "\t", "|").get(random.nextInt(3))
                : List.of(";", "\t", ",", "|", "  ").get(random.nextInt(5));
        int columns = 2 + random.nextInt(3);
        double[][] values = new double[2 + random.nextInt(12)][columns];
        StringBuilder text = new StringBuilder(random.nextBoolean() ? "# a comment\n" : "");
        if (random.nextBoolean()) {
            text.append(String.join(separator, List.of("speed", "dist", "z", "u").subList(0, columns))).append('\n');
        }
        for (double[] row : values) {
            for (int j = 0; j < columns; j++) {
                text.append(j > 0 ? separator : "").append(clear(random, row, j, comma));
            }
            text.append(random.nextBoolean() ? "\n" : "\n\n");
        }
        ReadTable table =
                ((Loaded.Whole<ReadTable>) TableReader.read(text.toString(), Answers.NONE)).content();

        assertEquals(values.length, table.rows(), text::toString);
        for (int k = 0; k < values.length; k++) {
            for (int j = 0; j < columns; j++) {
                assertEquals(values[k][j], table.columns().get(j).at(k), text::toString);
            }
        }
        Roles roles = new Roles(List.of(table.columns().getFirst()), table.columns().getLast(), Optional.empty(),
                Optional.empty(), Optional.empty());
        Table taken = ((Loaded.Whole<Table>) Samples.take(table, roles)).content();
        for (int k = 0; k < values.length; k++) {
            assertEquals(values[k][0], taken.x().at(k, 0), text::toString);
            assertEquals(values[k][columns - 1], taken.y().get(k), text::toString);
        }
    }

    /** Takes the proposal, or any columns in any roles. */
    private static Loaded<Table> taken(ReadTable table, SplittableRandom random) {
        List<Column> usable = table.usable();
        if (usable.isEmpty() || random.nextBoolean()) {
            return Samples.proposed(table);
        }
        Column y = usable.get(random.nextInt(usable.size()));
        List<Column> inputs = usable.stream().filter(column -> column.isNumeric() && random.nextBoolean()).limit(2)
                .toList();
        Optional<Level> plus = y.kind() == ColumnKind.LABELS || (y.hasLevels() && random.nextBoolean())
                ? Optional.of(new Level(y, random.nextInt(y.levels().size())))
                : Optional.empty();
        Column any = usable.get(random.nextInt(usable.size()));
        Optional<Level> series = any.hasLevels()
                ? Optional.of(new Level(any, random.nextInt(any.levels().size())))
                : Optional.empty();
        return Samples.take(table, new Roles(inputs, y,
                Optional.of(any).filter(column -> column.isNumeric() && random.nextBoolean()), series, plus));
    }

    /** Writes a number with a decimal mark that no reader takes for one between thousands; sets the number. */
    private static String clear(SplittableRandom random, double[] row, int j, boolean comma) {
        int decimals = List.of(1, 2, 4, 5).get(random.nextInt(4));
        String plain = String.format(Locale.ROOT, "%." + decimals + "f", random.nextDouble(-2000, 2000));
        row[j] = Double.parseDouble(plain);
        String written = comma ? plain.replace('.', ',') : plain;
        String signed = random.nextInt(4) == 0 ? written.replace('-', '\u2212') : written;
        return random.nextInt(5) == 0 ? '"' + signed + '"' : signed;
    }
}
