package wasserscope.scenario.table.column;

import java.util.Arrays;
import java.util.Optional;
import wasserscope.scenario.json.TableFault;
import wasserscope.scenario.table.cell.DecimalMark;
import wasserscope.scenario.table.cell.Missing;
import wasserscope.scenario.table.cell.NumberText;
import wasserscope.scenario.table.text.Body;
import wasserscope.scenario.table.text.Note;
import wasserscope.scenario.table.text.ReadProgress;

/** The cells of a column read as numbers, with a point and with a comma before the decimals, until it is known which is meant. */
final class NumberTally {

    private static final int NOWHERE = -1;

    private final Body body;
    private final int column;
    private final double[] point;
    private double[] comma; // the same array as long as all numbers are the same
    private boolean differ;
    private int numbers;
    private int others;
    private int onlyPoint;
    private int onlyComma;
    private String unit;
    private int ambiguous = NOWHERE;
    private int blankGroups = NOWHERE;
    private int pointGroups = NOWHERE;
    private int commaGroups = NOWHERE;

    /**
     * Reads a column.
     *
     * @param column counted from 0
     */
    NumberTally(Body body, int column, ReadProgress progress) {
        this.body = body;
        this.column = column;
        this.point = new double[body.rows()];
        this.comma = point;
        for (int row = 0; row < point.length; row++) {
            double done = (column + (double) row / point.length) / body.columns();
            progress.pass(row, ReadProgress.SCAN + (1 - ReadProgress.SCAN) * done);
            String cell = body.at(row, column);
            Optional<NumberText> number = Missing.is(cell) ? Optional.empty() : NumberText.of(cell);
            if (number.isPresent()) {
                take(row, cell, number.get());
            } else {
                set(row, Double.NaN, Double.NaN);
                others += Missing.is(cell) ? 0 : 1;
            }
        }
    }

    private void take(int row, String cell, NumberText number) {
        numbers++;
        unit = unit == null ? number.unit() : unit;
        if (!unit.equals(number.unit())) {
            set(row, Double.NaN, Double.NaN);
            return;
        }
        set(row, number.point(), number.comma());
        if (Double.isNaN(number.comma())) {
            onlyPoint++;
        } else if (Double.isNaN(number.point())) {
            onlyComma++;
        } else if (number.isAmbiguous() && ambiguous == NOWHERE) {
            ambiguous = row;
        }
        blankGroups = number.grouped() && blankGroups == NOWHERE ? row : blankGroups;
        if (cell.indexOf(',') >= 0 && !Double.isNaN(number.point()) && commaGroups == NOWHERE) {
            commaGroups = row;
        }
        if (cell.indexOf('.') >= 0 && !Double.isNaN(number.comma()) && pointGroups == NOWHERE) {
            pointGroups = row;
        }
    }

    private void set(int row, double atPoint, double atComma) {
        if (!differ && Double.doubleToLongBits(atPoint) != Double.doubleToLongBits(atComma)) {
            differ = true;
            comma = Arrays.copyOf(point, point.length);
        }
        point[row] = atPoint;
        comma[row] = atComma;
    }

    /** Tells whether at least half of the cells that say something hold numbers. */
    boolean isNumeric() {
        return numbers > 0 && numbers >= others;
    }

    /** Tells whether no cell says anything. */
    boolean isEmpty() {
        return numbers == 0 && others == 0;
    }

    /** Returns the mark before decimals that the column's own cells decide. */
    Optional<DecimalMark> mark() {
        return onlyPoint == 0 && onlyComma == 0
                ? Optional.empty()
                : Optional.of(onlyPoint >= onlyComma ? DecimalMark.POINT : DecimalMark.COMMA);
    }

    /**
     * Returns the column.
     *
     * @param told the mark that the user named
     * @param elsewhere that of all other columns that have one
     */
    Column column(Optional<DecimalMark> told, Optional<DecimalMark> elsewhere) {
        boolean open = mark().isEmpty() && ambiguous != NOWHERE;
        DecimalMark mark = mark().or(() -> told).or(() -> elsewhere).orElse(DecimalMark.POINT);
        ColumnDraft draft = new ColumnDraft(body, column, mark == DecimalMark.POINT ? point : comma);
        double[] values = draft.values();
        for (int row = 0; row < values.length; row++) {
            if (Double.isNaN(values[row]) && !Missing.is(body.at(row, column))) {
                draft.wrong(row);
            }
        }
        int groups = mark == DecimalMark.POINT ? commaGroups : pointGroups;
        int shown = groups == NOWHERE ? blankGroups : groups;
        if (open && told.isEmpty() && elsewhere.isEmpty()) {
            draft.ask(new TableFault.TwoNumbers(body.line(ambiguous), draft.title(), body.at(ambiguous, column),
                    point[ambiguous], comma[ambiguous]));
        } else if (open && told.isEmpty()) {
            draft.note(new Note.LikeOthers(draft.title(), body.at(ambiguous, column), values[ambiguous]));
        } else if (shown != NOWHERE) {
            draft.note(new Note.Thousands(draft.title(), body.at(shown, column), values[shown]));
        }
        if (unit != null && !unit.isEmpty()) {
            draft.note(new Note.UnitSign(draft.title(), unit));
        }
        return draft.of(ColumnKind.NUMBERS, unit == null ? "" : unit, draft.numericLevels());
    }
}
