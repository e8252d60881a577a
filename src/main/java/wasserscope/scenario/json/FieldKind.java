package wasserscope.scenario.json;

/** What kind of value a field takes. */
public enum FieldKind {
    /** A number. */
    NUMBER,
    /** A number without a fraction. */
    WHOLE,
    /** A text in quotes. */
    TEXT,
    /** A list of numbers. */
    NUMBERS,
    /** A list of pairs of numbers. */
    PAIRS,
    /** A list of triples of numbers. */
    TRIPLES,
    /** A list of texts. */
    TEXTS,
    /** A list of objects. */
    OBJECTS,
    /** Two numbers. */
    PAIR,
    /** Three numbers. */
    TRIPLE,
    /** A number, or a pair of them. */
    NUMBER_OR_PAIR,
    /** A number, or a triple of them. */
    NUMBER_OR_TRIPLE,
    /** A number or a text. */
    NUMBER_OR_TEXT,
    /** Rows of a symmetric matrix. */
    MATRIX,
    /** True or false. */
    FLAG,
    /** A text, or fields in braces. */
    TEXT_OR_OBJECT,
    /** Fields in braces. */
    OBJECT
}
