package wasserscope.export.still;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Optional;
import wasserscope.draw.composition.Format;
import wasserscope.draw.composition.Heading;
import wasserscope.draw.composition.Part;
import wasserscope.draw.sheet.PixelSheet;
import wasserscope.draw.sheet.VectorSheet;
import wasserscope.draw.view.Painter;
import wasserscope.draw.view.View;
import wasserscope.file.Existing;
import wasserscope.file.WriteFault;
import wasserscope.file.Writing;
import wasserscope.run.Frame;

/**
 * A picture of a moment, for a file or the clipboard: the same painters as on the screen, so the same pixels. Immutable, for any thread
 * but the toolkit's, since painting takes a while.
 *
 * <p>A file in three lines:
 *
 * <pre>{@code
 * Optional<WriteFault> fault = Still.hindrance(path, Existing.KEEP);       // before anything is computed
 * Format format = Format.of(Part.ALL, 1280, 720).sharper(2);               // a PNG then has 2560×1440 pixels
 * fault = new Still(frame, view, Part.ALL, Heading.PLAIN, format).write(path, Existing.KEEP);
 * }</pre>
 *
 * <p>{@code words.FileWords.sentence(fault)} says why not. An SVG is as large as the format has pixels, a PDF as many points.
 *
 * @param frame the moment
 * @param view how it is looked at
 * @param painter what of it is shown
 * @param format how large it is
 */
public record Still(Frame frame, View view, Painter painter, Format format) {

    /**
     * Takes a part of a moment.
     *
     * @param part what of it is shown
     * @param heading what stands above it
     */
    public Still(Frame frame, View view, Part part, Heading heading, Format format) {
        this(frame, view, part.painter(heading), format);
    }

    /** Returns why there cannot be a picture in a file of that name, if that can be told now; creates nothing. */
    public static Optional<WriteFault> hindrance(Path file, Existing existing) {
        return Writing.wrongEnding(file, StillKind.endings()).or(() -> Writing.hindrance(file, existing));
    }

    /**
     * Writes the picture in the kind that the name's ending says, whole or not at all.
     *
     * @return why not, if it could not be written; then nothing has changed
     */
    public Optional<WriteFault> write(Path file, Existing existing) {
        return hindrance(file, existing)
                .or(() -> Writing.write(file, bytes(StillKind.of(file).orElseThrow()), existing));
    }

    /** Returns the picture as the content of a file; the same bytes whenever and wherever it is made. */
    public byte[] bytes(StillKind kind) {
        return switch (kind) {
            case PNG -> Png.bytes(image());
            case SVG -> Svg.bytes(this);
            case PDF -> Pdf.bytes(this);
        };
    }

    /** Draws the picture as shapes, on a surface with the units of the format. */
    void draw(Graphics2D surface) {
        painter.paint(new VectorSheet(surface), format.box(), frame, view);
    }

    /** Returns the picture's pixels, opaque. */
    public BufferedImage image() {
        try (PixelSheet sheet = format.sheet()) {
            painter.paint(sheet, format.box(), frame, view);
            BufferedImage opaque = new BufferedImage(format.columns(), format.rows(), BufferedImage.TYPE_INT_RGB);
            opaque.createGraphics().drawImage(sheet.image(), 0, 0, null);
            return opaque;
        }
    }
}
