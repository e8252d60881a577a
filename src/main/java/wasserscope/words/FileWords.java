package wasserscope.words;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import wasserscope.file.IoReason;
import wasserscope.file.WriteFault;
import wasserscope.scenario.Span;
import wasserscope.scenario.json.Fault;
import wasserscope.scenario.json.FieldKind;

/** The sentences about files that cannot be read or written, in the notation of {@link RichText}. */
public final class FileWords {

    /** How many sentences are shown before the rest is only counted. */
    public static final int MOST_SENTENCES = 5;

    private FileWords() {}

    /** Returns a sentence for each fault; of more than {@value #MOST_SENTENCES} the first, and one that says how many more. */
    public static List<String> sentences(List<Fault> faults) {
        List<String> sentences = new ArrayList<>();
        faults.stream().limit(MOST_SENTENCES).map(FileWords::sentence).forEach(sentences::add);
        if (faults.size() > MOST_SENTENCES) {
            sentences.add(more(faults.size() - MOST_SENTENCES));
        }
        return sentences;
    }

    /** Returns the line that says how many more faults there are. */
    public static String more(int count) {
        return Words.count("Fault.more", count);
    }

    /** Returns what is wrong and what is allowed. */
    public static String sentence(Fault fault) {
        return switch (fault) {
            case Fault.Unreadable bad -> Words.of(
                    obstacle(bad.obstacle()), quoted(bad.name()), System.getProperty("sun.jnu.encoding", ""));
            case Fault.TooLarge bad -> Words.of("Fault.tooLarge", megabytes(bad.bytes()), megabytes(bad.most()));
            case Fault.NoMemory _ -> Words.of("Fault.noMemory");
            case Fault.WrongEncoding _ -> Words.of("Fault.wrongEncoding");
            case Fault.Empty _ -> Words.of("Fault.empty");
            case Fault.NotJson bad ->
                Words.of("Fault.notJson", Numerals.whole(bad.line()), Numerals.whole(bad.column()));
            case Fault.EndsEarly bad -> Words.of("Fault.endsEarly", Numerals.whole(bad.line()));
            case Fault.TooLong bad -> Words.of("Fault.tooLong", Numerals.whole(bad.line()));
            case Fault.TooDeep bad -> Words.of("Fault.tooDeep", Numerals.whole(bad.most()));
            case Fault.TooMany bad -> Words.of("Fault.tooMany", Numerals.whole(bad.most()));
            case Fault.WrongFormat _ -> Words.of("Fault.wrongFormat");
            case Fault.NoStory _ -> Words.of("Fault.noStory");
            case Fault.ScenarioForStory _ -> Words.of("Fault.scenarioForStory");
            case Fault.StoryForScenario _ -> Words.of("Fault.storyForScenario");
            case Fault.AtLine bad -> Words.of("Fault.atLine", Numerals.whole(bad.line()), sentence(bad.fault()));
            case Fault.InFile bad -> Words.of("Fault.inFile", quoted(bad.path()), sentence(bad.fault()));
            case Fault.NoSuchScene bad -> noSuchScene(bad);
            case Fault.OutsideFolder bad ->
                Words.of("Fault.outsideFolder", quoted(bad.path()), quoted(bad.written()));
            case Fault.NoFolder bad -> Words.of("Fault.noFolder", quoted(bad.path()), quoted(bad.written()));
            case Fault.TextTooLong bad -> Words.of(
                    "Fault.textTooLong", quoted(bad.path()), Numerals.whole(bad.length()), Numerals.whole(bad.most()));
            case Fault.WrongNumber bad -> Words.of(
                    "Fault.wrongNumber", quoted(bad.path()), Numerals.whole(bad.count()), allowed(bad.allowed()));
            case Fault.NotOneField bad ->
                Words.of("Fault.notOneField", quoted(bad.path()), quoted(String.join(", ", bad.allowed())));
            case Fault.NotOfRun bad -> Words.of("Fault.notOfRun", quoted(bad.path()), quoted(bad.written()));
            case Fault.WrongVersion bad ->
                Words.of("Fault.wrongVersion", quoted(bad.path()), quoted(bad.written()), Numerals.whole(bad.newest()));
            case Fault.TwoRuns _ -> Words.of("Fault.twoRuns");
            case Fault.Duplicate bad -> Words.of("Fault.duplicate", quoted(bad.path()));
            case Fault.Unknown bad -> unknown(bad.path(), bad.nearest());
            case Fault.NotOfKind bad -> Words.of("Fault.notOfKind", quoted(bad.path()), quoted(bad.kind()));
            case Fault.NotOfUsualKind bad -> Words.of("Fault.notOfUsualKind", quoted(bad.path()), quoted(bad.kind()));
            case Fault.Missing bad -> Words.of("Fault.missing", quoted(bad.path()));
            case Fault.WrongKind bad ->
                Words.of("Fault.wrongKind", quoted(bad.path()), quoted(bad.written()), Words.of(kind(bad.allowed())));
            case Fault.OutOfRange bad ->
                Words.of("Fault.outOfRange", quoted(bad.path()), quoted(bad.written()), allowed(bad.allowed()));
            case Fault.NoNumberOrWord bad -> Words.of(
                    "Fault.noNumberOrWord",
                    quoted(bad.path()),
                    quoted(bad.written()),
                    allowed(bad.allowed()),
                    quoted(bad.word()));
            case Fault.FlowFindsNone bad -> Words.of("Fault.flowFindsNone", quoted(bad.path()), quoted(bad.word()));
            case Fault.NotOneOf bad -> Words.of(
                    "Fault.notOneOf",
                    quoted(bad.path()),
                    quoted(bad.written()),
                    quoted(String.join(", ", bad.allowed())));
            case Fault.Unsuited bad ->
                Words.of("Fault.unsuited", quoted(bad.path()), quoted(bad.written()), quoted(fileName(bad.model())));
            case Fault.Disordered bad -> Words.of(
                    "Fault.disordered", quoted(bad.path()), Numerals.typed(bad.low()), Numerals.typed(bad.high()));
            case Fault.OutsideRange bad -> Words.of(
                    "Fault.outsideRange", quoted(bad.path()), Numerals.typed(bad.low()), Numerals.typed(bad.high()));
            case Fault.WrongCount bad -> Words.of(
                    "Fault.wrongCount",
                    quoted(bad.path()),
                    Numerals.whole(bad.count()),
                    Numerals.whole(bad.needed()));
            case Fault.NotPositive bad -> Words.of("Fault.notPositive", quoted(bad.path()));
            case Fault.NoSuchParticle bad -> Words.of(
                    "Fault.noSuchParticle",
                    quoted(bad.path()),
                    Numerals.whole(bad.particle()),
                    Numerals.whole(bad.count()),
                    Numerals.whole(bad.count() - 1L));
            case Fault.NamedTwice bad -> Words.of("Fault.namedTwice", quoted(bad.path()));
            case Fault.NamesNone bad -> Words.of("Fault.namesNone", quoted(bad.path()));
            case Fault.NoTeacher bad -> Words.of("Fault.noTeacher", quoted(bad.path()));
            case Fault.NoSuchAtom bad -> Words.of(
                    "Fault.noSuchAtom",
                    quoted(bad.path()),
                    Numerals.whole(bad.atom()),
                    Numerals.whole(bad.count()),
                    Numerals.whole(bad.count() - 1L));
            case Fault.CannotRemove bad -> Words.of(
                    "Fault.cannotRemove", quoted(bad.path()), Numerals.whole(bad.count()));
            case Fault.InFormula bad ->
                Words.of("Fault.inFormula", quoted(bad.path()), ExpressionWords.sentence(bad.fault()));
            case Fault.InTable bad -> TableWords.sentence(bad.fault());
        };
    }

    /** Returns why a file cannot be written and what would help. */
    public static String sentence(WriteFault fault) {
        String name = quoted(fault.file().toString());
        return switch (fault) {
            case WriteFault.UnknownEnding bad ->
                Words.of("WriteFault.unknownEnding", name, quoted(String.join(", ", bad.allowed())));
            case WriteFault.Exists _ -> Words.of("WriteFault.exists", name);
            case WriteFault.NoFile _ -> Words.of("WriteFault.noFile", name);
            case WriteFault.NoFolder bad -> Words.of("WriteFault.noFolder", name, quoted(bad.folder().toString()));
            case WriteFault.ReadOnly bad -> Words.of("WriteFault.readOnly", name, quoted(bad.folder().toString()));
            case WriteFault.DiskFull _ -> Words.of("WriteFault.diskFull", name);
            case WriteFault.Refused _ -> Words.of("WriteFault.refused", name);
        };
    }

    /** Returns why writing failed, as a part of a sentence. */
    public static String reason(IOException failure) {
        IoReason reason = IoReason.of(failure);
        String said = failure instanceof FileSystemException system ? system.getReason() : failure.getMessage();
        return reason == IoReason.OTHER && said != null ? said : Words.name(reason);
    }

    /** Returns why a name cannot be one of a file. */
    public static String unnamed(String name) {
        return RichText.of(sentence(new Fault.Unreadable(name, Fault.Obstacle.UNNAMED))).plain();
    }

    private static String obstacle(Fault.Obstacle obstacle) {
        return switch (obstacle) {
            case MISSING -> "Fault.unreadable.missing";
            case NO_FILE -> "Fault.unreadable.noFile";
            case UNREADABLE -> "Fault.unreadable.refused";
            case UNNAMED -> "Fault.unreadable.unnamed";
        };
    }

    private static String kind(FieldKind kind) {
        return switch (kind) {
            case NUMBER -> "Fault.kind.number";
            case WHOLE -> "Fault.kind.whole";
            case TEXT -> "Fault.kind.text";
            case NUMBERS -> "Fault.kind.numbers";
            case PAIRS -> "Fault.kind.pairs";
            case TRIPLES -> "Fault.kind.triples";
            case TEXTS -> "Fault.kind.texts";
            case OBJECTS -> "Fault.kind.objects";
            case PAIR -> "Fault.kind.pair";
            case TRIPLE -> "Fault.kind.triple";
            case NUMBER_OR_PAIR -> "Fault.kind.numberOrPair";
            case NUMBER_OR_TRIPLE -> "Fault.kind.numberOrTriple";
            case NUMBER_OR_TEXT -> "Fault.kind.numberOrText";
            case MATRIX -> "Fault.kind.matrix";
            case FLAG -> "Fault.kind.flag";
            case TEXT_OR_OBJECT -> "Fault.kind.textOrObject";
            case OBJECT -> "Fault.kind.object";
        };
    }

    private static String noSuchScene(Fault.NoSuchScene bad) {
        return bad.nearest()
                .map(name -> Words.of("Fault.noSuchSceneNear", quoted(bad.path()), quoted(bad.written()), quoted(name)))
                .orElseGet(() -> Words.of("Fault.noSuchScene", quoted(bad.path()), quoted(bad.written())));
    }

    private static String unknown(String path, Optional<String> nearest) {
        return nearest.map(name -> Words.of("Fault.unknownNear", quoted(path), quoted(name)))
                .orElseGet(() -> Words.of("Fault.unknown", quoted(path)));
    }

    /** Returns what numbers are allowed. */
    static String allowed(Span span) {
        if (span.equals(Span.MEASURED) || span.equals(Span.NOT_NEGATIVE)) {
            return Words.of("Fault.allowedNumber", Numerals.typed(span.least()), Numerals.typed(span.greatest()));
        }
        return span.least() == Double.MIN_VALUE
                ? Words.of("Fault.allowedAbove", Numerals.typed(0), Numerals.typed(span.greatest()))
                : Words.of("Fault.allowedSpan", Numerals.typed(span.least()), Numerals.typed(span.greatest()));
    }

    private static String fileName(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String megabytes(long bytes) {
        return Numerals.typed(Math.ceil(bytes / 1048576.0));
    }

    /** Returns a text of the user's as it may stand in a sentence. */
    static String quoted(String text) {
        return RichText.quoted(text.replaceAll("\\p{C}", "\ufffd"));
    }
}
