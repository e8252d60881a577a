package wasserscope.problem.expression;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rewrites a formula as the parser takes it: products without a sign get one, bars become {@code abs(…)}, and typographic signs those of a
 * keyboard. On the way it finds what the parser would only refuse, with its place.
 */
final class Spelling {

    /** How many brackets may be open at a time. */
    static final int MOST_OPEN = 50;

    private static final Pattern TOKEN = Pattern.compile("(?<number>(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?)"
            + "|(?<name>\\p{L}+\\d*)|(?<sign>\\*\\*|\\S)");
    private static final List<String> CONSTANTS = List.of("pi", "e");
    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("+", "+"), Map.entry("-", "-"), Map.entry("−", "-"), Map.entry("–", "-"),
            Map.entry("*", "*"), Map.entry("·", "*"), Map.entry("×", "*"), Map.entry("⋅", "*"),
            Map.entry("/", "/"), Map.entry("÷", "/"), Map.entry("^", "^"), Map.entry("**", "^"));
    private static final Map<String, String> POWERS = Map.of("²", "^2", "³", "^3");

    private final String text;
    private final List<String> variables;
    private final StringBuilder spelled = new StringBuilder();
    private final Deque<Open> open = new ArrayDeque<>();
    private boolean wanting = true;
    private Optional<ExpressionFault> fault = Optional.empty();

    /**
     * A bracket or a bar that is open.
     *
     * @param place of it, or of the name before it
     * @param sign it
     * @param function whose arguments are in it
     * @param count how many there are so far
     */
    private record Open(int place, String sign, Optional<ExpressionFunction> function, int count) {}

    /**
     * Rewrites a formula.
     *
     * @param variables the names of its variables
     */
    Spelling(String text, List<String> variables) {
        this.text = text;
        this.variables = variables;
        Matcher token = TOKEN.matcher(text);
        while (fault.isEmpty() && token.find()) {
            if (token.group("number") != null) {
                number(token.start(), token.group());
            } else if (token.group("name") != null) {
                name(token.start(), token.group());
            } else {
                sign(token.start(), token.group());
            }
        }
        if (fault.isEmpty() && wanting) {
            note(text.isBlank() ? new ExpressionFault.Empty() : new ExpressionFault.NoOperand(text.length()));
        } else if (fault.isEmpty() && !open.isEmpty()) {
            note(new ExpressionFault.NotClosed(open.peek().place(), open.peek().sign()));
        }
    }

    /** Returns the first thing that is wrong. */
    Optional<ExpressionFault> fault() {
        return fault;
    }

    /** Returns the formula for the parser; without a meaning if there is a fault. */
    String spelled() {
        return spelled.toString();
    }

    private void note(ExpressionFault found) {
        fault = Optional.of(found);
    }

    private void operand(String written) {
        spelled.append(wanting ? "" : "*").append(written);
        wanting = false;
    }

    private void number(int place, String written) {
        if (wanting) {
            operand(written);
        } else {
            note(new ExpressionFault.NoOperator(place));
        }
    }

    private void name(int place, String written) {
        String name = written.equals("π") ? "pi" : written.toLowerCase(Locale.ROOT);
        Optional<ExpressionFunction> function = ExpressionFunction.named(name);
        if (function.isPresent()) {
            int after = place + written.length();
            if (!text.substring(after).stripLeading().startsWith("(")) {
                note(new ExpressionFault.NoBracket(place, function.get()));
                return;
            }
            operand(name);
            open.push(new Open(place, "", function, 1)); // its bracket comes next
        } else if (variables.contains(name) || CONSTANTS.contains(name)) {
            operand(name);
        } else {
            note(new ExpressionFault.UnknownName(place, written, variables));
        }
    }

    private void sign(int place, String sign) {
        if (SIGNS.containsKey(sign)) {
            operator(place, SIGNS.get(sign));
        } else if (POWERS.containsKey(sign)) {
            operator(place, "^");
            spelled.append(POWERS.get(sign).substring(1));
            wanting = false;
        } else {
            switch (sign) {
                case "(" -> open(place, sign);
                case ")" -> close(place, "(");
                case "|" -> bar(place);
                case "," -> comma(place);
                default -> note(new ExpressionFault.UnknownSign(place, sign));
            }
        }
    }

    /** Before an operand, plus and minus are signs of it. */
    private void operator(int place, String sign) {
        if (wanting && !sign.equals("-") && !sign.equals("+")) {
            note(new ExpressionFault.NoOperand(place));
            return;
        }
        spelled.append(wanting && sign.equals("+") ? "" : sign);
        wanting = true;
    }

    private void open(int place, String sign) {
        boolean ofFunction = !open.isEmpty() && open.peek().sign().isEmpty();
        if (ofFunction) {
            Open named = open.pop();
            open.push(new Open(named.place(), sign, named.function(), 1));
            spelled.append('(');
        } else {
            operand(sign.equals("|") ? "abs(" : "(");
            open.push(new Open(place, sign, Optional.empty(), 1));
        }
        if (open.size() > MOST_OPEN) {
            note(new ExpressionFault.TooDeep(place, MOST_OPEN));
        }
        wanting = true;
    }

    /** A bar closes the one before it where an operand is complete, else it opens. */
    private void bar(int place) {
        if (!wanting && !open.isEmpty() && open.peek().sign().equals("|")) {
            close(place, "|");
        } else {
            open(place, "|");
        }
    }

    private void close(int place, String opened) {
        if (wanting) {
            note(new ExpressionFault.NoOperand(place));
        } else if (open.isEmpty()) {
            note(new ExpressionFault.NotOpened(place));
        } else if (!open.peek().sign().equals(opened)) {
            note(new ExpressionFault.NotClosed(open.peek().place(), open.peek().sign()));
        } else {
            Open closed = open.pop();
            closed.function().filter(function -> function.arguments() != closed.count()).ifPresent(function -> note(
                    new ExpressionFault.WrongArguments(closed.place(), function, closed.count())));
            spelled.append(')');
        }
    }

    private void comma(int place) {
        if (open.isEmpty() || open.peek().function().isEmpty()) {
            note(new ExpressionFault.StrayComma(place));
        } else if (wanting) {
            note(new ExpressionFault.NoOperand(place));
        } else {
            Open now = open.pop();
            open.push(new Open(now.place(), now.sign(), now.function(), now.count() + 1));
            spelled.append(',');
            wanting = true;
        }
    }
}
