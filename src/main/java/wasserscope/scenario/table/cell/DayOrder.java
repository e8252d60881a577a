package wasserscope.scenario.table.cell;

/** What a date with slashes begins with. */
public enum DayOrder {
    /** 31/12/1999. */
    DAY_FIRST,
    /** 12/31/1999. */
    MONTH_FIRST
}
