package wasserscope.words;

import wasserscope.problem.Problem;
import wasserscope.problem.data.Target;
import wasserscope.run.Frame;
import wasserscope.run.Mark;
import wasserscope.scenario.Intervention;
import wasserscope.scenario.MoveAtom;
import wasserscope.scenario.Quantity;
import wasserscope.scenario.SetEngine;
import wasserscope.scenario.SetRule;
import wasserscope.scenario.SetTarget;
import wasserscope.scenario.edit.ChooseEngine;
import wasserscope.scenario.edit.Edit;
import wasserscope.scenario.edit.SummedAnew;
import wasserscope.scenario.json.Json;
import wasserscope.scenario.preset.LossPreset;
import wasserscope.scenario.preset.StartPreset;

/** What a hand has changed, and what has happened on a run, in a few words. In the notation of {@link RichText}. */
public final class ChangeWords {

    private ChangeWords() {}

    /** Returns what an edit changes. */
    public static String name(Edit edit) {
        return switch (edit) {
            case Edit.Adjust(Quantity quantity, double value) -> set(quantity, Numerals.typed(value));
            case Edit.FollowRule(Quantity quantity) -> set(quantity, Words.about(quantity, "rule"));
            case Edit.Reshape(var shape) -> Words.of("Change.start", Words.name(StartPreset.of(shape)));
            case Edit.Retarget(Target target) -> target(target);
            case Edit.SetProblem(Problem problem) -> target(problem.target());
            case Edit.Restart _ -> Words.of("Change.restart");
            case Edit.SetLoss(var loss) -> Words.about(LossPreset.of(loss), "short");
            case Edit.SetMethod(var method) -> Words.name(method);
            case ChooseEngine(var engine) -> Words.of("Change.engine", Words.about(engine, "short"));
            case SummedAnew(Edit change) -> name(change);
            case Edit.Intervene(Intervention what) -> name(what);
            case Edit.PauseOn _ -> Words.of("Change.pauseOn");
            case Edit.Marks _ -> Words.of("Change.marks");
            case Edit.Entitle(String title) -> Words.of("Change.title", RichText.quoted(title));
            case Edit.Open(var scenario) ->
                Words.of("Change.open", RichText.quoted(SceneWords.title(Words.language(), scenario)));
        };
    }

    /** Returns what an intervention changes. Particles are numbered from 0, as everywhere. */
    public static String name(Intervention what) {
        return switch (what) {
            case Intervention.Set set -> set(set.quantity(), Numerals.typed(set.value()));
            case SetRule(_, Quantity quantity) -> set(quantity, Words.about(quantity, "rule"));
            case Intervention.SetMethod set -> Words.name(set.method());
            case SetEngine set -> Words.of("Change.engine", Words.about(set.engine(), "short"));
            case Intervention.Add _ -> Words.of("Change.add");
            case Intervention.Move move -> Words.of("Change.move", Numerals.whole(move.particle()));
            case Intervention.Remove remove -> Words.count("Change.remove", remove.particles().size());
            case Intervention.Shake _ -> Words.of("Change.shake");
            case Intervention.Split split -> Words.count("Change.split", split.particles().size());
            case Intervention.Merge merge -> Words.count("Change.merge", merge.particles().size());
            case MoveAtom _ -> Words.of("Change.teacher");
            case SetTarget set -> target(set.target());
        };
    }

    private static String target(Target target) {
        return target instanceof Target.Formula formula
                ? Words.of("Change.formula", RichText.quoted(Json.shortened(formula.function().text())))
                : Words.of("Change.target");
    }

    /** Returns what happened at a mark, and when. */
    public static String sentence(Mark mark) {
        String what = switch (mark) {
            case Mark.Changed changed -> Words.of("Mark.changed", name(changed.what()));
            case Mark.Judged judged -> Words.of("Mark.judged", Words.name(judged.verdict()));
            case Mark.Escaped escaped -> Words.of("Mark.escaped", Numerals.whole(escaped.particle()));
            case Mark.SceneEnd _ -> Words.of("Mark.sceneEnd");
            case Mark.Named named -> RichText.quoted(named.name());
        };
        return Words.of("Mark.at", moment(mark.time()), Numerals.whole(mark.step()), what);
    }

    /** Returns where a frame stands on its timeline, as it is read aloud. Plain text. */
    public static String ofTimeline(Frame frame) {
        return RichText.of(Words.of("timeline.value", moment(frame.figures().time()),
                moment(frame.timeline().lastTime()))).plain();
    }

    /** Returns a time of the timeline, as read-outs write it. */
    public static String moment(double time) {
        return Numerals.fixed(time, 2);
    }

    private static String set(Quantity quantity, String value) {
        String symbol = Words.about(quantity, "symbol");
        return Words.of("Change.set", symbol.isBlank() ? Words.about(quantity, "brief") : symbol, value);
    }
}
