package wasserscope.draw.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import wasserscope.draw.axis.PlotAxes;
import wasserscope.draw.axis.PlotAxis;
import wasserscope.draw.axis.Ticks;
import wasserscope.draw.decision.DecisionLayout;
import wasserscope.draw.decision.DecisionPainter;
import wasserscope.draw.plane.PlanePainter;
import wasserscope.draw.sheet.Pen;
import wasserscope.draw.sheet.PlotArea;
import wasserscope.draw.sheet.Sheet;
import wasserscope.draw.sheet.Theme;
import wasserscope.draw.view.HitTarget;
import wasserscope.draw.view.Interaction;
import wasserscope.draw.view.Painter;
import wasserscope.draw.view.View;
import wasserscope.measure.Particles;
import wasserscope.problem.DisplayUnits;
import wasserscope.problem.Objective;
import wasserscope.problem.data.Data;
import wasserscope.problem.data.Target;
import wasserscope.problem.loss.LogisticLoss;
import wasserscope.run.Frame;
import wasserscope.scenario.PlaneWindow;
import wasserscope.story.Spotlight;
import wasserscope.words.Language;
import wasserscope.words.UnitWords;

/** The function card: the targets y_k, the network f_μ against x, and the part that a neuron under the hand has in it. */
public final class FunctionPainter implements Painter {

    private static final double PADDING = 0.12;
    private static final double MOST_DOTS = 600;
    private static final double DASH = 5;
    private static final double BESIDE_OPACITY = 0.85;

    /** How much is shown beside a single input, as a part of it. */
    private static final double BESIDE = 1e-3;

    /** Heeds which neurons the hand is on or has selected, and no more of it. */
    @Override
    public View heeded(View view) {
        return view.withoutHand()
                .withGrip(Interaction.NONE.with(view.grip().selection()).with(view.grip().touch()));
    }

    @Override
    public boolean shows(Spotlight named, PlotArea box, Frame frame, View view) {
        return named == Spotlight.Part.FUNCTION;
    }

    @Override
    public void paint(Sheet sheet, PlotArea box, Frame frame, View view) {
        Theme theme = view.theme();
        if (DecisionPainter.suits(frame)) {
            DecisionPainter.paint(sheet, box, frame, view);
            return;
        }
        if (frame.objective().inputs().axes() > 1) {
            AgreementPainter.paint(sheet, box, frame, view);
            return;
        }
        ChartFrame chart = ChartFrame.of(sheet, box, view, "function.title");
        Objective objective = frame.objective();
        boolean scattered = isScattered(objective);
        Optional<Frame.Beside> beside = frame.beside().filter(other -> frame.isAlike(other.frame()));
        DisplayUnits units = view.unitsOf(frame);
        double legend = legend(chart, view, target(view.language(), scattered, units),
                names(view.language(), beside));
        PlotAxis x = PlotAxis.across(chart.plot(), least(objective), greatest(objective));
        PlotAxis y = valueAxis(chart.plot(), frame);
        grid(chart, x.in(units.input(0)), y.in(units.output()), view);
        sheet.clip(chart.plot());
        OutputCurve fine = new OutputCurve(objective.problem().features(), x);
        Pen pen = chart.pen();
        if (scattered) {
            dots(pen, objective, x, y, theme);
        } else {
            pen.dotted(target(objective, fine, x, y), 1.9, 5.5, theme.marks().gold());
        }
        beside.ifPresent(other -> pen.dashed(
                network(other.frame(), fine, x, y), 2.2, DASH, Pen.faded(theme.inks().ink(), BESIDE_OPACITY)));
        pen.stroke(network(frame, fine, x, y), 2.2, theme.inks().ink());
        Optional<Particles> touched = touched(frame, view);
        touched.ifPresent(one -> pen.stroke(
                fine.path(part(one, fine, frame), y), 2.2, theme.marks().ofSign(one.w(0))));
        sheet.unclip();
        Language language = view.language();
        String subtitle = touched
                .map(one -> language.of("function.part",
                        language.significant(units.weight().shown(largest(part(one, fine, frame))))))
                .orElseGet(() -> subtitle(language, units));
        chart.subtitle(subtitle, legend, theme);
    }

    /** Returns the axes of x and y on the card, or of x_1 and x_2 where it is the plane of inputs that is shown; else nothing. */
    public static Optional<PlotAxes> axes(PlotArea box, Frame frame, View view) {
        if (DecisionPainter.suits(frame)) {
            DecisionLayout layout = DecisionLayout.of(box, frame, view.theme());
            return Optional.of(new PlotAxes(layout.plot(), layout.right(), layout.up()));
        }
        Objective objective = frame.objective();
        if (objective.inputs().axes() > 1) {
            return Optional.empty();
        }
        PlotArea plot = ChartFrame.plotIn(box, view.theme());
        return Optional.of(new PlotAxes(
                plot, PlotAxis.across(plot, least(objective), greatest(objective)), valueAxis(plot, frame)));
    }

    /** Returns what is drawn against what. */
    private static String subtitle(Language language, DisplayUnits units) {
        return units.input(0).name().isBlank()
                ? language.of("function.subtitle")
                : language.of("function.against", UnitWords.name(units.output().name()),
                        UnitWords.name(units.input(0).name()));
    }

    /** Returns what the targets are called: of two classes their names. */
    private static String target(Language language, boolean scattered, DisplayUnits units) {
        return units.classes().isEmpty()
                ? language.of(scattered ? "function.data" : "function.target")
                : language.of("function.classes", UnitWords.name(units.classes().getFirst()),
                        UnitWords.name(units.classes().getLast()));
    }

    private static double[] part(Particles one, OutputCurve fine, Frame frame) {
        return fine.outputs(one, frame.particles().size());
    }

    private static Path2D network(Frame frame, OutputCurve fine, PlotAxis x, PlotAxis y) {
        Particles mu = frame.particles();
        return fine.affords(mu.size())
                ? fine.path(fine.outputs(mu, mu.size()), y)
                : curve(frame.objective(), x, y, frame.outputs()::at);
    }

    private static void grid(ChartFrame chart, PlotAxis x, PlotAxis y, View view) {
        Theme theme = view.theme();
        for (var tick : Ticks.linear(view.language(), y.low(), y.high(),
                Math.clamp(PlanePainter.most(chart.plot().height(), 26, theme), 4, 7))) {
            chart.level(y.at(tick.value()), tick.label(), theme);
        }
        for (var tick : Ticks.linear(view.language(), x.low(), x.high(),
                PlanePainter.most(chart.plot().width(), 48, theme))) {
            chart.foot(x.at(tick.value()), tick.label(), theme);
        }
    }

    /** Returns the neuron under the hand, alone. */
    private static Optional<Particles> touched(Frame frame, View view) {
        Particles mu = frame.particles();
        return view.grip().touch()
                .filter(HitTarget.Neuron.class::isInstance)
                .map(touch -> ((HitTarget.Neuron) touch).number())
                .filter(i -> i < mu.size())
                .map(i -> new Particles(new double[] {mu.w(i)}, single(mu, i)));
    }

    private static double[][] single(Particles mu, int i) {
        return IntStream.range(0, mu.axes()).mapToObj(axis -> new double[] {mu.theta(i, axis)})
                .toArray(double[][]::new);
    }

    /** Returns the value farthest from 0. */
    private static double largest(double[] part) {
        double far = 0;
        for (double value : part) {
            far = Math.abs(value) > Math.abs(far) ? value : far;
        }
        return far;
    }

    /** Returns the target, where it is a teacher's function on the grid. */
    private static Path2D target(Objective objective, OutputCurve fine, PlotAxis x, PlotAxis y) {
        return objective.teacher()
                .map(teacher -> fine.path(fine.outputs(teacher, teacher.size()), y))
                .orElseGet(() -> curve(objective, x, y, objective::y));
    }

    private static boolean isScattered(Objective objective) {
        boolean noisy = switch (objective.problem().target()) {
            case Target.Teacher teacher -> teacher.noise() > 0;
            case Target.Formula formula -> formula.noise() > 0;
            case Target.Values _,Target.Matrix _ -> false;
        };
        return noisy || objective.problem().data() instanceof Data.Samples
                || objective.problem().loss() instanceof LogisticLoss;
    }

    /** Returns what the curves of networks are called, from the right to the left: the dashed one, if there is one, comes first. */
    private static List<String> names(Language language, Optional<Frame.Beside> beside) {
        return beside.map(other -> List.of(language.name(other.side()), language.name(other.side().other())))
                .orElseGet(() -> List.of(language.of("function.network")));
    }

    /** Draws the legend at the right end of the title's line, without the target where there is no room, and returns where it begins. */
    private static double legend(ChartFrame chart, View view, String target, List<String> names) {
        Theme theme = view.theme();
        Pen pen = chart.pen();
        PlotArea title = chart.title();
        double base = title.y() + theme.type(18);
        double middle = base - theme.type(4);
        double sample = theme.type(18);
        double x = title.right() - 8;
        for (String name : names) {
            boolean dashed = names.size() > 1 && name.equals(names.getFirst());
            x -= pen.text(name, x, base, 12, Pen.Align.RIGHT, theme.inks().ink()) + 6;
            Line2D line = new Line2D.Double(x - sample, middle, x, middle);
            if (dashed) {
                pen.dashed(line, 2.2, DASH, Pen.faded(theme.inks().ink(), BESIDE_OPACITY));
            } else {
                pen.stroke(line, 2.2, theme.inks().ink());
            }
            x -= sample + theme.type(12);
        }
        if (x - pen.width(target, 12) - 6 - sample < title.x()) {
            return x;
        }
        x -= pen.text(target, x, base, 12, Pen.Align.RIGHT, theme.marks().gold()) + 6;
        pen.dotted(new Line2D.Double(x - sample, middle, x, middle), 1.9, 5.5, theme.marks().gold());
        return x - sample;
    }

    /**
     * Returns the axis that holds the targets and the network: for labels all of it, since its size is how sure it is, and else as far as it does
     * not dwarf them.
     */
    private static PlotAxis valueAxis(PlotArea plot, Frame frame) {
        double low = 0;
        double high = 0;
        Objective objective = frame.objective();
        for (int k = 0; k < objective.samples(); k++) {
            low = Math.min(low, objective.y(k));
            high = Math.max(high, objective.y(k));
        }
        double span = Math.max(high - low, 1e-9);
        boolean whole = objective.problem().loss() instanceof LogisticLoss;
        double lowest = whole ? Double.NEGATIVE_INFINITY : low - span;
        double highest = whole ? Double.POSITIVE_INFINITY : high + span;
        for (Frame shown : shown(frame)) {
            for (int k = 0; k < objective.samples(); k++) {
                low = Math.min(low, Math.max(lowest, shown.outputs().at(k)));
                high = Math.max(high, Math.min(highest, shown.outputs().at(k)));
            }
        }
        double padding = PADDING * (whole ? high - low : span);
        return PlotAxis.up(plot, low - padding, high + padding);
    }

    /** Returns the frame with that of an alike run beside it. */
    private static List<Frame> shown(Frame frame) {
        return Stream.concat(Stream.of(frame), frame.beside().map(Frame.Beside::frame).filter(frame::isAlike).stream())
                .toList();
    }

    private static void dots(Pen pen, Objective objective, PlotAxis x, PlotAxis y, Theme theme) {
        double r = theme.line(1.7);
        int stride = Math.max(1, (int) Math.ceil(objective.samples() / MOST_DOTS));
        var colour = Pen.faded(theme.marks().gold(), 0.75);
        for (int k = 0; k < objective.samples(); k += stride) {
            double px = x.at(objective.x(k));
            double py = y.at(objective.y(k));
            pen.disc(px, py, r, colour);
        }
    }

    private static double least(Objective objective) {
        double least = objective.inputs().least(0);
        return objective.samples() > 1 ? least : least - Math.max(1, BESIDE * Math.abs(least));
    }

    private static double greatest(Objective objective) {
        double least = least(objective);
        double greatest = objective.inputs().greatest(0);
        return PlaneWindow.isWide(least, greatest) ? greatest : greatest + Math.max(1, BESIDE * Math.abs(greatest));
    }

    /** Returns the numbers of the samples in the order of their inputs. */
    private static int[] order(Objective objective) {
        return IntStream.range(0, objective.samples())
                .boxed()
                .sorted(Comparator.comparingDouble(objective::x))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static Path2D curve(Objective objective, PlotAxis x, PlotAxis y, IntToDoubleFunction value) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO, objective.samples());
        for (int k : order(objective)) {
            double v = OutputCurve.bounded(y, value.applyAsDouble(k));
            if (path.getCurrentPoint() == null) {
                path.moveTo(x.at(objective.x(k)), y.at(v));
            } else {
                path.lineTo(x.at(objective.x(k)), y.at(v));
            }
        }
        return path;
    }
}
