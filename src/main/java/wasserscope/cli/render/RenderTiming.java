package wasserscope.cli.render;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.DoubleToLongFunction;
import picocli.CommandLine.Option;
import wasserscope.cli.console.OptionWords;
import wasserscope.export.clip.Clip;
import wasserscope.export.clip.ClipFormat;
import wasserscope.export.clip.ClipLook;
import wasserscope.export.clip.ClipSpan;
import wasserscope.export.clip.Playback;
import wasserscope.export.video.FrameRate;
import wasserscope.run.Checkpoint;
import wasserscope.scenario.Pace;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.Subject;
import wasserscope.words.Words;

/** The options that say which moments a clip shows, and how fast. */
final class RenderTiming {

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
            description = "${bundle:cli.render.fps}")
    private Optional<BigDecimal> fps;

    @Option(names = "--seconds", paramLabel = "S", description = "${bundle:cli.render.seconds}")
    private Optional<Double> seconds;

    @Option(names = "--from", paramLabel = "T", description = "${bundle:cli.render.from}")
    private Optional<Double> from;

    @Option(names = "--to", paramLabel = "T", description = "${bundle:cli.render.to}")
    private Optional<Double> to;

    @Option(
            names = "--hold",
            paramLabel = "S",
            description = "${bundle:cli.render.hold}")
    private Optional<Double> hold;

    @Option(
            names = "--steps-per-frame",
            paramLabel = "K",
            description = "${bundle:cli.render.stepsPerFrame}")
    private Optional<Integer> stepsPerFrame;

    @Option(
            names = "--clock",
            paramLabel = "${bundle:cli.label.clock}",
            description = "${bundle:cli.render.clock}")
    private Optional<ClockKind> clock;

    @Option(names = "--loop", description = "${bundle:cli.render.loop}")
    private boolean loop;

    @Option(names = "--boomerang", description = "${bundle:cli.render.boomerang}")
    private boolean boomerang;

    /** Returns the names of the options that are given: none of them is for a picture. */
    List<String> given() {
        List<String> given = new ArrayList<>();
        fps.ifPresent(_ -> given.add("--fps"));
        seconds.ifPresent(_ -> given.add("--seconds"));
        stepsPerFrame.ifPresent(_ -> given.add("--steps-per-frame"));
        clock.ifPresent(_ -> given.add("--clock"));
        from.ifPresent(_ -> given.add("--from"));
        to.ifPresent(_ -> given.add("--to"));
        hold.ifPresent(_ -> given.add("--hold"));
        if (loop) {
            given.add("--loop");
        }
        if (boomerang) {
            given.add("--boomerang");
        }
        return given;
    }

    /** Adds a sentence for each option that cannot be. */
    void check(List<String> mistakes, ClipFormat format, boolean stepsGiven) {
        fps.filter(rate -> !isHundredths(rate)).ifPresent(rate -> mistakes.add(OptionWords.notAllowed(
                "--fps", rate.toPlainString(), Words.of("cli.render.fps.allowed"))));
        seconds.filter(length -> !(length > 0 && length <= LONGEST_SECONDS))
                .ifPresent(length -> mistakes.add(OptionWords.notAllowed(
                        "--seconds", length, Words.of("cli.aboveZero", (int) LONGEST_SECONDS))));
        if (seconds.isPresent() && stepsGiven) {
            mistakes.add(Words.of("cli.render.twoLengths"));
        }
        checkPart(mistakes, stepsGiven);
        hold.filter(length -> !(length >= 0 && length <= Playback.LONGEST_HOLD)).ifPresent(length -> mistakes.add(
                Words.of("render.hold", length, (int) Playback.LONGEST_HOLD)));
        if (hold.filter(length -> length != 0).isPresent() && !playback().canHold(format)) {
            mistakes.add(Words.of("render.holdEnds"));
        }
        stepsPerFrame.filter(k -> k < 1).ifPresent(k -> mistakes.add(OptionWords.notAllowed(
                "--steps-per-frame", k, Words.of("cli.oneOrMore"))));
        if (stepsPerFrame.isPresent() && clock.isPresent()) {
            mistakes.add(Words.of("cli.render.twoClocks"));
        }
    }

    private void checkPart(List<String> mistakes, boolean stepsGiven) {
        from.filter(time -> !isTime(time)).ifPresent(time -> mistakes.add(Words.of("render.time", "--from", time)));
        to.filter(time -> !isTime(time)).ifPresent(time -> mistakes.add(Words.of("render.time", "--to", time)));
        if (to.isPresent() && stepsGiven) {
            mistakes.add(Words.of("render.endTwice"));
        }
        if (to.isPresent() && seconds.isPresent() && stepsPerFrame.isPresent()) {
            mistakes.add(Words.of("render.apartTwice"));
        }
        if (to.isPresent() && to.get() < from.orElse(0.0)) {
            mistakes.add(Words.of("render.endsBefore", to.get(), from.orElse(0.0)));
        }
    }

    private static boolean isTime(double time) {
        return time >= 0 && time < Double.POSITIVE_INFINITY;
    }

    private static boolean isHundredths(BigDecimal rate) {
        return rate.stripTrailingZeros().scale() <= 2 && rate.compareTo(BigDecimal.ONE) >= 0
                && rate.compareTo(BigDecimal.valueOf(Clip.FASTEST.perSecond())) <= 0;
    }

    /** Returns the clip of a run, or of two beside each other, from the start; the steps are those of the run that leads. */
    Clip clip(Subject subject, RenderLook look, ClipFormat format, Optional<Long> steps) {
        Scenario scenario = subject.runs().getFirst();
        DoubleToLongFunction stepOf = RunTimes.of(scenario);
        FrameRate rate = rate(format);
        Pace pace = pace(scenario);
        ClipSpan span = new ClipSpan(
                from.map(stepOf::applyAsLong).orElse(0L), number(to),
                steps.map(OptionalLong::of).orElse(OptionalLong.empty()),
                number(seconds));
        return new Clip(
                subject.runs().stream().map(Checkpoint::startOf).toList(),
                span.timing(scenario, stepOf, rate, pace),
                new ClipLook(look.part().painter(look.heading()), look.view(scenario), look.format()),
                format,
                rate,
                held(format));
    }

    /** Returns how many frames a second a clip of that format has. */
    FrameRate rate(ClipFormat format) {
        return fps.map(each -> new FrameRate(each.movePointRight(2).intValueExact())).orElse(usual(format));
    }

    /** Returns how a clip of that format is played. */
    Playback held(ClipFormat format) {
        Playback usual = playback().heldAsUsual(format);
        return hold.map(length -> new Playback(usual.repeats(), usual.way(), length)).orElse(usual);
    }

    private Playback playback() {
        return new Playback(
                loop ? Playback.Repeats.FOR_EVER : Playback.Repeats.ONCE,
                boomerang ? Playback.Way.BOOMERANG : Playback.Way.FORWARD);
    }

    private static OptionalDouble number(Optional<Double> given) {
        return given.map(OptionalDouble::of).orElse(OptionalDouble.empty());
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
