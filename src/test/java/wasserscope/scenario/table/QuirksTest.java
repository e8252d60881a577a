package wasserscope.scenario.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wasserscope.scenario.json.Fault;
import wasserscope.scenario.json.Loaded;
import wasserscope.scenario.json.TableFault;
import wasserscope.scenario.table.cell.Answers;
import wasserscope.scenario.table.cell.DayOrder;
import wasserscope.scenario.table.cell.DecimalMark;
import wasserscope.scenario.table.column.Column;
import wasserscope.scenario.table.column.ColumnKind;
import wasserscope.scenario.table.text.Note;
import wasserscope.words.FileWords;
import wasserscope.words.TableWords;

/** The quirks of tables as they are found, one by one. */
class QuirksTest {

    private static ReadTable read(String text) {
        return read(text, Answers.NONE);
    }

    private static ReadTable read(String text, Answers answers) {
        return whole(TableReader.read(text.replace('~', '\n'), answers));
    }

    private static ReadTable whole(Loaded<ReadTable> loaded) {
        return switch (loaded) {
            case Loaded.Whole<ReadTable>(ReadTable table) -> table;
            case Loaded.Refused<ReadTable>(List<Fault> faults) ->
                throw new AssertionError(FileWords.sentences(faults));
        };
    }

    private static void assertColumn(ReadTable table, int column, double... values) {
        assertArrayEquals(values, table.columns().get(column - 1).values());
    }

    private static TableFault fault(String text) {
        return switch (TableReader.read(text.replace('~', '\n'), Answers.NONE)) {
            case Loaded.Refused<ReadTable>(List<Fault> faults) ->
                assertInstanceOf(Fault.InTable.class, faults.getFirst()).fault();
            case Loaded.Whole<ReadTable>(var table) -> throw new AssertionError("read: " + table.columns());
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "s,t~1,4.5~2,7", "s;t~1;4,5~2;7", "s\tt~1\t4,5~2\t7", "s|t~1|4.5~2|7",
            "  s    t~  1  4.5~ 10e-1   4.5~  2 7.",
            "sep=;~s;t~1;4.5~2;7", "\"s\",\"t\"~\"1\",\"4,5\"~\"2\",\"7\"", "s,t,~1,4.5,~2,7,", "s,t~1,4.5,~2,7,",
            "s,t\r\n1,4.5\r\n2,7", "s,t\r1,4.5\r2,7", "# c~s,t~~1,4.5~% more~// and~## more~2,7~~", "s,t~1,4.5~2,7~"})
    void separatorsQuotesCommentsAndEndsOfLines(String text) {
        ReadTable table = read(text);

        assertEquals(List.of("s", "t"), table.columns().stream().map(Column::name).toList());
        assertEquals(1, table.columns().getFirst().at(0));
        assertEquals(4.5, table.columns().getLast().at(0));
        assertEquals(7, table.columns().getLast().at(table.rows() - 1));
    }

    @Test
    void theFirstLineAloneDoesNotDecideWhatSeparates() {
        ReadTable table = read("day;Here, there;Far, away~1;2,5;3~2;3,5;4,5");

        assertEquals(List.of("day", "Here, there", "Far, away"), table.columns().stream().map(Column::name).toList());
        assertColumn(table, 2, 2.5, 3.5);
    }

    @Test
    void quotesKeepSeparatorsQuotesAndEndsOfLines() {
        ReadTable table = read("\"a \"\"b\"\", c\",t~1,2~\"3\",4~");

        assertEquals("a \"b\", c", table.columns().getFirst().name());
        assertEquals("1~2".replace('~', '\n'), read("n,t~\"1~2\",3~x,4").cell(0, 0));
        assertEquals(4, read("n,t~\"1~2\",3~x,4").line(1));
    }

    @Test
    void encodings(@TempDir Path folder) throws IOException {
        String text = "année;température\n1;2,5\n2;3\n";
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16, StandardCharsets.UTF_16LE,
                StandardCharsets.ISO_8859_1)) {
            String mark = charset.equals(StandardCharsets.UTF_16LE) ? "\ufeff" : "";
            Path file = Files.write(folder.resolve("t.csv"), (mark + text).getBytes(charset));
            ReadTable table = whole(TableReader.read(file, Answers.NONE));

            assertEquals("température", table.columns().getLast().name(), charset.name());
            assertEquals(charset.equals(StandardCharsets.ISO_8859_1), table.notes().contains(new Note.OldEncoding()));
        }
    }

    @Test
    void whatIsPassedOverIsSaid() {
        ReadTable table = read("Heights, taken in May; all~# by us~s;t~1;2~2;3~");

        assertEquals(List.of(new Note.Title(1, "Heights, taken in May"), new Note.Comments(1)),
                read("Heights, taken in May; all; of us~# by us~s;t~1;2~2;3~").notes().stream()
                        .map(note -> note instanceof Note.Title(int n, String said) && said.startsWith("Heights")
                                ? new Note.Title(n, "Heights, taken in May")
                                : note)
                        .toList());
        assertTrue(table.notes().contains(new Note.Comments(1)));
    }

    @Test
    void aShorterHeaderBelongsToTheColumnsAfterTheFirst() {
        ReadTable table = read("\"speed\" \"dist\"~\"1\" 4 2~\"2\" 4 10~\"3\" 7 4");

        assertEquals(List.of("", "speed", "dist"), table.columns().stream().map(Column::name).toList());
        assertEquals(ColumnKind.ROW_NUMBERS, table.columns().getFirst().kind());
        assertColumn(table, 3, 2, 10, 4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rownames", "id", "No.", "nr", "Index", "Unnamed: 0", "\"\""})
    void rowNumbersAreLeftOutAndSaid(String name) {
        ReadTable table = read(name + ",s,t~1,4,2~2,4,10~3,7,4");

        assertEquals(ColumnKind.ROW_NUMBERS, table.columns().getFirst().kind());
        assertEquals(1, table.notes().size());
        assertEquals(ColumnKind.ROW_NUMBERS, read(name + ",s,t~0,4,2~1,4,10").columns().getFirst().kind());
        assertEquals(ColumnKind.NUMBERS, read(name + ",s,t~1,4,2~3,4,10").columns().getFirst().kind());
        assertEquals(ColumnKind.NUMBERS, read(name + ",t~1,4~2,4").columns().getFirst().kind());
    }

    @Test
    void aColumnThatCountsIsNoRowNumberWhereItIsMeant() {
        assertEquals(ColumnKind.NUMBERS, read("s,t,u~1,4,2~2,4,10").columns().getFirst().kind());
        assertEquals(ColumnKind.NUMBERS, read("x,t,u~1,4,2~2,4,10").columns().getFirst().kind());
        assertEquals(ColumnKind.ROW_NUMBERS, read("X,t,y~1,4,2~2,4,10").columns().getFirst().kind());
        assertEquals(ColumnKind.NUMBERS, read("y,t,u~1,4,2~2,4,10").columns().getFirst().kind());
        assertEquals(ColumnKind.ROW_NUMBERS, read("1,4,2~2,4,10").columns().getFirst().kind());
        assertEquals(ColumnKind.NUMBERS, read("1,4~2,5").columns().getFirst().kind());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "1.234,5|2|1234.5", "1,234.5|2|1234.5", "1.234|12,5|1234", "1,234|1.5|1234", "−3,5|2|-3.5", "+.5|1|0.5",
            "1\u00a0234,5|1|1234.5", "1\u202f234|1|1234", "1’234.5|1|1234.5", "1'234'567|1|1234567", "1.5D+3|1|1500",
            "2d-1|1|0.2", "12 %|3 %|12", "$1,234.50|$2|1234.5", "-5 €|3 €|-5", "1.234.567|1|1234567", "0.500|1|0.5",
            "1 234 567,25|2|1234567.25"})
    void numbersAsTheyAreWritten(String first, String second, double value) {
        ReadTable table = read("s;t~" + first + ";1~" + second + ";2");

        assertEquals(ColumnKind.NUMBERS, table.columns().getFirst().kind());
        assertEquals(value, table.columns().getFirst().at(0));
        assertEquals(List.of(), table.columns().getFirst().wrong());
        assertEquals(List.of(), ambiguities(table));
    }

    @Test
    void aNumberWithTwoReadingsIsAsked() {
        String text = "s;t~1.300;2~2.500;3";
        ReadTable table = read(text);

        assertEquals(List.of(new TableFault.TwoNumbers(2, "s", "1.300", 1.3, 1300)), ambiguities(table));
        assertColumn(read(text, Answers.NONE.with(DecimalMark.POINT)), 1, 1.3, 2.5);
        assertColumn(read(text, Answers.NONE.with(DecimalMark.COMMA)), 1, 1300, 2500);
        assertEquals(List.of(), ambiguities(read(text, Answers.NONE.with(DecimalMark.COMMA))));
    }

    @Test
    void otherColumnsDecideAndThatIsSaid() {
        ReadTable table = read("s;t~1.300;2,5~2.500;3");

        assertColumn(table, 1, 1300, 2500);
        assertEquals(List.of(new Note.LikeOthers("s", "1.300", 1300)), table.columns().getFirst().notes());
    }

    @Test
    void aColumnWithBothMarksHasFaultsAndIsNotGuessed() {
        assertEquals(List.of(2), read("s;t~1.5;2~2.5;3~3,5;4").columns().getFirst().wrong());
        assertEquals(List.of(1), read("s;t~1 €;2~2 $;3~3 €;4").columns().getFirst().wrong());
    }

    @Test
    void unitsAreThoseInBracketsAndSignsAtTheNumbers() {
        ReadTable table = read("time (ms),share,speed [m/s]~1,3 %,4~2,4 %,5");

        assertEquals(List.of("ms", "%", "m/s"), table.columns().stream().map(Column::unit).toList());
        assertEquals("time (ms)", table.columns().getFirst().name());
        assertEquals("time", table.columns().getFirst().key());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "NA", "n/a", "NaN", "nan", "null", "–", "?", "."})
    void whatIsMissingIsNoNumber(String sign) {
        assertColumn(read("s,t~1,2~3," + sign + "~4,5"), 2, 2, Double.NaN, 5);
    }

    @Test
    void rowsWithoutAValueAreCounted() {
        ReadTable table = read("s,t~1,2~3,NA~4,5");
        Loaded<Table> taken = Samples.take(table, Proposal.of(table).roles().orElseThrow());

        assertEquals(List.of("1 of 3 rows has no value and is left out."),
                TableWords.sentences(((Loaded.Whole<Table>) taken).content().notes()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "2001-07-02|2001-01-01|182", "02.07.2001|31.12.2001|182", "2/7/2001|31/12/2001|182",
            "7/2/2001|12/31/2001|182", "Jul 2001|Jan 2001|181", "2 July 2001|1 mai 2001|182", "2001-07|2001-01|181",
            "2001-01-01T12:00:00Z|2001-01-02|0.5", "July 2, 2001|May 1, 2001|182", "2. Juli 2001|1. März 2001|182",
            "2001 Q3|2001 Q1|181", "2001M07|2001M01|181", "07/2001|01/2001|181"})
    void datesAreYears(String first, String second, double days) {
        ReadTable table = read("when;t~" + first + ";2~" + second + ";3");

        assertEquals(ColumnKind.DATES, table.columns().getFirst().kind());
        assertEquals(2001 + days / 365, table.columns().getFirst().at(0), 1e-9);
        assertEquals(List.of(), ambiguities(table));
        assertEquals(1, table.columns().getFirst().notes().size());
    }

    @Test
    void aDateWithTwoReadingsIsAsked() {
        String text = "when;t~03/04/2001;2~05/06/2001;3";

        assertEquals(List.of(new TableFault.TwoDates(2, "when", "03/04/2001")), ambiguities(read(text)));
        assertEquals(2001 + 92 / 365.0, read(text, Answers.NONE.with(DayOrder.DAY_FIRST)).columns().getFirst().at(0));
        assertEquals(2001 + 62 / 365.0, read(text, Answers.NONE.with(DayOrder.MONTH_FIRST)).columns().getFirst().at(0));
        assertEquals(List.of(), ambiguities(read("when;t~03/03/2001;2~05/05/2001;3")));
    }

    @Test
    void aYearIsANumber() {
        assertEquals(ColumnKind.NUMBERS, read("year,t~1871,2~1872,3").columns().getFirst().kind());
    }

    @Test
    void twoWordsAreClassesAndItIsSaidWhichIsWhich() {
        ReadTable table = read("x,y~1,yes~2,no~3,no~4,yes");
        Table taken = ((Loaded.Whole<Table>) Samples.take(table, Proposal.of(table).roles().orElseThrow())).content();

        assertEquals(ColumnKind.LABELS, table.columns().getLast().kind());
        assertEquals(List.of(1.0, -1.0, -1.0, 1.0), taken.y());
        assertEquals(List.of(new Note.Classes("y", "no", "yes")), taken.notes());
    }

    @Test
    void aSingleColumnWithCommasIsNotGuessed() {
        String text = "y~1,5~2,7";

        assertEquals(new TableFault.TwoSeparations(2, "1,5"), fault(text));
        assertColumn(read(text, Answers.NONE.separatedBy(';')), 1, 1.5, 2.7);
        assertColumn(read(text, Answers.NONE.separatedBy(',')), 2, 5, 7);
        assertColumn(read("y~1,5~2~2,25~3"), 1, 1.5, 2, 2.25, 3);
    }

    @Test
    void hostileTablesEndInASentence(@TempDir Path folder) throws IOException {
        assertInstanceOf(TableFault.TooManyColumns.class, fault("1,".repeat(1_000_000)));
        assertInstanceOf(TableFault.NotATable.class, fault("x,y~\"1,2~" + "3,4~".repeat(10_000)));
        assertInstanceOf(TableFault.NoText.class, fault("x,y~1,2\u0000~3,4"));
        assertEquals(Loaded.refused(new Fault.TooLong(1)), TableReader.read("7".repeat(10_000_000), Answers.NONE));
        for (byte[] head : List.of(new byte[] {'P', 'K', 3, 4, 0}, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11,
                (byte) 0xE0})) {
            Path file = Files.write(folder.resolve("t.csv"), head);
            assertEquals(new TableFault.Spreadsheet().refusal(), TableReader.read(file, Answers.NONE));
        }
    }

    @Test
    void manyDistinctWordsAreNoClasses() {
        StringBuilder text = new StringBuilder("x,y\n");
        for (int i = 0; i < 100_000; i++) {
            text.append(i).append(",w").append(i).append('\n');
        }
        ReadTable table = read(text.toString());

        assertEquals(ColumnKind.WORDS, table.columns().getLast().kind());
        assertEquals(Optional.empty(), Proposal.of(table).target());
    }

    private static List<TableFault.Ambiguity> ambiguities(ReadTable table) {
        return table.columns().stream().map(Column::ambiguity).flatMap(Optional::stream).toList();
    }
}
