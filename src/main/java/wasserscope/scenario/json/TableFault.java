package wasserscope.scenario.json;

import wasserscope.scenario.Span;

/** One thing that is wrong with a table of data, as a typed reason. Lines and columns are counted from 1. */
public sealed interface TableFault {

    /** What two readings make it impossible to take a value; an answer to it decides. */
    sealed interface Ambiguity extends TableFault {}

    /** Returns a refusal for this fault alone. */
    default <T> Loaded<T> refusal() {
        return Loaded.refused(new Fault.InTable(this));
    }

    /**
     * A line has more cells than the others, or fewer.
     *
     * @param line which
     * @param cells how many it has
     * @param needed how many the others have
     */
    record Ragged(long line, int cells, int needed) implements TableFault {}

    /**
     * A cell has no number, or one that cannot be.
     *
     * @param line which
     * @param column its name
     * @param written what stands there
     * @param allowed what may stand there
     */
    record WrongCell(long line, String column, String written, Span allowed) implements TableFault {}

    /**
     * The quotes do not match.
     *
     * @param line where
     */
    record NotATable(long line) implements TableFault {}

    /** It is a spreadsheet's own file. */
    record Spreadsheet() implements TableFault {}

    /** It is no text at all. */
    record NoText() implements TableFault {}

    /**
     * There are too many columns.
     *
     * @param line where
     * @param most the limit
     */
    record TooManyColumns(long line, int most) implements TableFault {}

    /** No column holds numbers. */
    record NoNumbers() implements TableFault {}

    /** There is a single row. */
    record OneRow() implements TableFault {}

    /**
     * No row has a value in each column that is needed.
     *
     * @param rows how many rows there are
     */
    record NoWholeRow(int rows) implements TableFault {}

    /**
     * All inputs are the same.
     *
     * @param column the name of their column
     * @param value theirs
     */
    record AllEqual(String column, double value) implements TableFault {}

    /**
     * All targets are of one class.
     *
     * @param column where they stand
     * @param level the class
     */
    record OneClass(String column, String level) implements TableFault {}

    /**
     * The classes are not two.
     *
     * @param column where they stand
     * @param classes how many there are, at most one more than are counted
     */
    record NotTwoClasses(String column, int classes) implements TableFault {}

    /**
     * A mark in a number separates thousands or decimals, and nothing in the table says which.
     *
     * @param line where
     * @param column its name
     * @param written the number
     * @param point it, if a point begins the decimals
     * @param comma it, if a comma does
     */
    record TwoNumbers(long line, String column, String written, double point, double comma) implements Ambiguity {}

    /**
     * A date begins with its day or its month, and no day of the column is above 12.
     *
     * @param line where
     * @param column its name
     * @param written the date
     */
    record TwoDates(long line, String column, String written) implements Ambiguity {}

    /**
     * Commas separate two columns, or are decimal ones in a single column.
     *
     * @param line where
     * @param written the line
     */
    record TwoSeparations(long line, String written) implements Ambiguity {}
}
