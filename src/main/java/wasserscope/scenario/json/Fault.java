package wasserscope.scenario.json;

import java.util.List;
import java.util.Optional;
import wasserscope.problem.expression.ExpressionFault;
import wasserscope.scenario.Span;
import wasserscope.scenario.preset.Model;

/**
 * One thing that is wrong with a file, as a typed reason; {@code words} has the sentences. A {@code path} names a field from the top,
 * as in {@code problem.data.x[3]}; {@code written} is its value as it stands in the file, shortened.
 */
public sealed interface Fault {

    /** Why a file cannot be opened at all. */
    enum Obstacle {
        /** There is none of this name. */
        MISSING,
        /** It is a folder, or something else that is no file. */
        NO_FILE,
        /** The system refuses. */
        UNREADABLE,
        /** The name has letters that the system's encoding of names does not have. */
        UNNAMED
    }

    /** What is wrong with a field. */
    sealed interface OfField extends Fault {

        /** Returns which: its name from the top. */
        String path();
    }

    /**
     * A fault of a field, and where in the text that is.
     *
     * @param line where, counted from 1
     * @param fault it
     */
    record AtLine(int line, Fault fault) implements Fault {}

    /**
     * A fault of another file, which a field names.
     *
     * @param path which field
     * @param name what it says
     * @param fault what is wrong with that file
     */
    record InFile(String path, String name, Fault fault) implements OfField {}

    /**
     * The file cannot be read.
     *
     * @param name its name
     * @param obstacle why
     */
    record Unreadable(String name, Obstacle obstacle) implements Fault {}

    /**
     * The file is longer than any of its kind.
     *
     * @param bytes its length
     * @param most the limit
     */
    record TooLarge(long bytes, long most) implements Fault {}

    /** There is not enough memory for what the file says. */
    record NoMemory() implements Fault {}

    /** The file is not in UTF-8. */
    record WrongEncoding() implements Fault {}

    /** The file has nothing in it. */
    record Empty() implements Fault {}

    /**
     * The text is not JSON.
     *
     * @param line where, counted from 1
     * @param column where in the line, counted from 1
     */
    record NotJson(int line, int column) implements Fault {}

    /**
     * The text ends where something is missing.
     *
     * @param line where, counted from 1
     */
    record EndsEarly(int line) implements Fault {}

    /**
     * A number or a name has more characters than any sensible one.
     *
     * @param line where, counted from 1
     */
    record TooLong(int line) implements Fault {}

    /**
     * Braces and brackets are nested too deeply.
     *
     * @param most the limit
     */
    record TooDeep(int most) implements Fault {}

    /**
     * There are too many values.
     *
     * @param most the limit
     */
    record TooMany(int most) implements Fault {}

    /** It is some other file: its format is not that of scenarios. */
    record WrongFormat() implements Fault {}

    /** It is some other file: its format is not that of stories. */
    record NoStory() implements Fault {}

    /** It is a scenario or a comparison, where a story is needed. */
    record ScenarioForStory() implements Fault {}

    /** It is a story, where a scenario is needed. */
    record StoryForScenario() implements Fault {}

    /** It is a comparison of two runs, where one scenario is needed. */
    record TwoRuns() implements Fault {}

    /**
     * It is of another version.
     *
     * @param path where that is said
     * @param written its version
     * @param newest the newest that can be read
     */
    record WrongVersion(String path, String written, int newest) implements OfField {}

    /**
     * A field stands twice.
     *
     * @param path which
     */
    record Duplicate(String path) implements OfField {}

    /**
     * A field that there is not.
     *
     * @param path which
     * @param nearest the name that may be meant
     */
    record Unknown(String path, Optional<String> nearest) implements OfField {}

    /**
     * A field of another kind.
     *
     * @param path which
     * @param kind the kind that is said
     */
    record NotOfKind(String path, String kind) implements OfField {}

    /**
     * A field of another kind, where no kind is said.
     *
     * @param path which
     * @param kind the kind that is taken then
     */
    record NotOfUsualKind(String path, String kind) implements OfField {}

    /**
     * A field that is needed is not there.
     *
     * @param path which
     */
    record Missing(String path) implements OfField {}

    /**
     * A field has a value of the wrong kind.
     *
     * @param path which
     * @param written its value
     * @param allowed the kind it needs
     */
    record WrongKind(String path, String written, FieldKind allowed) implements OfField {}

    /**
     * A number is beyond its limits.
     *
     * @param path which
     * @param written its value
     * @param allowed the limits
     */
    record OutOfRange(String path, String written, Span allowed) implements OfField {}

    /**
     * A word where a number is needed, or a certain other word.
     *
     * @param path which
     * @param written it
     * @param allowed the limits of the number
     * @param word what may stand in its place
     */
    record NoNumberOrWord(String path, String written, Span allowed, String word) implements OfField {}

    /**
     * The step of the gradient flow is to be found by the run.
     *
     * @param path which
     * @param word how that is said
     */
    record FlowFindsNone(String path, String word) implements OfField {}

    /**
     * A word is none of those allowed.
     *
     * @param path which
     * @param written it
     * @param allowed the words
     */
    record NotOneOf(String path, String written, List<String> allowed) implements OfField {

        /** Copies the list. */
        public NotOneOf {
            allowed = List.copyOf(allowed);
        }
    }

    /**
     * There is no built-in scene of a name.
     *
     * @param path which field names it
     * @param written the name
     * @param nearest the name that may be meant
     */
    record NoSuchScene(String path, String written, Optional<String> nearest) implements OfField {}

    /**
     * A file is named that is not in the folder of the one that names it.
     *
     * @param path which field
     * @param written what it says
     */
    record OutsideFolder(String path, String written) implements OfField {}

    /**
     * A file is named by a text that is in no file itself.
     *
     * @param path which field
     * @param written what it says
     */
    record NoFolder(String path, String written) implements OfField {}

    /**
     * A text has too many characters.
     *
     * @param path which
     * @param length how many it has
     * @param most the limit
     */
    record TextTooLong(String path, int length, int most) implements OfField {}

    /**
     * A list has too many items, or too few.
     *
     * @param path which
     * @param count how many it has
     * @param allowed the limits
     */
    record WrongNumber(String path, int count, Span allowed) implements OfField {}

    /**
     * An object has none of some fields of which it needs one, or more than one.
     *
     * @param path which object
     * @param allowed the fields
     */
    record NotOneField(String path, List<String> allowed) implements OfField {

        /** Copies the list. */
        public NotOneField {
            allowed = List.copyOf(allowed);
        }
    }

    /**
     * Something does not go with the run at that place of a story.
     *
     * @param path which field
     * @param written what it says
     */
    record NotOfRun(String path, String written) implements OfField {}

    /**
     * Something does not go with the model.
     *
     * @param path what
     * @param written its value
     * @param model the model
     */
    record Unsuited(String path, String written, Model model) implements OfField {}

    /**
     * The first number of a range is not below its second.
     *
     * @param path which
     * @param low the first
     * @param high the second
     */
    record Disordered(String path, double low, double high) implements OfField {}

    /**
     * A gap is not a part of the range.
     *
     * @param path which
     * @param low where the range begins
     * @param high where it ends
     */
    record OutsideRange(String path, double low, double high) implements OfField {}

    /**
     * Two lists must be equally long and are not.
     *
     * @param path one
     * @param count its length
     * @param needed the length needed
     */
    record WrongCount(String path, int count, int needed) implements OfField {}

    /**
     * A matrix is not symmetric, or has a negative eigenvalue.
     *
     * @param path which
     */
    record NotPositive(String path) implements OfField {}

    /**
     * An intervention names a particle that there is not at that step.
     *
     * @param path where
     * @param particle its number
     * @param count how many there are, numbered from 0
     */
    record NoSuchParticle(String path, long particle, int count) implements OfField {}

    /**
     * An intervention names a particle twice.
     *
     * @param path where
     */
    record NamedTwice(String path) implements OfField {}

    /**
     * An intervention names no particle.
     *
     * @param path where
     */
    record NamesNone(String path) implements OfField {}

    /**
     * An intervention moves a teacher where there is none.
     *
     * @param path where
     */
    record NoTeacher(String path) implements OfField {}

    /**
     * An intervention names an atom that the teacher does not have.
     *
     * @param path where
     * @param atom its number
     * @param count how many there are, numbered from 0
     */
    record NoSuchAtom(String path, int atom, int count) implements OfField {}

    /**
     * An intervention takes all particles away.
     *
     * @param path where
     * @param count how many there are
     */
    record CannotRemove(String path, int count) implements OfField {}

    /**
     * Something is wrong with a formula.
     *
     * @param path where it stands
     * @param fault what
     */
    record InFormula(String path, ExpressionFault fault) implements OfField {}

    /**
     * Something is wrong with a table of data.
     *
     * @param fault what
     */
    record InTable(TableFault fault) implements Fault {}
}
