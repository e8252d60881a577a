package wasserscope.app.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import wasserscope.draw.composition.Heading;
import wasserscope.draw.sheet.Theme;
import wasserscope.export.clip.ClipFormat;
import wasserscope.export.clip.Playback;
import wasserscope.run.Frame;
import wasserscope.scenario.Pace;

/** The command line that makes the same file as an order of the window. For one thread, once. */
final class ExportCommand {

    private static final String PROGRAM = "java -jar wasserscope.jar ";

    private final List<String> words = new ArrayList<>();

    private ExportCommand() {}

    /**
     * Returns the command, its words quoted for a shell where they need it.
     *
     * @param frame the moment that the window showed
     * @param theme the colours of the window
     */
    static String of(ExportSettings order, ExportSource source, Frame frame, Theme theme) {
        ExportCommand command = new ExportCommand();
        String file = source.stem() + order.kind().ending();
        if (order.kind().isData()) {
            command.simulate(order, source, frame, file);
        } else {
            command.render(order, source, frame, theme, file);
        }
        return PROGRAM + command.words.stream().map(ExportCommand::quoted).collect(Collectors.joining(" "));
    }

    private void simulate(ExportSettings order, ExportSource source, Frame frame, String file) {
        add("simulate", source.name(), "--steps", frame.figures().step());
        order.every().ifPresent(apart -> add("--record-every", apart));
        add(switch (order.kind()) {
            case CURVES -> "--curves";
            case NETWORK -> "--network";
            case FITTED -> "--fitted";
            default -> "--out";
        }, file);
    }

    private void render(ExportSettings order, ExportSource source, Frame frame, Theme theme, String file) {
        add("render", source.name(), "--out", file, "--size", order.size().width() + "x" + order.size().height());
        add("--part", lower(order.part()), "--theme", lower(order.theme().orElse(theme)));
        if (order.kind() == ExportKind.PNG && order.scale() > 1) {
            add("--scale", order.scale());
        }
        order.heading().caption().ifPresent(caption -> add("--caption", caption));
        if (order.heading().formula() == Heading.Formula.SHOWN) {
            add("--formula");
        }
        order.kind().clip().ifPresentOrElse(
                format -> clip(order, format, frame), () -> add("--steps", frame.figures().step()));
    }

    private void clip(ExportSettings order, ClipFormat format, Frame frame) {
        ExportSettings.Span span = order.span();
        add("--fps", decimal(order.rate().perSecond()));
        if (order.from(frame) > 0) {
            add("--from", decimal(frame.timeOf(order.from(frame))));
        }
        if (span.unit() == ExportSettings.Unit.STEPS) {
            add("--steps", Math.round(span.length()));
        } else {
            add("--seconds", decimal(span.length()));
        }
        span.end().ifPresent(end -> add("--to", decimal(end)));
        if (span.pace() instanceof Pace.Logarithmic) {
            add("--clock", "logarithmic");
        } else if (span.end().isEmpty() && span.pace() instanceof Pace.Steady(int perFrame)) {
            add("--steps-per-frame", perFrame);
        }
        played(order.playback(), format);
    }

    private void played(Playback playback, ClipFormat format) {
        if (playback.repeats() == Playback.Repeats.FOR_EVER) {
            add("--loop");
        }
        if (playback.way() == Playback.Way.BOOMERANG) {
            add("--boomerang");
        }
        if (!playback.equals(playback.heldAsUsual(format))) {
            add("--hold", decimal(playback.hold()));
        }
    }

    private void add(Object... more) {
        for (Object word : more) {
            words.add(word.toString());
        }
    }

    private static String decimal(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e15
                ? Long.toString((long) number)
                : Double.toString(number);
    }

    private static String lower(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT);
    }

    private static String quoted(String word) {
        return word.matches("[\\w./:=+%,-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
