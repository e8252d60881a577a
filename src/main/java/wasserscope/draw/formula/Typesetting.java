package wasserscope.draw.formula;

import java.util.Optional;

/** What comes of a TeX source: a formula, or why there is none. */
public sealed interface Typesetting {

    /** A source that could be set. */
    record Typeset(Formula formula) implements Typesetting {}

    /** A source that could not. */
    record Refused(FormulaFault fault) implements Typesetting {}

    /** Returns the formula, if there is one. */
    default Optional<Formula> typeset() {
        return this instanceof Typeset set ? Optional.of(set.formula) : Optional.empty();
    }

    /** Returns the fault, if there is one. */
    default Optional<FormulaFault> refusal() {
        return this instanceof Refused refused ? Optional.of(refused.fault) : Optional.empty();
    }
}
