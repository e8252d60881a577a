package wasserscope.cli.render;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Option;
import wasserscope.draw.composition.Format;
import wasserscope.draw.composition.Heading;
import wasserscope.draw.composition.Part;
import wasserscope.draw.sheet.Theme;
import wasserscope.draw.view.View;
import wasserscope.scenario.Scenario;

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
            paramLabel = "WxH",
            defaultValue = "1280x720",
            description = "the size in pixels, at most 3840x2160 (1280x720)")
    private String size;

    @Option(
            names = "--part",
            paramLabel = "PART",
            defaultValue = "all",
            description = "all, plane, strip, function or objective (all)")
    private Part part;

    @Option(
            names = "--scale",
            paramLabel = "1..4",
            defaultValue = "1",
            description = "so many times as many pixels each way (1)")
    private int scale;

    @Option(
            names = "--theme",
            paramLabel = "THEME",
            description = "dark, light or projector (what the scenario says, or dark)")
    private Optional<Theme> theme;

    @Option(names = "--caption", paramLabel = "TEXT", description = "a sentence above the picture")
    private Optional<String> caption;

    @Option(names = "--formula", description = "the formulas of the landscape and the motion above the picture")
    private boolean formula;

    /** Adds a sentence for each option that cannot be. */
    void check(List<String> mistakes) {
        Matcher sides = SIZE.matcher(size);
        if (!sides.matches()) {
            mistakes.add("--size is " + size + ", allowed: a width and a height in pixels, as in 1280x720");
        } else if (!isSide(sides.group(1), WIDEST) || !isSide(sides.group(2), HIGHEST)) {
            mistakes.add(String.format(
                    Locale.ROOT, "--size is %s, allowed: %dx%d to %dx%d", size, LEAST, LEAST, WIDEST, HIGHEST));
        } else if (scale < 1 || scale > MOST_SCALE) {
            mistakes.add("--scale is " + scale + ", allowed: 1 to " + MOST_SCALE);
        } else if (format().columns() > MOST_COLUMNS || format().rows() > MOST_ROWS) {
            mistakes.add(String.format(
                    Locale.ROOT, "--size %s times --scale %d are %dx%d pixels, allowed: at most %dx%d", size, scale,
                    format().columns(), format().rows(), MOST_COLUMNS, MOST_ROWS));
        }
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

    /** Returns how a scenario is looked at. */
    View view(Scenario scenario) {
        View asked = View.of(scenario.look());
        return theme.map(asked::withTheme).orElse(asked);
    }
}
