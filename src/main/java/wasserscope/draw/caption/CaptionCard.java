package wasserscope.draw.caption;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import wasserscope.draw.formula.Formula;
import wasserscope.draw.sheet.Pen;
import wasserscope.draw.sheet.PlotArea;
import wasserscope.draw.sheet.Theme;

/** The card of a beat, laid out for a width: its lines one below the other, or in two columns. For the thread that owns the pen. */
public final class CaptionCard {

    /** How wide a card is before the theme's factor. */
    public static final double WIDTH = 420;

    private static final double SMALL = 12;
    private static final double BODY = 16;
    private static final double ANSWER = 15;
    private static final double FORMULA = 19;
    private static final double LEADING = 1.36;
    private static final double GAP = 9;
    private static final double PADDING = 14;
    private static final double INDENT = 27;
    private static final double BETWEEN = 28;
    private static final double LEFT_PART = 0.54;
    private static final double CORNER = 12;
    private static final double ASCENT = 0.92;
    private static final double BUTTON = 9.5;

    private final Pen pen;
    private final Theme theme;
    private final double size;
    private final double width;
    private final List<Mark> marks = new ArrayList<>();
    private double column;
    private double left;
    private double cursor;
    private double height;

    /** Something at its place on the card. */
    private interface Mark {
        void draw(double x, double y);
    }

    private CaptionCard(Pen pen, Theme theme, double width, double size) {
        this.pen = pen;
        this.theme = theme;
        this.size = size;
        this.width = width;
    }

    /**
     * Lays a card out in one column.
     *
     * @param size a factor on all of it, 1 as usual
     */
    public static CaptionCard of(Pen pen, Theme theme, Caption caption, double size) {
        CaptionCard card = new CaptionCard(pen, theme, theme.type(WIDTH * size), size);
        card.begin(card.unit(PADDING), card.width - 2 * card.unit(PADDING));
        card.head(caption);
        card.say(caption);
        card.formula(caption);
        card.ask(caption);
        card.end();
        return card;
    }

    /**
     * Lays a card out in two columns, what is asked and the formula at the right.
     *
     * @param width in units
     * @param size a factor on the type, 1 as usual
     */
    public static CaptionCard wide(Pen pen, Theme theme, Caption caption, double width, double size) {
        CaptionCard card = new CaptionCard(pen, theme, width, size);
        double inner = width - 2 * card.unit(PADDING);
        boolean split = caption.asked().isPresent() || caption.formula().isPresent();
        double first = split ? LEFT_PART * (inner - card.unit(BETWEEN)) : inner;
        card.begin(card.unit(PADDING), first);
        card.head(caption);
        card.say(caption);
        card.because(caption);
        if (caption.asked().isPresent()) {
            card.formula(caption);
        }
        card.end();
        card.begin(card.unit(PADDING) + first + card.unit(BETWEEN), inner - first - card.unit(BETWEEN));
        if (caption.asked().isPresent()) {
            card.question(caption);
        } else {
            card.cursor += card.unit(SMALL * LEADING);
            card.formula(caption);
        }
        card.end();
        return card;
    }

    /** Returns how wide it is. */
    public double width() {
        return width;
    }

    /** Returns how high it is. */
    public double height() {
        return height;
    }

    /** Paints it into a box that is as wide, and as high or higher. */
    public void paint(PlotArea box) {
        double round = 2 * unit(CORNER);
        var card = new RoundRectangle2D.Double(box.x(), box.y(), box.width(), box.height(), round, round);
        pen.fill(card, theme.surfaces().panel());
        pen.stroke(card, 1, theme.surfaces().line());
        double top = box.y() + 0.5 * Math.max(0, box.height() - height);
        marks.forEach(mark -> mark.draw(box.x(), top));
    }

    private double unit(double length) {
        return theme.type(length * size);
    }

    private void begin(double from, double wide) {
        left = from;
        column = wide;
        cursor = unit(PADDING);
    }

    private void end() {
        height = Math.max(height, cursor - unit(GAP) + unit(PADDING));
    }

    private void head(Caption caption) {
        Color dim = theme.inks().dim();
        double base = cursor + unit(ASCENT * SMALL);
        double place = pen.width(caption.place(), SMALL * size) + unit(GAP);
        Paragraph title = Paragraph.of(caption.title(), column - place, text -> pen.titleWidth(text, SMALL * size));
        double x = left;
        double right = left + column;
        if (!title.lines().isEmpty()) {
            marks.add((cardX, cardY) -> pen.title(
                    title.lines().getFirst(), cardX + x, cardY + base, SMALL * size, Pen.Align.LEFT, dim));
        }
        marks.add((cardX, cardY) -> pen.text(
                caption.place(), cardX + right, cardY + base, SMALL * size, Pen.Align.RIGHT, dim));
        cursor += unit(SMALL * LEADING + GAP);
    }

    private void say(Caption caption) {
        text(caption.say(), BODY, 0, theme.inks().ink());
    }

    private void ask(Caption caption) {
        question(caption);
        because(caption);
    }

    private void question(Caption caption) {
        caption.asked().ifPresent(asked -> {
            bold(asked.question(), ANSWER);
            for (int answer = 0; answer < asked.answers().size(); answer++) {
                answer(asked, answer);
            }
            cursor += unit(0.5 * GAP);
        });
    }

    private void because(Caption caption) {
        caption.asked().flatMap(Caption.Asked::outcome)
                .ifPresent(outcome -> text(outcome.because(), BODY, 0, theme.inks().ink()));
    }

    private void answer(Caption.Asked asked, int number) {
        boolean right = asked.outcome().filter(outcome -> outcome.right() == number).isPresent();
        boolean open = asked.outcome().isEmpty();
        Color accent = theme.marks().accent();
        Color ring = open || right ? accent : theme.inks().faint();
        double x = left + unit(BUTTON);
        double middle = cursor + unit(0.5 * ANSWER * LEADING);
        marks.add((cardX, cardY) -> {
            double radius = unit(BUTTON);
            var button = new Ellipse2D.Double(
                    cardX + x - radius, cardY + middle - radius, 2 * radius, 2 * radius);
            if (right) {
                pen.fill(button, accent);
            } else {
                pen.stroke(button, 1.2, ring);
            }
            pen.title(letter(number), cardX + x, cardY + middle + unit(0.35 * SMALL), SMALL * size, Pen.Align.CENTRE,
                    right ? theme.surfaces().panel() : ring);
        });
        double before = cursor;
        text(asked.answers().get(number), ANSWER, INDENT, open || right ? theme.inks().ink() : theme.inks().dim());
        cursor = Math.max(cursor - unit(0.5 * GAP), before + unit(2 * BUTTON + 0.3 * GAP));
    }

    /** Returns the key of an answer: A, B, C. */
    public static String letter(int answer) {
        return String.valueOf((char) ('A' + answer));
    }

    private void formula(Caption caption) {
        caption.formula().ifPresent(this::formula);
    }

    /** Sets the formula in the middle, smaller where it is too wide. */
    private void formula(Formula formula) {
        double points = FORMULA * size * Math.min(1, column / Math.max(1e-9, unit(FORMULA) * formula.width()));
        double x = left + 0.5 * column;
        double base = cursor + theme.type(points * formula.height());
        marks.add((cardX, cardY) -> pen.formula(
                formula, cardX + x, cardY + base, points, Pen.Align.CENTRE, theme.inks().ink()));
        cursor += theme.type(points * (formula.height() + formula.depth())) + unit(GAP);
    }

    private void text(String source, double points, double indent, Color colour) {
        Paragraph lines = Paragraph.of(source, column - unit(indent), text -> pen.width(text, points * size));
        for (String line : lines.lines()) {
            double x = left + unit(indent);
            double base = cursor + unit(ASCENT * points);
            marks.add((cardX, cardY) -> pen.text(
                    line, cardX + x, cardY + base, points * size, Pen.Align.LEFT, colour));
            cursor += unit(points * LEADING);
        }
        cursor += lines.lines().isEmpty() ? 0 : unit(GAP);
    }

    private void bold(String source, double points) {
        Color ink = theme.inks().ink();
        Paragraph lines = Paragraph.of(source, column, text -> pen.titleWidth(text, points * size));
        for (String line : lines.lines()) {
            double x = left;
            double base = cursor + unit(ASCENT * points);
            marks.add((cardX, cardY) -> pen.title(
                    line, cardX + x, cardY + base, points * size, Pen.Align.LEFT, ink));
            cursor += unit(points * LEADING);
        }
        cursor += lines.lines().isEmpty() ? 0 : unit(0.5 * GAP);
    }
}
