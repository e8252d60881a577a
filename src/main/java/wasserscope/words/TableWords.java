package wasserscope.words;

import java.util.List;
import wasserscope.scenario.json.Json;
import wasserscope.scenario.json.TableFault;
import wasserscope.scenario.table.column.Column;
import wasserscope.scenario.table.text.Note;

/** The sentences about tables of data: what is wrong with one, and what was done to it. */
public final class TableWords {

    private TableWords() {}

    /** Returns what is wrong, where, and what is allowed. */
    public static String sentence(TableFault fault) {
        return switch (fault) {
            case TableFault.Ragged bad -> Words.of(
                    "TableFault.ragged", Numerals.whole(bad.line()), Numerals.whole(bad.cells()),
                    Numerals.whole(bad.needed()));
            case TableFault.WrongCell bad -> Words.of(
                    "TableFault.wrongCell", Numerals.whole(bad.line()), named(bad.column()),
                    FileWords.quoted(bad.written()), FileWords.allowed(bad.allowed()));
            case TableFault.NotATable bad -> Words.of("TableFault.notATable", Numerals.whole(bad.line()));
            case TableFault.Spreadsheet _ -> Words.of("TableFault.spreadsheet");
            case TableFault.NoText _ -> Words.of("TableFault.noText");
            case TableFault.TooManyColumns bad -> Words.of(
                    "TableFault.tooManyColumns", Numerals.whole(bad.line()), Numerals.whole(bad.most()));
            case TableFault.NoNumbers _ -> Words.of("TableFault.noNumbers");
            case TableFault.OneRow _ -> Words.of("TableFault.oneRow");
            case TableFault.NoWholeRow bad -> Words.count("TableFault.noWholeRow", bad.rows());
            case TableFault.AllEqual bad ->
                Words.of("TableFault.allEqual", named(bad.column()), Numerals.typed(bad.value()));
            case TableFault.OneClass bad ->
                Words.of("TableFault.oneClass", named(bad.column()), FileWords.quoted(Json.shortened(bad.level())));
            case TableFault.NotTwoClasses bad -> bad.classes() > Column.MOST_LEVELS
                    ? Words.of("TableFault.manyClasses", named(bad.column()), Numerals.whole(Column.MOST_LEVELS))
                    : Words.of("TableFault.notTwoClasses", named(bad.column()), Numerals.whole(bad.classes()));
            case TableFault.TwoNumbers bad -> Words.of(
                    "TableFault.twoNumbers", Numerals.whole(bad.line()), named(bad.column()),
                    FileWords.quoted(bad.written()), Numerals.typed(bad.point()), Numerals.typed(bad.comma()));
            case TableFault.TwoDates bad -> Words.of(
                    "TableFault.twoDates", Numerals.whole(bad.line()), named(bad.column()),
                    FileWords.quoted(bad.written()));
            case TableFault.TwoSeparations bad -> Words.of(
                    "TableFault.twoSeparations", Numerals.whole(bad.line()), FileWords.quoted(bad.written()));
        };
    }

    /** Returns the beginning of a sentence that one of two readings ends. */
    public static String question(TableFault.Ambiguity question) {
        return switch (question) {
            case TableFault.TwoNumbers asked ->
                Words.of("TableQuestion.numbers", named(asked.column()), FileWords.quoted(asked.written()));
            case TableFault.TwoDates asked ->
                Words.of("TableQuestion.dates", named(asked.column()), FileWords.quoted(asked.written()));
            case TableFault.TwoSeparations asked ->
                Words.of("TableQuestion.separations", FileWords.quoted(asked.written()));
        };
    }

    /** Returns what was done to a table, in one line. */
    public static String sentence(Note note) {
        return switch (note) {
            case Note.OldEncoding _ -> Words.of("Note.oldEncoding");
            case Note.Comments said -> Words.count("Note.comments", said.count());
            case Note.Title said -> Words.count("Note.title", said.count(), FileWords.quoted(said.first()));
            case Note.RowNumbers said -> Words.of("Note.rowNumbers", named(said.column()));
            case Note.Unused said -> Words.of("Note.unused", named(said.column()));
            case Note.Incomplete said ->
                Words.count("Note.incomplete", said.left(), Numerals.whole(said.rows()));
            case Note.Dates said -> Words.of(
                    "Note.dates", named(said.column()), FileWords.quoted(said.written()),
                    plain(said.year()));
            case Note.Thousands said -> Words.of(
                    "Note.thousands", named(said.column()), FileWords.quoted(said.written()),
                    Numerals.typed(said.value()));
            case Note.LikeOthers said -> Words.of(
                    "Note.likeOthers", named(said.column()), FileWords.quoted(said.written()),
                    Numerals.typed(said.value()));
            case Note.UnitSign said -> Words.of("Note.unitSign", named(said.column()), FileWords.quoted(said.unit()));
            case Note.Classes said -> Words.of(
                    "Note.classes", named(said.column()), named(said.minus()), named(said.plus()));
            case Note.OneClass said -> Words.count(
                    "Note.oneClass", said.others(), named(said.column()), named(said.plus()));
            case Note.Series said -> Words.of(
                    "Note.series", named(said.column()), named(said.level()), Numerals.whole(said.rows()),
                    Numerals.whole(said.of()));
            case Note.Counted said -> Words.of("Note.counted", Numerals.whole(said.count()));
            case Note.NamesInComment said -> Words.of("Note.namesInComment", FileWords.quoted(said.written()));
            case Note.Footer said -> Words.count("Note.footer", said.count(), FileWords.quoted(said.first()));
            case Note.ShortYears said ->
                Words.of("Note.shortYears", named(said.column()), FileWords.quoted(said.written()));
            case Note.Together said -> Words.of(
                    "Note.together", Numerals.whole(said.rows()), Numerals.whole(said.samples()),
                    Numerals.significant(said.lacks()));
            case Note.Binned said -> Words.of(
                    "Note.binned", Numerals.whole(said.rows()), Numerals.whole(said.bins()),
                    Numerals.whole(said.samples()), Numerals.significant(said.lacks()));
            case Note.Drawn said ->
                Words.of("Note.drawn", Numerals.whole(said.taken()), Numerals.whole(said.rows()));
            case Note.OtherLoss said -> Words.of("Note.otherLoss", Words.about(said.loss(), "short"));
        };
    }

    /** Returns what was done to a table, one line each. */
    public static List<String> sentences(List<Note> notes) {
        return notes.stream().map(TableWords::sentence).toList();
    }

    /** Returns a year without a gap between its thousands. */
    private static String plain(double year) {
        return Numerals.typed(Math.rint(year * 100) / 100);
    }

    private static String named(String column) {
        return FileWords.quoted(Json.shortened(column));
    }
}
