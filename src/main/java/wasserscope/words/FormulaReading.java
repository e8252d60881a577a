package wasserscope.words;

import java.text.Normalizer;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A formula in TeX as a line of characters, for those who hear it and for where no type is set: {@code \frac{1}{m}\sum_i \hat\theta_i} is
 * 1/m ∑_i θ̂_i. Reads any source; what it does not know it leaves as it is called.
 */
final class FormulaReading {

    private static final Map<String, String> SIGNS = Stream.of(
            "alpha=α beta=β gamma=γ delta=δ epsilon=ε varepsilon=ε zeta=ζ eta=η theta=θ iota=ι kappa=κ lambda=λ mu=μ nu=ν xi=ξ pi=π rho=ρ",
            "sigma=σ tau=τ upsilon=υ phi=φ varphi=φ chi=χ psi=ψ omega=ω Gamma=Γ Delta=Δ Theta=Θ Lambda=Λ Xi=Ξ Pi=Π Sigma=Σ Phi=Φ Psi=Ψ",
            "Omega=Ω int=∫ sum=∑ prod=∏ partial=∂ nabla=∇ infty=∞ le=≤ leq=≤ ge=≥ geq=≥ ne=≠ neq=≠ approx=≈ sim=∼ equiv=≡ propto=∝ ll=≪ gg=≫",
            "in=∈ notin=∉ subset=⊂ cup=∪ cap=∩ setminus=∖ emptyset=∅ forall=∀ exists=∃ to=→ rightarrow=→ mapsto=↦ Rightarrow=⇒ Leftarrow=⇐",
            "leftarrow=← iff=⇔ Leftrightarrow=⇔ implies=⇒ Longrightarrow=⇒ pm=± mp=∓ times=× cdot=· circ=∘ ast=* star=⋆ ldots=… dots=… cdots=…",
            "otimes=⊗ oplus=⊕ langle=⟨ rangle=⟩ lVert=‖ rVert=‖ Vert=‖ vert=| lvert=| rvert=| ell=ℓ prime=′ top=⊤ mid=| |=‖ {={ }=} _=_ %=% &=& $=$ #=#")
            .flatMap(line -> Stream.of(line.split(" ")))
            .collect(Collectors.toMap(
                    pair -> pair.substring(0, pair.indexOf('=')), pair -> pair.substring(pair.indexOf('=') + 1)));

    /** Marks that stand over the character before them. */
    private static final Map<String, String> ACCENTS = Map.of(
            "hat", "\u0302", "widehat", "\u0302", "tilde", "\u0303", "widetilde", "\u0303", "bar", "\u0304", "overline",
            "\u0304", "dot", "\u0307", "ddot", "\u0308", "vec", "\u20d7");

    /** Commands that are not heard: what they apply to is. */
    private static final Set<String> SILENT = Set.of(
            "left", "right", "middle", "big", "Big", "bigg", "Bigg", "bigl", "bigr", "Bigl", "Bigr", "mathrm", "mathbf",
            "mathbb",
            "mathcal", "mathit", "mathsf", "text", "textrm", "textit", "operatorname", "mathop", "boldsymbol",
            "displaystyle",
            "textstyle", "scriptstyle", "limits", "nolimits", "!");

    private static final Set<String> SPACES = Set.of(",", ":", ";", " ", "quad", "qquad", "\\", "begin", "end");
    private static final Set<String> FRACTIONS = Set.of("frac", "dfrac", "tfrac", "cfrac");

    /** Longer ones are no formulas, and would be nested without end. */
    private static final int LONGEST = 1000;

    private final String source;
    private int at;

    private FormulaReading(String source) {
        this.source = source;
    }

    /** Returns the line. */
    static String of(String source) {
        if (source.length() > LONGEST) {
            return source;
        }
        String line = new FormulaReading(source).upTo('\0');
        return Normalizer.normalize(line, Normalizer.Form.NFC).replaceAll("\\s+", " ").strip();
    }

    /** Reads up to a closing character, and over it. */
    private String upTo(char end) {
        StringBuilder line = new StringBuilder();
        while (at < source.length() && source.charAt(at) != end) {
            line.append(item());
        }
        at++;
        return line.toString();
    }

    /** Reads a group, a command with what it applies to, or a character. */
    private String item() {
        char c = source.charAt(at);
        at++;
        return switch (c) {
            case '{' -> upTo('}');
            case '}' -> "";
            case '\\' -> command(name());
            case '^' -> "^" + closed(argument());
            case '_' -> "_" + closed(argument());
            case '\'' -> "′";
            case '-' -> "−";
            case '&', '~', '\n' -> " ";
            default -> Character.toString(c);
        };
    }

    private String name() {
        int from = at;
        while (at < source.length() && Character.isLetter(source.charAt(at))) {
            at++;
        }
        if (at == from && at < source.length()) {
            at++;
        }
        return source.substring(from, at);
    }

    private String command(String name) {
        if (FRACTIONS.contains(name)) {
            return closed(argument()) + "/" + closed(argument()) + " ";
        } else if (name.equals("sqrt")) {
            return "√" + closed(argument());
        } else if (ACCENTS.containsKey(name)) {
            String under = argument();
            return under.length() > 1 ? "(" + under + ")" + ACCENTS.get(name) : under + ACCENTS.get(name);
        } else if (SILENT.contains(name)) {
            return "";
        } else if (SPACES.contains(name)) {
            boolean named = name.equals("begin") || name.equals("end");
            return named && argument().isEmpty() ? "" : " ";
        }
        return SIGNS.getOrDefault(name, " " + name + " ");
    }

    /** Reads what a command applies to. */
    private String argument() {
        while (at < source.length() && source.charAt(at) == ' ') {
            at++;
        }
        return at < source.length() ? item().strip() : "";
    }

    /** Returns an argument in parentheses where its end would not be heard. */
    private static String closed(String argument) {
        boolean isOneThing = argument.codePoints().allMatch(Character::isLetterOrDigit) || argument.length() <= 1;
        return isOneThing ? argument : "(" + argument + ")";
    }
}
