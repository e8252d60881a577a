package wasserscope.draw.sheet;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.RenderingHints;
import java.awt.color.ColorSpace;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferInt;
import java.awt.image.DirectColorModel;
import java.awt.image.Raster;
import java.util.Arrays;

/** A sheet of pixels, premultiplied ARGB in one array that somebody else may show or save. */
public final class PixelSheet implements Sheet, AutoCloseable {

    private static final DirectColorModel PREMULTIPLIED = new DirectColorModel(
            ColorSpace.getInstance(ColorSpace.CS_sRGB),
            32,
            0xff0000,
            0xff00,
            0xff,
            0xff000000,
            true,
            DataBuffer.TYPE_INT);

    private final int[] pixels;
    private final int width;
    private final int height;
    private final double scale;
    private final BufferedImage image;
    private final Graphics2D graphics;
    private final DiscMasks masks = new DiscMasks();

    private int clipLeft;
    private int clipTop;
    private int clipRight;
    private int clipBottom;

    /**
     * Makes a sheet over {@code pixels}.
     *
     * @param pixels width·height of them, row by row
     * @param scale pixels a unit
     */
    public PixelSheet(int[] pixels, int width, int height, double scale) {
        this.pixels = pixels;
        this.width = width;
        this.height = height;
        this.scale = scale;
        var raster = Raster.createWritableRaster(
                PREMULTIPLIED.createCompatibleSampleModel(width, height),
                new DataBufferInt(pixels, pixels.length),
                new Point());
        this.image = new BufferedImage(PREMULTIPLIED, raster, true, null);
        this.graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.scale(scale, scale);
        unclip();
    }

    /** Returns the whole sheet as a box, in units. */
    public PlotArea box() {
        return new PlotArea(0, 0, width / scale, height / scale);
    }

    /** Returns the sheet as an image that shares its pixels. */
    public BufferedImage image() {
        return image;
    }

    @Override
    public Graphics2D graphics() {
        return graphics;
    }

    @Override
    public double scale() {
        return scale;
    }

    @Override
    public void clip(PlotArea box) {
        graphics.setClip(box.shape());
        clipLeft = Math.max(0, (int) Math.round(box.x() * scale));
        clipTop = Math.max(0, (int) Math.round(box.y() * scale));
        clipRight = Math.min(width, (int) Math.round(box.right() * scale));
        clipBottom = Math.min(height, (int) Math.round(box.bottom() * scale));
    }

    @Override
    public void unclip() {
        graphics.setClip(null);
        clipLeft = 0;
        clipTop = 0;
        clipRight = width;
        clipBottom = height;
    }

    @Override
    public void fill(PlotArea box, int argb) {
        int left = Math.clamp(Math.round(box.x() * scale), 0, width);
        int right = Math.clamp(Math.round(box.right() * scale), left, width);
        int bottom = Math.clamp(Math.round(box.bottom() * scale), 0, height);
        for (int row = Math.clamp(Math.round(box.y() * scale), 0, height); row < bottom; row++) {
            Arrays.fill(pixels, row * width + left, row * width + right, argb);
        }
    }

    @Override
    public void round(PlotArea box, double radius, int argb) {
        for (double x : new double[] {box.x() + radius, box.right() - radius}) {
            disc(x, box.y() + radius, radius, argb);
            disc(x, box.bottom() - radius, radius, argb);
        }
        fill(box.inset(radius, 0, radius, 0), argb);
        fill(box.inset(0, radius, 0, radius), argb);
    }

    @Override
    public void land(PlotArea plane, Landscape land) {
        shade(plane, land.shader(), PixelSheet::replace);
    }

    @Override
    public void veil(PlotArea box, Shader shader) {
        shade(box, shader, PixelSheet::veil);
    }

    /** Lays some shaded pixels, from {@code first}, over those of the sheet from {@code index}. */
    private interface Layer {
        void lay(PixelSheet sheet, int[] argb, int first, int index, int length);
    }

    /** Shades a box that has a pixel at least; what of it lies beyond the sheet is left out. */
    private void shade(PlotArea box, Shader shader, Layer layer) {
        int left = (int) Math.round(box.x() * scale);
        int top = (int) Math.round(box.y() * scale);
        int rows = pixels(box.height());
        int[] argb = new int[pixels(box.width())];
        int first = Math.max(0, -left);
        int length = Math.min(argb.length, width - left) - first;
        for (int row = Math.max(0, -top); length > 0 && row < rows && top + row < height; row++) {
            shader.row(row, argb, 0);
            layer.lay(this, argb, first, (top + row) * width + left + first, length);
        }
    }

    private void replace(int[] argb, int first, int index, int length) {
        System.arraycopy(argb, first, pixels, index, length);
    }

    private void veil(int[] argb, int first, int index, int length) {
        for (int k = 0; k < length; k++) {
            int alpha = argb[first + k] >>> 24;
            if (alpha > 0) {
                blend(index + k, argb[first + k], alpha);
            }
        }
    }

    @Override
    public void line(double x0, double y0, double x1, double y1, double width, int argb) {
        double half = 0.5 * width;
        if (x0 == x1) {
            bar(x0 - half, Math.min(y0, y1), x0 + half, Math.max(y0, y1), argb);
        } else if (y0 == y1) {
            bar(Math.min(x0, x1), y0 - half, Math.max(x0, x1), y0 + half, argb);
        } else {
            graphics.setColor(new Color(argb, true));
            graphics.setStroke(new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
            graphics.draw(new Line2D.Double(x0, y0, x1, y1));
        }
    }

    /** Fills a rectangle; of pixels at its edges as much as it covers. */
    private void bar(double x0, double y0, double x1, double y1, int argb) {
        double left = Math.max(clipLeft, x0 * scale);
        double right = Math.min(clipRight, x1 * scale);
        double top = Math.max(clipTop, y0 * scale);
        double bottom = Math.min(clipBottom, y1 * scale);
        int alpha = argb >>> 24;
        for (int py = (int) top; py < bottom; py++) {
            double high = alpha * (Math.min(bottom, py + 1) - Math.max(top, py));
            for (int px = (int) left; px < right; px++) {
                double wide = Math.min(right, px + 1) - Math.max(left, px);
                blend(py * width + px, argb, (int) (high * wide + 0.5));
            }
        }
    }

    @Override
    public void disc(double x, double y, double radius, int argb) {
        double cx = x * scale;
        double cy = y * scale;
        double r = radius * scale;
        boolean seen =
                cx + r > clipLeft - 1 && cx - r < clipRight + 1 && cy + r > clipTop - 1 && cy - r < clipBottom + 1;
        if (!seen || r <= 0) {
            return;
        }
        if (r <= DiscMasks.LARGEST) {
            stamp(cx, cy, r, argb);
        } else {
            large(cx, cy, r, argb);
        }
    }

    private void stamp(double cx, double cy, double r, int argb) {
        int column = (int) Math.floor(cx);
        int row = (int) Math.floor(cy);
        DiscMasks.DiscMask mask = masks.of(r, cx - column, cy - row);
        byte[] covers = mask.covers();
        int side = mask.side();
        int left = column - mask.reach();
        int top = row - mask.reach();
        int alpha = argb >>> 24;
        int first = Math.max(0, clipLeft - left);
        int last = Math.min(side, clipRight - left);
        for (int j = Math.max(0, clipTop - top); j < Math.min(side, clipBottom - top); j++) {
            int at = (top + j) * width + left;
            for (int k = first; k < last; k++) {
                int cover = covers[j * side + k] & 0xff;
                if (cover != 0) {
                    blend(at + k, argb, (alpha * cover + 127) / 255);
                }
            }
        }
    }

    private void large(double cx, double cy, double r, int argb) {
        int left = Math.max(clipLeft, (int) Math.floor(cx - r - 0.5));
        int right = Math.min(clipRight, (int) Math.ceil(cx + r + 0.5));
        int top = Math.max(clipTop, (int) Math.floor(cy - r - 0.5));
        int bottom = Math.min(clipBottom, (int) Math.ceil(cy + r + 0.5));
        double inner = Math.max(0, r - 0.5) * Math.max(0, r - 0.5);
        double outer = (r + 0.5) * (r + 0.5);
        int alpha = argb >>> 24;
        for (int py = top; py < bottom; py++) {
            double dy = py + 0.5 - cy;
            for (int px = left; px < right; px++) {
                double dx = px + 0.5 - cx;
                double square = dx * dx + dy * dy;
                if (square < outer) {
                    double cover = square <= inner ? 1 : Math.min(1, r + 0.5 - Math.sqrt(square));
                    blend(py * width + px, argb, (int) (alpha * cover + 0.5));
                }
            }
        }
    }

    @Override
    public void trail(Trail trail) {
        for (int point = 1; point < trail.size(); point++) {
            streak(trail.x(point - 1), trail.y(point - 1), trail.x(point), trail.y(point), trail.rgb(),
                    trail.opacity(point - 1), trail.opacity(point));
        }
    }

    /** Draws a straight line a pixel wide that fades from one opacity, 0 … 1, to another. */
    void streak(double x0, double y0, double x1, double y1, int rgb, double fromAlpha, double toAlpha) {
        double ax = x0 * scale;
        double ay = y0 * scale;
        double dx = x1 * scale - ax;
        double dy = y1 * scale - ay;
        double length = Math.max(Math.abs(dx), Math.abs(dy));
        if (!(length < 1e5) || length == 0) {
            return;
        }
        int steps = (int) Math.ceil(length);
        boolean flat = Math.abs(dx) >= Math.abs(dy);
        for (int s = 0; s < steps; s++) {
            double part = (s + 0.5) / steps;
            double px = ax + part * dx - 0.5;
            double py = ay + part * dy - 0.5;
            double alpha = 255 * (fromAlpha + part * (toAlpha - fromAlpha)) * length / steps;
            int ix = flat ? (int) Math.round(px) : (int) Math.floor(px);
            int iy = flat ? (int) Math.floor(py) : (int) Math.round(py);
            double rest = flat ? py - iy : px - ix;
            dab(ix, iy, rgb, alpha * (1 - rest));
            dab(flat ? ix : ix + 1, flat ? iy + 1 : iy, rgb, alpha * rest);
        }
    }

    private void dab(int px, int py, int rgb, double alpha) {
        if (px >= clipLeft && px < clipRight && py >= clipTop && py < clipBottom) {
            blend(py * width + px, rgb, (int) (alpha + 0.5));
        }
    }

    /** Lays a colour of opacity {@code alpha} (0 … 255) over an opaque pixel. */
    private void blend(int index, int rgb, int alpha) {
        pixels[index] = mixed(pixels[index], rgb, alpha);
    }

    /** Returns {@code over} of opacity {@code alpha} (0 … 255) laid over the opaque colour {@code under}. */
    public static int mixed(int under, int over, int alpha) {
        int a = alpha + (alpha >> 7);
        int b = 256 - a;
        int rb = ((under & 0xff00ff) * b + (over & 0xff00ff) * a) >>> 8 & 0xff00ff;
        int g = ((under & 0xff00) * b + (over & 0xff00) * a) >>> 8 & 0xff00;
        return 0xff000000 | rb | g;
    }

    /** Frees the surface; the pixels stay. */
    @Override
    public void close() {
        graphics.dispose();
    }
}
