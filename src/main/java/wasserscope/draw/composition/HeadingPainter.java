package wasserscope.draw.composition;

import java.awt.Color;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import wasserscope.draw.sheet.Pen;
import wasserscope.draw.sheet.PlotArea;
import wasserscope.draw.sheet.Theme;
import wasserscope.draw.timeline.MarkPainter;
import wasserscope.run.Frame;
import wasserscope.run.Side;
import wasserscope.story.Spotlight;
import wasserscope.theory.verdict.Verdict;
import wasserscope.words.DifferenceWords;
import wasserscope.words.ReadoutKind;
import wasserscope.words.RichText;
import wasserscope.words.SceneWords;

/**
 * The lines above a picture: the scene's name with its numbers at the right end of the line, then the caption and the formulas, each on a
 * line of its own if it does not fit beside what is there. Behind the name stands the verdict, on a chip.
 */
final class HeadingPainter {

    private static final double FIRST = 48;
    private static final double NEXT = 24;
    private static final double BASE = 30;
    private static final double GAP = 24;
    private static final double NAME = 15;
    private static final double BODY = 13;
    private static final double VALUE = 12;
    private static final double CHIP = 12;
    private static final int MOST_LINES = 3;
    private static final String TITLES = " | ";
    private static final String ELLIPSIS = "…";

    private final Pen pen;
    private final Theme theme;
    private final double width;
    private final List<List<Mark>> rows = new ArrayList<>();
    private final List<Named> named = new ArrayList<>();
    private double filled;

    /** Something that stands on a base line. */
    private interface Mark {
        void draw(double left, double base);
    }

    /** Where something stands that a lesson may name: in which row, from where to where. */
    private record Named(Spotlight what, int row, double left, double right) {}

    private HeadingPainter(Pen pen, Theme theme, double width) {
        this.pen = pen;
        this.theme = theme;
        this.width = width;
    }

    /** Sets the lines for a width in units: with the scene's name and its numbers over the whole composition, else without. */
    static HeadingPainter of(Pen pen, Theme theme, double width, Frame frame, Part part, Heading heading) {
        HeadingPainter lines = new HeadingPainter(pen, theme, width);
        if (part == Part.ALL) {
            frame.beside().ifPresentOrElse(
                    right -> lines.pair(frame, right.frame()),
                    () -> lines.alone(frame));
        }
        heading.caption().ifPresent(lines::caption);
        if (heading.formula() == Heading.Formula.SHOWN) {
            lines.aside(pen.language().about(frame.chart(), "formula"));
            lines.aside(pen.language().of("heading.motion"));
        }
        return lines;
    }

    /** Sets the line over one of two runs, with as many of its numbers as there is room for. */
    static HeadingPainter ofSide(Pen pen, Theme theme, double width, Frame frame, Side side) {
        HeadingPainter line = new HeadingPainter(pen, theme, width);
        line.name(pen.language().name(side), BODY);
        line.verdict(frame.verdict());
        line.numbers(HeadingValue.ofSide(pen.language(), frame), width - line.filled - GAP);
        return line;
    }

    private void alone(Frame frame) {
        name(SceneWords.title(pen.language(), frame.scenario()), NAME);
        verdict(frame.verdict());
        numbers(HeadingValue.of(pen.language(), frame), width);
    }

    /** Names both titles or, where they are the same, what differs: as much of it as there is room for. */
    private void pair(Frame left, Frame right) {
        String title = SceneWords.title(pen.language(), left.scenario());
        String other = SceneWords.title(pen.language(), right.scenario());
        name(title.equals(other) ? title : title + TITLES + other, NAME);
        List<String> parts = new ArrayList<>();
        if (title.equals(other)) {
            parts.addAll(DifferenceWords.parts(pen.language(), left.held(), right.held()));
        }
        while (!parts.isEmpty() && pen.width(String.join(DifferenceWords.BETWEEN, parts), BODY) > width) {
            parts.removeLast();
        }
        aside(String.join(DifferenceWords.BETWEEN, parts));
        numbers(HeadingValue.ofBoth(pen.language(), left), width);
    }

    /** Returns how far below the top the first base line is. */
    double base() {
        return theme.type(BASE);
    }

    /** Returns how high the lines are together; 0 without any. */
    double height() {
        return rows.isEmpty() ? 0 : Math.rint(theme.type(FIRST) + (rows.size() - 1) * theme.type(NEXT));
    }

    /** Draws the lines, the first on a base line. */
    void paint(double x, double first) {
        double base = first;
        for (List<Mark> row : rows) {
            for (Mark mark : row) {
                mark.draw(x, base);
            }
            base += theme.type(NEXT);
        }
    }

    /** Returns where a thing stands that a lesson names, of lines of which the first stands on a base line. */
    List<PlotArea> find(Spotlight what, double x, double first) {
        double high = 2 * theme.type(CHIP);
        return named.stream()
                .filter(one -> one.what().equals(what))
                .map(one -> new PlotArea(x + one.left(),
                        first + one.row() * theme.type(NEXT) - theme.type(4) - 0.5 * high,
                        one.right() - one.left(), high))
                .toList();
    }

    private void name(String title, double size) {
        String text = fitted(title, shown -> pen.titleWidth(shown, size));
        begin(pen.titleWidth(text, size),
                (x, y) -> pen.title(text, x, y, size, Pen.Align.LEFT, theme.inks().ink()));
    }

    private void verdict(Verdict verdict) {
        String text = pen.language().name(verdict);
        double wide = pen.titleWidth(text, VALUE) + 2 * theme.type(CHIP);
        if (filled + GAP + wide > width) {
            return;
        }
        Color colour = MarkPainter.colour(verdict, theme);
        double left = filled + 0.5 * GAP;
        double high = 2 * theme.type(CHIP);
        rows.getLast().add((x, y) -> {
            double top = y - theme.type(4) - 0.5 * high;
            pen.stroke(new RoundRectangle2D.Double(x + left, top, wide, high, high, high), 1, colour);
            pen.title(text, x + left + 0.5 * wide, y, VALUE, Pen.Align.CENTRE, colour);
        });
        filled = left + wide;
        named.add(new Named(Spotlight.Part.VERDICT, rows.size() - 1, left, filled));
    }

    /** Sets as many numbers as {@code room} holds, on a line of their own if they do not fit beside what is there. */
    private void numbers(List<HeadingValue> all, double room) {
        List<HeadingValue> shown = new ArrayList<>(all);
        while (!shown.isEmpty() && span(shown) > room) {
            shown.removeLast();
        }
        boolean ownLine = filled + GAP + span(shown) > width;
        if (ownLine) {
            rows.add(new ArrayList<>());
        }
        double left = ownLine ? 0 : width - span(shown);
        for (HeadingValue number : shown) {
            double at = left;
            rows.getLast().add((x, y) -> {
                double value = x + at + pen.width(number.symbol(), VALUE) + theme.type(6);
                pen.text(number.symbol(), x + at, y, VALUE, Pen.Align.LEFT, theme.inks().dim());
                pen.text(number.value(), value, y, VALUE, Pen.Align.LEFT, theme.inks().ink());
            });
            double end = left + span(List.of(number));
            if (number.kind() == ReadoutKind.GAP) {
                named.add(new Named(Spotlight.Part.CERTIFICATE, rows.size() - 1, left - 0.4 * GAP, end));
            }
            left = end + GAP;
        }
        filled = width;
    }

    /** Returns how wide numbers are in a row. */
    private double span(List<HeadingValue> numbers) {
        double sum = Math.max(0, numbers.size() - 1) * GAP;
        for (HeadingValue number : numbers) {
            double value = Math.max(pen.width(number.value(), VALUE), pen.width(number.widest(), VALUE));
            sum += pen.width(number.symbol(), VALUE) + theme.type(6) + value;
        }
        return sum;
    }

    private void caption(String text) {
        List<String> lines = wrapped(text);
        for (String line : lines) {
            begin(pen.width(line, BODY), (x, y) -> pen.text(line, x, y, BODY, Pen.Align.LEFT, theme.inks().ink()));
        }
    }

    private void aside(String formula) {
        double wide = pen.width(formula, BODY);
        boolean fits = filled > 0 && filled + GAP + wide <= width;
        double left = fits ? filled + GAP : 0;
        Mark mark = (x, y) -> pen.text(formula, x + left, y, BODY, Pen.Align.LEFT, theme.inks().dim());
        if (fits) {
            rows.getLast().add(mark);
            filled = left + wide;
        } else if (wide <= width) {
            begin(wide, mark);
        }
    }

    private void begin(double wide, Mark mark) {
        rows.add(new ArrayList<>(List.of(mark)));
        filled = wide;
    }

    /** Breaks a plain text into lines in the notation of {@link RichText}; what is too long ends in an ellipsis. */
    private List<String> wrapped(String text) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split("\\s+", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            boolean last = lines.size() == MOST_LINES - 1;
            if (last || line.isEmpty() || pen.width(RichText.quoted(longer), BODY) <= width) {
                line = longer;
            } else {
                lines.add(line);
                line = word;
            }
        }
        lines.add(line);
        return lines.stream()
                .map(whole -> fitted(whole, shown -> pen.width(shown, BODY)))
                .toList();
    }

    /** Returns as much of a plain text as the width holds, in the notation of {@link RichText}, of which {@code measure} tells the width. */
    private String fitted(String text, ToDoubleFunction<String> measure) {
        String shown = RichText.quoted(text);
        for (int end = text.length(); end > 0 && measure.applyAsDouble(shown) > width; end--) {
            boolean splits = end < text.length() && Character.isLowSurrogate(text.charAt(end));
            shown = RichText.quoted(text.substring(0, splits ? end - 1 : end).strip() + ELLIPSIS);
        }
        return shown;
    }
}
