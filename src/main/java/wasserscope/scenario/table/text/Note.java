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
     * The targets are judged by another loss than before.
     *
     * @param loss which
     */
    record OtherLoss(LossPreset loss) implements Note {}
}
