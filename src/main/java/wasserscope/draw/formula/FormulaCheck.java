package wasserscope.draw.formula;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import org.scilab.forge.jlatexmath.FormulaNotFoundException;
import org.scilab.forge.jlatexmath.MacroInfo;
import org.scilab.forge.jlatexmath.SymbolAtom;
import org.scilab.forge.jlatexmath.SymbolNotFoundException;
import org.scilab.forge.jlatexmath.TeXFormula;
import wasserscope.draw.formula.FormulaFault.Kind;

/**
 * Reads a source before the library does. Sources come in the files of strangers, and the library knows commands that read files, load
 * classes, define commands for all later formulas, or take as much memory as they are told: of its commands those below are allowed, and
 * all of its symbols and named functions. For one thread at a time.
 */
final class FormulaCheck {

    private static final Set<String> COMMANDS = Set.of(
            "frac", "dfrac", "tfrac", "cfrac", "binom", "dbinom", "tbinom", "sqrt",
            "left", "middle", "right", "big", "Big", "bigg", "Bigg", "bigl", "Bigl", "biggl", "Biggl",
            "bigr", "Bigr", "biggr", "Biggr",
            "hat", "widehat", "tilde", "widetilde", "bar", "vec", "dot", "ddot", "breve", "check", "acute", "grave",
            "mathring", "overline", "underline", "overbrace", "underbrace", "overset", "underset", "stackrel",
            "overrightarrow", "overleftarrow", "xrightarrow", "xleftarrow",
            "mathbf", "mathbb", "mathcal", "mathit", "mathrm", "mathscr", "mathsf", "mathtt", "mathfrak", "mathds",
            "boldsymbol", "text", "textit", "textbf", "textrm", "mbox", "operatorname",
            "mathop", "mathrel", "mathbin", "mathord", "mathopen", "mathclose", "mathpunct", "mathinner",
            "limits", "nolimits", "displaystyle", "textstyle", "scriptstyle", "scriptscriptstyle",
            "quad", "qquad", "thinspace", "medspace", "thickspace", "negthinspace", ",", ":", ";", "!", "\\",
            "int", "iint", "iiint", "oint", "vdots", "ddots", "cong", "doteq", "surd", "smash",
            "phantom", "hphantom", "vphantom", "pmod", "mod", "begin", "end");

    private static final Set<String> ENVIRONMENTS = Set.of(
            "matrix", "pmatrix", "bmatrix", "vmatrix", "Vmatrix", "smallmatrix", "cases", "aligned", "gathered");

    /** What cannot be an argument. */
    private static final Set<String> ENDS = Set.of("}", "&", "^", "_", "\\right", "\\\\");

    private final String source;
    private final Deque<Opened> opened = new ArrayDeque<>();

    /** What was opened, by which word, and where. */
    private record Opened(String word, String closedBy, int at) {}

    private FormulaCheck(String source) {
        this.source = source;
    }

    /** Returns what can be told of a source from its length alone. */
    static Optional<FormulaFault> ofLength(String source) {
        if (source.length() > FormulaFault.LONGEST) {
            return fault(Kind.TOO_LONG, Integer.toString(source.length()), -1);
        }
        return source.isBlank() ? fault(Kind.EMPTY, "", -1) : Optional.empty();
    }

    /** Returns the first fault of a source that is not too long. */
    static Optional<FormulaFault> of(String source) {
        return new FormulaCheck(source).fault();
    }

    private Optional<FormulaFault> fault() {
        Optional<FormulaFault> found = Optional.empty();
        for (int at = 0; found.isEmpty() && at < source.length();) {
            String word = word(at);
            found = word.startsWith("\\") && word.length() > 1 ? command(word, at) : character(word, at);
            if (found.isEmpty() && !hasArguments(word, at + word.length())) {
                return fault(Kind.NO_ARGUMENT, word, at);
            }
            at += word.length();
        }
        if (found.isEmpty() && !opened.isEmpty()) {
            return fault(Kind.NOT_CLOSED, opened.peek().word, opened.peek().at);
        }
        return found;
    }

    /** Returns a command with its backslash and, for \begin and \end, its argument; else a character. */
    private String word(int at) {
        if (source.charAt(at) != '\\' || at + 1 == source.length()) {
            return source.substring(at, source.offsetByCodePoints(at, 1));
        }
        int end = at + 1;
        while (end < source.length() && isLetter(source.charAt(end))) {
            end++;
        }
        if (end == at + 1) {
            return source.substring(at, source.offsetByCodePoints(at + 1, 1));
        }
        String command = source.substring(at, end);
        int close = source.indexOf('}', end);
        boolean named = (command.equals("\\begin") || command.equals("\\end")) && close > 0;
        return named && source.charAt(end) == '{' ? source.substring(at, close + 1) : command;
    }

    private static boolean isLetter(char c) {
        return isIn(c, 'a', 'z') || isIn(c, 'A', 'Z');
    }

    private static boolean isIn(char c, char first, char last) {
        return c >= first && c <= last;
    }

    /**
     * Whether the arguments of a word follow it. As in TeX, an argument that is itself a command with arguments stands in braces; so the
     * depth of braces bounds how deep commands are nested, and with it the work: some take twice as long for each level.
     */
    private boolean hasArguments(String word, int from) {
        boolean isScript = word.equals("^") || word.equals("_");
        int at = from;
        for (int argument = 0; argument < (isScript ? 1 : arguments(word)); argument++) {
            at = behindSpaces(at);
            if (argument == 0 && at < source.length() && source.charAt(at) == '[' && hasOption(word)) {
                at = behindSpaces(source.indexOf(']', at) + 1);
            }
            String next = at < source.length() ? word(at) : "}";
            boolean needsBraces = !isScript && arguments(next) > 0;
            if (needsBraces || ENDS.contains(next) || next.startsWith("\\end{")) {
                return false;
            }
            at = next.equals("{") ? behindGroup(at) : at + next.length();
        }
        return true;
    }

    private static int arguments(String word) {
        return macro(word).map(command -> command.nbArgs).orElse(0);
    }

    private static boolean hasOption(String word) {
        return macro(word).filter(command -> command.hasOptions).isPresent();
    }

    private static Optional<MacroInfo> macro(String word) {
        return word.startsWith("\\") ? Optional.ofNullable(MacroInfo.Commands.get(word.substring(1)))
                : Optional.empty();
    }

    private int behindSpaces(int from) {
        int at = from;
        while (at < source.length() && source.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    private int behindGroup(int from) {
        int depth = 0;
        for (int at = from; at < source.length();) {
            String word = word(at);
            at += word.length();
            depth += word.equals("{") ? 1 : word.equals("}") ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        return source.length();
    }

    private Optional<FormulaFault> character(String character, int at) {
        return switch (character) {
            case "{" -> open(character, "}", at);
            case "}" -> close(character, at);
            case "%" -> fault(Kind.NOT_ALLOWED, character, at); // a comment
            case "\\" -> fault(Kind.UNKNOWN, character, at);
            default -> isSet(character) ? Optional.empty() : fault(Kind.NO_GLYPH, character, at);
        };
    }

    /** Whether a character is in the library's own faces: for others it would take those of the machine. */
    private static boolean isSet(String character) {
        char c = character.charAt(0);
        boolean isPlain = isIn(c, ' ', '~') || c == '\n';
        boolean isGreek = isIn(c, '\u0391', '\u03a9') || isIn(c, '\u03b1', '\u03c9');
        boolean isSymbol = TeXFormula.symbolMappings[c] != null || TeXFormula.symbolFormulaMappings[c] != null;
        return character.length() == 1 && (isPlain || isGreek || isSymbol);
    }

    private Optional<FormulaFault> command(String word, int at) {
        if (word.startsWith("\\begin{") || word.startsWith("\\end{")) {
            return environment(word, word.substring(word.indexOf('{')), at);
        }
        String name = word.substring(1);
        return switch (name) {
            case "left" -> open(word, "\\right", at);
            case "right" -> close(word, at);
            default -> {
                if (COMMANDS.contains(name)) {
                    yield Optional.empty();
                } else if (MacroInfo.Commands.containsKey(name)) {
                    yield fault(Kind.NOT_ALLOWED, word, at);
                }
                yield isSymbol(name) ? Optional.empty() : fault(Kind.UNKNOWN, word, at);
            }
        };
    }

    private Optional<FormulaFault> environment(String word, String name, int at) {
        if (!ENVIRONMENTS.contains(name.substring(1, name.length() - 1))) {
            return fault(Kind.NOT_ALLOWED, word, at);
        }
        return word.startsWith("\\begin") ? open(word, "\\end" + name, at) : close(word, at);
    }

    private static boolean isSymbol(String name) {
        try {
            TeXFormula.get(name);
            return true;
        } catch (FormulaNotFoundException notNamed) {
            try {
                return SymbolAtom.get(name) != null;
            } catch (SymbolNotFoundException unknown) {
                return false;
            }
        }
    }

    private Optional<FormulaFault> open(String word, String closedBy, int at) {
        opened.push(new Opened(word, closedBy, at));
        return opened.size() > FormulaFault.DEEPEST ? fault(Kind.TOO_DEEP, word, at) : Optional.empty();
    }

    private Optional<FormulaFault> close(String word, int at) {
        boolean closes = !opened.isEmpty() && opened.peek().closedBy.equals(word);
        if (!closes) {
            return fault(Kind.NOT_OPENED, word, at);
        }
        opened.pop();
        return Optional.empty();
    }

    private static Optional<FormulaFault> fault(Kind kind, String what, int at) {
        return Optional.of(new FormulaFault(kind, what, at + 1));
    }
}
