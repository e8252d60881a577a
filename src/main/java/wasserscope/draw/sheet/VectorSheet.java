package wasserscope.draw.sheet;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;

/** A sheet of shapes, on a surface that writes them down. Only a {@link #veil} is an image on it, of one pixel a unit. */
public final class VectorSheet implements Sheet {

    /** A trail fades in so many steps. */
    private static final int SHADES = 8;

    private final Graphics2D graphics;

    /**
     * Makes a sheet.
     *
     * @param graphics the surface, its units those of the sheet
     */
    public VectorSheet(Graphics2D graphics) {
        this.graphics = graphics;
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    }

    @Override
    public Graphics2D graphics() {
        return graphics;
    }

    @Override
    public double scale() {
        return 1;
    }

    @Override
    public void clip(PlotArea box) {
        graphics.setClip(box.shape());
    }

    @Override
    public void unclip() {
        graphics.setClip(null);
    }

    @Override
    public void fill(PlotArea box, int argb) {
        graphics.setColor(new Color(argb, true));
        graphics.fill(box.shape());
    }

    @Override
    public void round(PlotArea box, double radius, int argb) {
        graphics.setColor(new Color(argb, true));
        graphics.fill(new RoundRectangle2D.Double(
                box.x(), box.y(), box.width(), box.height(), 2 * radius, 2 * radius));
    }

    @Override
    public void land(PlotArea plane, Landscape land) {
        LevelSets sets = land.levelSets();
        fill(plane, sets.ground());
        for (LevelSets.Area area : sets.areas()) {
            graphics.setColor(new Color(area.argb(), true));
            graphics.fill(area.shape());
        }
        for (LevelSets.Line line : sets.lines()) {
            graphics.setColor(Pen.faded(new Color(line.rgb()), line.opacity()));
            graphics.setStroke(
                    new BasicStroke((float) line.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
            graphics.draw(line.shape());
        }
    }

    @Override
    public void veil(PlotArea box, Shader shader) {
        int width = Math.max(1, (int) Math.round(box.width()));
        int height = Math.max(1, (int) Math.round(box.height()));
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        int[] argb = new int[width];
        for (int row = 0; row < height; row++) {
            shader.row(row, argb, 0);
            image.setRGB(0, row, width, 1, argb, 0, width);
        }
        graphics.drawImage(image, AffineTransform.getTranslateInstance(box.x(), box.y()), null);
    }

    @Override
    public void line(double x0, double y0, double x1, double y1, double width, int argb) {
        graphics.setColor(new Color(argb, true));
        graphics.setStroke(new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        graphics.draw(new Line2D.Double(x0, y0, x1, y1));
    }

    @Override
    public void disc(double x, double y, double radius, int argb) {
        graphics.setColor(new Color(argb, true));
        graphics.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
    }

    @Override
    public void trail(Trail trail) {
        graphics.setStroke(new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        int begun = 0;
        for (int point = 1; point < trail.size(); point++) {
            if (point + 1 == trail.size() || shade(trail, point + 1) != shade(trail, point)) {
                piece(trail, begun, point);
                begun = point;
            }
        }
    }

    private void piece(Trail trail, int from, int to) {
        Path2D path = new Path2D.Double();
        path.moveTo(trail.x(from), trail.y(from));
        for (int point = from + 1; point <= to; point++) {
            path.lineTo(trail.x(point), trail.y(point));
        }
        int shade = shade(trail, to);
        if (shade > 0) {
            graphics.setColor(Pen.faded(new Color(trail.rgb()), (double) shade / SHADES));
            graphics.draw(path);
        }
    }

    /** Returns the step of the opacity between a point and the one before it. */
    private static int shade(Trail trail, int point) {
        return (int) Math.round(SHADES * 0.5 * (trail.opacity(point - 1) + trail.opacity(point)));
    }
}
