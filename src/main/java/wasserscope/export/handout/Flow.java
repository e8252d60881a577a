package wasserscope.export.handout;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import wasserscope.draw.caption.Paragraph;
import wasserscope.draw.formula.Formula;
import wasserscope.draw.sheet.Pen;
import wasserscope.draw.sheet.PlotArea;
import wasserscope.draw.sheet.Sheet;
import wasserscope.draw.sheet.Style;
import wasserscope.draw.sheet.Theme;
import wasserscope.draw.sheet.VectorSheet;

/**
 * What stands one below the other on pages of a width: pictures, lines of text and formulas. It is measured first and drawn later, so that
 * it is known what fits. Lengths are in points. For one thread.
 */
final class Flow {

    private static final double LEADING = 1.35;
    private static final double ASCENT = 0.92;

    private final Style style;
    private final Theme theme;
    private final Pen scratch;
    private final double width;
    private final List<Item> items = new ArrayList<>();

    /** Draws something on a sheet, its upper left corner at a place. */
    interface Drawing {
        void draw(Sheet sheet, double x, double y);
    }

    /**
     * Something that is not broken.
     *
     * @param height of it, with the room below it
     */
    record Item(double height, Drawing drawing) {}

    Flow(Style style, double width) {
        this.style = style;
        this.theme = style.theme();
        this.scratch = new Pen(
                new VectorSheet(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics()), style);
        this.width = width;
    }

    double width() {
        return width;
    }

    List<Item> items() {
        return List.copyOf(items);
    }

    /** Returns how high all of it is. */
    double height() {
        return items.stream().mapToDouble(Item::height).sum();
    }

    void space(double height) {
        items.add(new Item(height, (_, _, _) -> {}));
    }

    void picture(double height, Consumer<Placed> drawing) {
        items.add(new Item(height, (sheet, x, y) -> drawing.accept(
                new Placed(sheet, new PlotArea(x, y, width, height)))));
    }

    /** A sheet, and where on it a picture lies. */
    record Placed(Sheet sheet, PlotArea box) {}

    /** Adds a text, set in at the left, a mark before its first line. */
    void text(String source, double points, double indent, Optional<String> mark, Color colour) {
        List<String> lines = Paragraph.of(source, width - indent, text -> scratch.width(text, points)).lines();
        for (int j = 0; j < lines.size(); j++) {
            String line = lines.get(j);
            Optional<String> shown = j == 0 ? mark : Optional.empty();
            items.add(new Item(points * LEADING, (sheet, x, y) -> {
                Pen pen = new Pen(sheet, style);
                double base = y + ASCENT * points;
                shown.ifPresent(letter -> pen.title(letter, x, base, points, Pen.Align.LEFT, theme.marks().accent()));
                pen.text(line, x + indent, base, points, Pen.Align.LEFT, colour);
            }));
        }
    }

    void text(String source, double points) {
        text(source, points, 0, Optional.empty(), theme.inks().ink());
    }

    void bold(String source, double points) {
        Paragraph.of(source, width, text -> scratch.titleWidth(text, points)).lines().forEach(line -> items.add(
                new Item(points * LEADING, (sheet, x, y) -> new Pen(sheet, style).title(
                        line, x, y + ASCENT * points, points, Pen.Align.LEFT, theme.inks().ink()))));
    }

    /** Adds a formula in the middle, smaller where it is too wide. */
    void formula(Formula formula, double usual) {
        double points = usual * Math.min(1, width / Math.max(1e-9, usual * formula.width()));
        items.add(new Item(points * (formula.height() + formula.depth()), (sheet, x, y) -> new Pen(sheet, style)
                .formula(formula, x + 0.5 * width, y + points * formula.height(), points, Pen.Align.CENTRE,
                        theme.inks().ink())));
    }

    /** Adds another flow beside a picture at its left, both in one piece. */
    void beside(Flow other, double left, double pictureHeight, Consumer<Placed> picture) {
        double height = Math.max(pictureHeight, other.height());
        items.add(new Item(height, (sheet, x, y) -> {
            picture.accept(new Placed(sheet, new PlotArea(x, y, left, pictureHeight)));
            other.draw(sheet, x + width - other.width, y);
        }));
    }

    /** Draws all of it from a place on. */
    void draw(Sheet sheet, double x, double y) {
        double top = y;
        for (Item item : items) {
            item.drawing().draw(sheet, x, top);
            top += item.height();
        }
    }
}
