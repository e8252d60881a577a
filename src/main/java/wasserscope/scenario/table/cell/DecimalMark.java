package wasserscope.scenario.table.cell;

/** The mark before the decimals; the other one may stand between thousands. */
public enum DecimalMark {
    /** 1,234.5. */
    POINT,
    /** 1.234,5. */
    COMMA
}
