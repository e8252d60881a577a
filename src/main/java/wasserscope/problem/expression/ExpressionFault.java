package wasserscope.problem.expression;

import java.util.List;
import java.util.OptionalInt;

/** What is wrong with a formula, as a typed reason; {@code words} has the sentences. Places are counted from 0. */
public sealed interface ExpressionFault extends ExpressionReading {

    /** Returns where in the text; nothing where it is all of it. */
    default OptionalInt position() {
        return switch (this) {
            case Empty _,TooLong _,NotFinite _,TooLarge _ -> OptionalInt.empty();
            case TooDeep(int place, int _) -> OptionalInt.of(place);
            case UnknownSign(int place, String _) -> OptionalInt.of(place);
            case UnknownName(int place, String _, List<String> _) -> OptionalInt.of(place);
            case NoOperand(int place) -> OptionalInt.of(place);
            case NoOperator(int place) -> OptionalInt.of(place);
            case NotClosed(int place, String _) -> OptionalInt.of(place);
            case NotOpened(int place) -> OptionalInt.of(place);
            case StrayComma(int place) -> OptionalInt.of(place);
            case WrongArguments(int place, ExpressionFunction _, int _) -> OptionalInt.of(place);
            case NoBracket(int place, ExpressionFunction _) -> OptionalInt.of(place);
        };
    }

    /** There is nothing. */
    record Empty() implements ExpressionFault {}

    /**
     * There is too much.
     *
     * @param length how many characters
     * @param most how many there may be
     */
    record TooLong(int length, int most) implements ExpressionFault {}

    /**
     * Too many brackets are open.
     *
     * @param place of the first that is too many
     * @param most how many may be open
     */
    record TooDeep(int place, int most) implements ExpressionFault {}

    /**
     * A sign has no meaning.
     *
     * @param place where
     * @param sign which
     */
    record UnknownSign(int place, String sign) implements ExpressionFault {}

    /**
     * A name is none of a function, a variable or a constant.
     *
     * @param place where it begins
     * @param name it
     * @param variables those that there are
     */
    record UnknownName(int place, String name, List<String> variables) implements ExpressionFault {

        /** Copies the list. */
        public UnknownName {
            variables = List.copyOf(variables);
        }
    }

    /**
     * A number, a name or a bracket is missing.
     *
     * @param place before which, or the end
     */
    record NoOperand(int place) implements ExpressionFault {}

    /**
     * A number follows what it cannot be multiplied with without a sign.
     *
     * @param place of the number
     */
    record NoOperator(int place) implements ExpressionFault {}

    /**
     * A bracket or a bar is not closed.
     *
     * @param place of it
     * @param bracket what it is
     */
    record NotClosed(int place, String bracket) implements ExpressionFault {}

    /**
     * A bracket is closed that was not opened.
     *
     * @param place of it
     */
    record NotOpened(int place) implements ExpressionFault {}

    /**
     * A comma stands where no arguments are separated.
     *
     * @param place of it
     */
    record StrayComma(int place) implements ExpressionFault {}

    /**
     * A function has another number of arguments.
     *
     * @param place of its name
     * @param function which
     * @param count how many it is given
     */
    record WrongArguments(int place, ExpressionFunction function, int count) implements ExpressionFault {}

    /**
     * A function's name is not followed by a bracket.
     *
     * @param place of its name
     * @param function which
     */
    record NoBracket(int place, ExpressionFunction function) implements ExpressionFault {}

    /**
     * The value at an input is no finite number.
     *
     * @param input the coordinates of the first such input
     */
    record NotFinite(List<Double> input) implements ExpressionFault {

        /** Copies the list. */
        public NotFinite {
            input = List.copyOf(input);
        }
    }

    /**
     * The value at an input is too far from 0.
     *
     * @param input the coordinates of the first such input
     * @param value it
     * @param most how far it may be
     */
    record TooLarge(List<Double> input, double value, double most) implements ExpressionFault {

        /** Copies the list. */
        public TooLarge {
            input = List.copyOf(input);
        }
    }
}
