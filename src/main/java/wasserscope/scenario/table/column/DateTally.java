package wasserscope.scenario.table.column;

import java.util.Optional;
import wasserscope.scenario.json.TableFault;
import wasserscope.scenario.table.cell.DateText;
import wasserscope.scenario.table.cell.DayOrder;
import wasserscope.scenario.table.cell.Missing;
import wasserscope.scenario.table.text.Body;
import wasserscope.scenario.table.text.Note;

/** The cells of a column read as dates, with the day and with the month before the other, until it is known which is meant. */
final class DateTally {

    private static final int NOWHERE = -1;
    private static final int TRIED = 100;

    private final Body body;
    private final int column;
    private final double[] dayFirst;
    private final double[] monthFirst;
    private int dates;
    private int others;
    private int onlyDay;
    private int onlyMonth;
    private int first = NOWHERE;
    private int ambiguous = NOWHERE;

    private DateTally(Body body, int column) {
        this.body = body;
        this.column = column;
        this.dayFirst = new double[body.rows()];
        this.monthFirst = new double[body.rows()];
    }

    /** Returns the column, counted from 0, if at least half of the cells that say something are dates. */
    static Optional<Column> column(Body body, int column, Optional<DayOrder> told) {
        DateTally tally = new DateTally(body, column);
        for (int row = 0; row < body.rows(); row++) {
            tally.take(row, body.at(row, column));
            if (tally.others == TRIED && tally.dates == 0) {
                return Optional.empty();
            }
        }
        return tally.dates > 0 && tally.dates >= tally.others ? Optional.of(tally.column(told)) : Optional.empty();
    }

    private void take(int row, String cell) {
        dayFirst[row] = Double.NaN;
        monthFirst[row] = Double.NaN;
        if (Missing.is(cell)) {
            return;
        }
        Optional<DateText> found = DateText.of(cell);
        if (found.isEmpty()) {
            others++;
            return;
        }
        DateText date = found.get();
        dates++;
        first = first == NOWHERE ? row : first;
        dayFirst[row] = date.dayFirst();
        monthFirst[row] = date.monthFirst();
        if (Double.isNaN(date.monthFirst())) {
            onlyDay++;
        } else if (Double.isNaN(date.dayFirst())) {
            onlyMonth++;
        } else if (date.dayFirst() != date.monthFirst() && ambiguous == NOWHERE) {
            ambiguous = row;
        }
    }

    private Column column(Optional<DayOrder> told) {
        boolean open = onlyDay == 0 && onlyMonth == 0;
        DayOrder order = open
                ? told.orElse(DayOrder.DAY_FIRST)
                : onlyDay >= onlyMonth ? DayOrder.DAY_FIRST : DayOrder.MONTH_FIRST;
        ColumnDraft draft = new ColumnDraft(body, column, order == DayOrder.DAY_FIRST ? dayFirst : monthFirst);
        double[] values = draft.values();
        for (int row = 0; row < values.length; row++) {
            if (Double.isNaN(values[row]) && !Missing.is(body.at(row, column))) {
                draft.wrong(row);
            }
        }
        if (open && ambiguous != NOWHERE && told.isEmpty()) {
            draft.ask(new TableFault.TwoDates(body.line(ambiguous), draft.title(), body.at(ambiguous, column)));
        } else {
            draft.note(new Note.Dates(draft.title(), body.at(first, column), values[first]));
        }
        return draft.of(ColumnKind.DATES, "", draft.numericLevels());
    }
}
