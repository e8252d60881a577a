package wasserscope.scenario.table.cell;

import java.util.Optional;

/**
 * What a reader was told about a table that has two readings.
 *
 * @param separator what separates columns; a blank stands for runs of blanks and tabs
 * @param decimal the mark before decimals
 * @param days the order of dates with slashes
 */
public record Answers(Optional<Character> separator, Optional<DecimalMark> decimal, Optional<DayOrder> days) {

    /** Nothing was told. */
    public static final Answers NONE = new Answers(Optional.empty(), Optional.empty(), Optional.empty());

    /** Returns these, and the mark before decimals. */
    public Answers with(DecimalMark mark) {
        return new Answers(separator, Optional.of(mark), days);
    }

    /** Returns these, and the order of dates with slashes. */
    public Answers with(DayOrder order) {
        return new Answers(separator, decimal, Optional.of(order));
    }

    /** Returns these, and what separates columns. */
    public Answers separatedBy(char sign) {
        return new Answers(Optional.of(sign), decimal, days);
    }
}
