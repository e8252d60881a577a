package wasserscope.words;

import java.util.List;
import wasserscope.problem.expression.ExpressionFault;
import wasserscope.problem.expression.ExpressionFunction;

/** The sentences about formulas of targets. Places in a formula are counted from 1. */
public final class ExpressionWords {

    private ExpressionWords() {}

    /** Returns what is wrong with a formula, where, and what is allowed. */
    public static String sentence(ExpressionFault fault) {
        return switch (fault) {
            case ExpressionFault.Empty _ -> Words.of("ExpressionFault.empty");
            case ExpressionFault.TooLong bad -> Words.of(
                    "ExpressionFault.tooLong", Numerals.whole(bad.length()), Numerals.whole(bad.most()));
            case ExpressionFault.TooDeep bad ->
                Words.of("ExpressionFault.tooDeep", place(bad.place()), Numerals.whole(bad.most()));
            case ExpressionFault.UnknownSign bad ->
                Words.of("ExpressionFault.unknownSign", place(bad.place()), FileWords.quoted(bad.sign()));
            case ExpressionFault.UnknownName bad -> Words.of(
                    "ExpressionFault.unknownName", place(bad.place()), FileWords.quoted(bad.name()),
                    String.join(", ", bad.variables()),
                    functions());
            case ExpressionFault.NoOperand bad -> Words.of("ExpressionFault.noOperand", place(bad.place()));
            case ExpressionFault.NoOperator bad -> Words.of("ExpressionFault.noOperator", place(bad.place()));
            case ExpressionFault.NotClosed bad ->
                Words.of("ExpressionFault.notClosed", place(bad.place()), FileWords.quoted(bad.bracket()));
            case ExpressionFault.NotOpened bad -> Words.of("ExpressionFault.notOpened", place(bad.place()));
            case ExpressionFault.StrayComma bad -> Words.of("ExpressionFault.strayComma", place(bad.place()));
            case ExpressionFault.WrongArguments bad -> Words.count(
                    "ExpressionFault.wrongArguments", bad.function().arguments(), place(bad.place()),
                    bad.function().word(), Numerals.whole(bad.count()));
            case ExpressionFault.NoBracket bad ->
                Words.of("ExpressionFault.noBracket", place(bad.place()), bad.function().word());
            case ExpressionFault.NotFinite bad -> Words.of("ExpressionFault.notFinite", input(bad.input()));
            case ExpressionFault.TooLarge bad -> Words.of(
                    "ExpressionFault.tooLarge", input(bad.input()), Numerals.significant(bad.value()),
                    Numerals.typed(bad.most()));
        };
    }

    /** Returns the names of the functions that a formula may have. */
    public static String functions() {
        return String.join(", ", ExpressionFunction.words());
    }

    private static String place(int place) {
        return Numerals.whole(place + 1L);
    }

    private static String input(List<Double> input) {
        return input.size() == 1
                ? Words.of("ExpressionFault.at", Numerals.significant(input.getFirst()))
                : Words.of(
                        "ExpressionFault.atPair", Numerals.significant(input.getFirst()),
                        Numerals.significant(input.getLast()));
    }

}
