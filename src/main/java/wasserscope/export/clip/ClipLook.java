package wasserscope.export.clip;

import java.awt.image.BufferedImage;
import wasserscope.draw.composition.Format;
import wasserscope.draw.sheet.PixelSheet;
import wasserscope.draw.view.Painter;
import wasserscope.draw.view.View;
import wasserscope.export.video.PixelSize;
import wasserscope.run.Frame;

/**
 * What the frames of a clip look like. Immutable.
 *
 * @param painter what is painted
 * @param view how the run is looked at
 * @param format size of a frame
 */
public record ClipLook(Painter painter, View view, Format format) {

    /** The largest frame. */
    public static final PixelSize LARGEST = new PixelSize(3840, 2160);

    /** The smallest frame. */
    public static final PixelSize SMALLEST = new PixelSize(16, 16);

    /** Returns a picture of a moment as it is in the clip: a preview. */
    public BufferedImage picture(Frame frame) {
        try (PixelSheet sheet = format.sheet()) {
            painter.paint(sheet, sheet.box(), frame, view);
            return sheet.image();
        }
    }
}
