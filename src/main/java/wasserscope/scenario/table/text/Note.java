package wasserscope.scenario.table.text;

import wasserscope.scenario.preset.LossPreset;

/** What was done to a table when it was read: left out, taken off, converted or mapped. {@code words} has the sentences. */
public sealed interface Note {

    /** The file is not in UTF-8 and was read as Windows-1252, which holds ISO-8859-1. */
    record OldEncoding() implements Note {}

    /**
     * Lines that begin with a sign of comments were passed over.
     *
     * @param count how many
     */
    record Comments(int count) implements Note {}

    /**
     * Lines above the table were passed over.
     *
     * @param count how many
     * @param first what the first says
     */
    record Title(int count, String first) implements Note {}

    /**
     * The first column only numbers the rows and is left out.
     *
     * @param column its name, or its place
     */
    record RowNumbers(String column) implements Note {}

    /**
     * A column is not used.
     *
     * @param column its name, or its place
     */
    record Unused(String column) implements Note {}

    /**
     * Rows without a value are left out.
     *
     * @param left how many
     * @param rows of how many
     */
    record Incomplete(int left, int rows) implements Note {}

    /**
     * Dates became years.
     *
     * @param column its name, or its place
     * @param written the first date
     * @param year the number it became
     */
    record Dates(String column, String written, double year) implements Note {}

    /**
     * Signs between thousands were taken off.
     *
     * @param column its name, or its place
     * @param written the first such number
     * @param value it
     */
    record Thousands(String column, String written, double value) implements Note {}

    /**
     * A column with marks of two readings was read as the other columns are.
     *
     * @param column its name, or its place
     * @param written the first such number
     * @param value it
     */
    record LikeOthers(String column, String written, double value) implements Note {}

    /**
     * A sign of a unit was taken off each number.
     *
     * @param column its name, or its place
     * @param unit it
     */
    record UnitSign(String column, String unit) implements Note {}

    /**
     * Two classes became numbers.
     *
     * @param column its name, or its place
     * @param minus which is −1
     * @param plus which is +1
     */
    record Classes(String column, String minus, String plus) implements Note {}

    /**
     * One class became +1 and all others −1.
     *
     * @param column its name, or its place
     * @param plus which is +1
     * @param others how many others there are
     */
    record OneClass(String column, String plus, int others) implements Note {}

    /**
     * The rows of one series are taken.
     *
     * @param column its name, or its place
     * @param level the value that stands in them
     * @param rows how many they are
     * @param of of how many
     */
    record Series(String column, String level, int rows, int of) implements Note {}

    /**
     * The table has no inputs, which now are 1, 2, … n.
     *
     * @param count n
     */
    record Counted(int count) implements Note {}

    /**
     * A comment is taken for the names of the columns.
     *
     * @param written it
     */
    record NamesInComment(String written) implements Note {}

    /**
     * Lines below the table were passed over.
     *
     * @param count how many
     * @param first what the first says
     */
    record Footer(int count, String first) implements Note {}

    /**
     * Dates have years of two digits and were not read.
     *
     * @param column its name, or its place
     * @param written the first date
     */
    record ShortYears(String column, String written) implements Note {}

    /**
     * Rows of the same input were put together.
     *
     * @param rows how many there were
     * @param samples how many are left
     * @param lacks by what the square loss is smaller, in the square of y's unit
     */
    record Together(int rows, int samples, double lacks) implements Note {}

    /**
     * Rows of about the same input were put together.
     *
     * @param rows how many there were
     * @param bins in how many equal parts the range was cut
     * @param samples how many of them are not empty
     * @param lacks by what the square loss is smaller, in the square of y's unit
     */
    record Binned(int rows, int bins, int samples, double lacks) implements Note {}

    /**
     * Rows were drawn by chance, the same ones each time.
     *
     * @param taken how many
     * @param rows of how many
     */
    record Drawn(int taken, int rows) implements Note {}

    /**
     * The targets are judged by another loss than before.
     *
     * @param loss which
     */
    record OtherLoss(LossPreset loss) implements Note {}
}
