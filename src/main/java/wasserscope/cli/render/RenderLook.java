package wasserscope.cli.render;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Option;
import wasserscope.cli.console.OptionWords;
import wasserscope.draw.composition.Format;
import wasserscope.draw.composition.Heading;
import wasserscope.draw.composition.Part;
import wasserscope.draw.sheet.Theme;
import wasserscope.draw.view.View;
import wasserscope.scenario.Scenario;
import wasserscope.words.Words;

/** The options that say what a picture looks like. */
final class RenderLook {

    private static final Pattern SIZE = Pattern.compile("(\\d{1,5})[x×](\\d{1,5})");
    private static final int WIDEST = 3840;
    private static final int HIGHEST = 2160;
    private static final int LEAST = 16;
    private static final int MOST_SCALE = 4;
    private static final int MOST_COLUMNS = 2 * WIDEST;
    private static final int MOST_ROWS = 2 * HIGHEST;

    @Option(
            names = "--size",
            paramLabel = "${bundle:cli.label.size}",
            defaultValue = "1280x720",
            description = "${bundle:cli.render.size}")
    private String size;

    @Option(
            names = "--part",
            paramLabel = "${bundle:cli.label.part}",
            defaultValue = "all",
            description = "${bundle:cli.render.part}")
    private Part part;

    @Option(
            names = "--scale",
            paramLabel = "1..4",
            defaultValue = "1",
            description = "${bundle:cli.render.scale}")
    private int scale;

    @Option(
            names = "--theme",
            paramLabel = "${bundle:cli.label.theme}",
            description = "${bundle:cli.render.theme}")
    private Optional<Theme> theme;

    @Option(names = "--caption", paramLabel = "${bundle:cli.label.text}", description = "${bundle:cli.render.caption}")
    private Optional<String> caption;

    @Option(names = "--formula", description = "${bundle:cli.render.formula}")
    private boolean formula;

    /** Adds a sentence for each option that cannot be. */
    void check(List<String> mistakes) {
        Matcher sides = SIZE.matcher(size);
        if (!sides.matches()) {
            mistakes.add(OptionWords.notAllowed("--size", size, Words.of("cli.render.size.allowed")));
        } else if (!isSide(sides.group(1), WIDEST) || !isSide(sides.group(2), HIGHEST)) {
            mistakes.add(OptionWords.notAllowed(
                    "--size", size, Words.of("cli.range", shown(LEAST, LEAST), shown(WIDEST, HIGHEST))));
        } else if (scale < 1 || scale > MOST_SCALE) {
            mistakes.add(OptionWords.notAllowed("--scale", scale, OptionWords.range(1, MOST_SCALE)));
        } else if (format().columns() > MOST_COLUMNS || format().rows() > MOST_ROWS) {
            mistakes.add(Words.of("cli.render.tooLarge", size, scale,
                    shown(format().columns(), format().rows()), shown(MOST_COLUMNS, MOST_ROWS)));
        }
    }

    private static String shown(int width, int height) {
        return width + "x" + height;
    }

    private static boolean isSide(String digits, int most) {
        int length = Integer.parseInt(digits);
        return length >= LEAST && length <= most;
    }

    /** Returns what of a moment is shown. */
    Part part() {
        return part;
    }

    /** Returns what stands above it. */
    Heading heading() {
        return new Heading(caption, formula ? Heading.Formula.SHOWN : Heading.Formula.LEFT_OUT);
    }

    /** Returns how large the picture is, once {@link #check} has found no mistake. */
    Format format() {
        Matcher sides = SIZE.matcher(size);
        if (!sides.matches()) {
            throw new IllegalStateException("not checked: " + size);
        }
        return Format.of(part, Integer.parseInt(sides.group(1)), Integer.parseInt(sides.group(2))).sharper(scale);
    }

    /** Returns the theme that is asked for. */
    Optional<Theme> theme() {
        return theme;
    }

    /** Returns how a scenario is looked at. */
    View view(Scenario scenario) {
        View asked = View.of(scenario.look());
        return theme.map(asked::withTheme).orElse(asked);
    }
}
