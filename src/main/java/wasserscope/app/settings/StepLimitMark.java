package wasserscope.app.settings;

import java.util.Optional;
import java.util.OptionalDouble;
import wasserscope.app.control.SliderScale;
import wasserscope.app.control.Tip;
import wasserscope.app.control.ValueSlider;
import wasserscope.app.session.Workspace;
import wasserscope.scenario.Quantity;
import wasserscope.theory.step.StepLimit;
import wasserscope.words.RichText;
import wasserscope.words.Words;

/** Marks the limit of the step on the slider of the step size, and tells of it in the slider's tooltip and to those who listen. */
final class StepLimitMark {

    private final ValueSlider slider;
    private final SliderScale scale;
    private final Tip tip;

    private StepLimitMark(ValueSlider slider, SliderScale scale, Tip tip) {
        this.slider = slider;
        this.scale = scale;
        this.tip = tip;
    }

    /**
     * Keeps the mark where the session's limit is; there is none while there is no limit, or while it is outside the slider.
     *
     * @param tip the slider's tooltip
     */
    static void follow(ValueSlider slider, SliderScale scale, Tip tip, Workspace workspace) {
        StepLimitMark mark = new StepLimitMark(slider, scale, tip);
        workspace.stepLimit().addListener((_, _, limit) -> mark.show(limit));
        mark.show(workspace.stepLimit().getValue());
    }

    private void show(Optional<StepLimit> limit) {
        Optional<StepLimit> inside = limit.filter(found -> scale.holds(found.value()));
        slider.mark(inside.map(found -> OptionalDouble.of(scale.part(found.value()))).orElse(OptionalDouble.empty()));
        String about = Words.about(Quantity.STEP_SIZE, "tooltip");
        tip.setSource(inside.map(found -> about + "\n\n" + Words.sentence(found)).orElse(about));
        slider.setAccessibleHelp(inside.map(found -> RichText.of(Words.sentence(found)).plain()).orElse(""));
    }
}
