package wasserscope.cli.render;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import wasserscope.export.clip.Clip;
import wasserscope.export.clip.ClipFormat;
import wasserscope.export.clip.ClipLook;
import wasserscope.export.clip.Playback;
import wasserscope.export.clip.Timing;
import wasserscope.export.video.FrameRate;
import wasserscope.run.Checkpoint;
import wasserscope.scenario.Pace;
import wasserscope.scenario.Scenario;

/** The options that say which moments a clip shows, and how fast. */
final class RenderTiming {

    private static final double USUAL_SECONDS = 10;
    private static final double LONGEST_SECONDS = 86_400;
    private static final int USUAL_RATE = 30;

    /** What a clock can be that is not bound to the wall. */
    enum ClockKind {
        /** One step in a hundred of those made. */
        LOGARITHMIC
    }

    @Option(
            names = "--fps",
            paramLabel = "R",
            description = "frames a second, at most two digits after the point (30; GIF: 25)")
    private Optional<BigDecimal> fps;

    @Option(names = "--seconds", paramLabel = "S", description = "how long the clip is, in place of --steps (10)")
    private Optional<Double> seconds;

    @Option(
            names = "--steps-per-frame",
            paramLabel = "K",
            description = "so many steps are between two frames (what the scenario says)")
    private Optional<Integer> stepsPerFrame;

    @Option(
            names = "--clock",
            paramLabel = "CLOCK",
            description = "logarithmic: steps between two frames grow with the time, so that early and late are both seen")
    private Optional<ClockKind> clock;

    @Option(names = "--loop", description = "GIF and WebP repeat for ever; elsewhere the player decides")
    private boolean loop;

    @Option(names = "--boomerang", description = "there and back again")
    private boolean boomerang;

    /** Returns the names of the options that are given: none of them is for a picture. */
    List<String> given() {
        List<String> given = new ArrayList<>();
        fps.ifPresent(_ -> given.add("--fps"));
        seconds.ifPresent(_ -> given.add("--seconds"));
        stepsPerFrame.ifPresent(_ -> given.add("--steps-per-frame"));
        clock.ifPresent(_ -> given.add("--clock"));
        if (loop) {
            given.add("--loop");
        }
        if (boomerang) {
            given.add("--boomerang");
        }
        return given;
    }

    /** Adds a sentence for each option that cannot be. */
    void check(List<String> mistakes, boolean stepsGiven) {
        fps.filter(rate -> !isHundredths(rate)).ifPresent(rate -> mistakes.add(
                "--fps is " + rate.toPlainString() + ", allowed: 1 to 60, at most two digits after the point"));
        seconds.filter(length -> !(length > 0 && length <= LONGEST_SECONDS)).ifPresent(length -> mistakes.add(
                "--seconds is " + length + ", allowed: more than 0, at most " + (int) LONGEST_SECONDS));
        if (seconds.isPresent() && stepsGiven) {
            mistakes.add("--seconds and --steps both say how long the clip is: give one");
        }
        stepsPerFrame.filter(k -> k < 1).ifPresent(k -> mistakes.add(
                "--steps-per-frame is " + k + ", allowed: 1 or more"));
        if (stepsPerFrame.isPresent() && clock.isPresent()) {
            mistakes.add("--steps-per-frame and --clock both say how far frames are apart: give one");
        }
    }

    private static boolean isHundredths(BigDecimal rate) {
        return rate.stripTrailingZeros().scale() <= 2 && rate.compareTo(BigDecimal.ONE) >= 0
                && rate.compareTo(BigDecimal.valueOf(Clip.FASTEST.perSecond())) <= 0;
    }

    /** Returns the clip of a run from its start. */
    Clip clip(Scenario scenario, RenderLook look, ClipFormat format, Optional<Long> steps) {
        FrameRate rate = fps.map(each -> new FrameRate(each.movePointRight(2).intValueExact()))
                .orElse(usual(format));
        Pace pace = pace(scenario);
        long frames = Math.max(1, Math.round(seconds.orElse(USUAL_SECONDS) * rate.perSecond()));
        Timing timing = steps.map(n -> new Timing(0, n, pace)).orElseGet(() -> Timing.ofFrames(0, frames, pace));
        Playback playback = new Playback(
                loop ? Playback.Repeats.FOR_EVER : Playback.Repeats.ONCE,
                boomerang ? Playback.Way.BOOMERANG : Playback.Way.FORWARD);
        return new Clip(
                Checkpoint.startOf(scenario),
                timing,
                new ClipLook(look.part().painter(look.heading()), look.view(scenario), look.format()),
                format,
                rate,
                playback);
    }

    private static FrameRate usual(ClipFormat format) {
        return format.nearest(FrameRate.of(USUAL_RATE)).getFirst();
    }

    private Pace pace(Scenario scenario) {
        return stepsPerFrame.<Pace>map(Pace.Steady::new)
                .or(() -> clock.map(_ -> new Pace.Logarithmic()))
                .orElse(scenario.pace());
    }
}
