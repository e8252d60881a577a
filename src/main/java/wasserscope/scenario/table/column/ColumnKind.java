package wasserscope.scenario.table.column;

/** What the cells of a column are. */
public enum ColumnKind {
    /** Numbers. */
    NUMBERS,
    /** Days or months, as years. */
    DATES,
    /** Few distinct words. */
    LABELS,
    /** Words. */
    WORDS,
    /** 1 … n or 0 … n − 1: the numbers of the rows, which are left out. */
    ROW_NUMBERS,
    /** Nothing. */
    EMPTY
}
