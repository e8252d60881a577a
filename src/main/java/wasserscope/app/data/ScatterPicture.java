package wasserscope.app.data;

import java.nio.IntBuffer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import wasserscope.draw.chart.Scatter;
import wasserscope.draw.chart.ScatterPainter;
import wasserscope.draw.sheet.PixelSheet;
import wasserscope.draw.view.View;

/** The picture of a table's points, painted for the window. For any thread. */
final class ScatterPicture {

    private ScatterPicture() {}

    /**
     * Returns the picture.
     *
     * @param width in units
     * @param height in units
     * @param scale pixels a unit
     */
    static Image of(Scatter points, View view, double width, double height, double scale) {
        int columns = (int) Math.round(width * scale);
        int rows = (int) Math.round(height * scale);
        int[] argb = new int[columns * rows];
        try (PixelSheet sheet = new PixelSheet(argb, columns, rows, scale)) {
            ScatterPainter.paint(sheet, sheet.box(), points, view);
        }
        return new WritableImage(
                new PixelBuffer<>(columns, rows, IntBuffer.wrap(argb), PixelFormat.getIntArgbPreInstance()));
    }
}
