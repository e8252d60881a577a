package wasserscope.app.export;

import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import wasserscope.app.session.Workspace;
import wasserscope.draw.composition.Format;
import wasserscope.draw.composition.Heading;
import wasserscope.draw.composition.Part;
import wasserscope.draw.view.Interaction;
import wasserscope.draw.view.View;
import wasserscope.export.still.Still;
import wasserscope.words.Words;
import wasserscope.work.Workers;

/** Copies a picture of what is seen, without the hand on it, to the clipboard. Painted on a thread of its own; all else is for the FX thread. */
public final class PictureCopy {

    private final Scene scene;
    private final Workspace workspace;

    public PictureCopy(Scene scene, Workspace workspace) {
        this.scene = scene;
        this.workspace = workspace;
    }

    /** Copies the whole composition, as large and as sharp as the window, without what the hand holds or has selected. */
    public void copy() {
        double scale = scene.getWindow().getOutputScaleX();
        int columns = (int) Math.round(scene.getWidth() * scale);
        int rows = (int) Math.round(scene.getHeight() * scale);
        View view = workspace.view().getValue().withProbe(Optional.empty()).withGrip(Interaction.NONE);
        Still still = new Still(workspace.frame().getValue(), view, Part.ALL, Heading.PLAIN,
                new Format(columns, rows, scale));
        paint(still, image -> Platform.runLater(() -> put(image)));
    }

    private static void paint(Still still, Consumer<Image> painted) {
        Workers.start("picture-copy", () -> painted.accept(image(still.image())));
    }

    /** Returns a picture as the toolkit's; on any thread. */
    static Image image(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] argb = picture.getRGB(0, 0, width, height, null, 0, width);
        WritableImage image = new WritableImage(width, height);
        image.getPixelWriter().setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        return image;
    }

    private void put(Image image) {
        ClipboardContent content = new ClipboardContent();
        content.putImage(image);
        Clipboard.getSystemClipboard().setContent(content);
        workspace.remark(Words.of("files.pictureCopied"));
    }
}
