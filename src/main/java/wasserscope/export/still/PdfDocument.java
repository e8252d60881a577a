package wasserscope.export.still;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.awt.Graphics2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import wasserscope.draw.sheet.Typefaces;

/** A PDF: shapes, and text that can be searched, its fonts embedded. Without dates, so the same bytes each time. For one thread. */
public final class PdfDocument implements AutoCloseable {

    private static final long IDENTITY = 1;

    private final PDDocument document = new PDDocument();
    private final PdfBoxGraphics2DFontTextDrawer text = new PdfBoxGraphics2DFontTextDrawer();

    /** Begins without a page. */
    public PdfDocument() {
        try {
            for (Typefaces face : Typefaces.values()) {
                try (InputStream font = face.open()) {
                    text.registerFont(font);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        document.setDocumentId(IDENTITY);
    }

    /**
     * Adds a page.
     *
     * @param width in points
     * @param height in points
     * @param drawing draws on its surface, whose units are points
     */
    public void page(double width, double height, Consumer<Graphics2D> drawing) {
        PDPage page = new PDPage(new PDRectangle((float) width, (float) height));
        document.addPage(page);
        try {
            PdfBoxGraphics2D surface = new PdfBoxGraphics2D(document, (float) width, (float) height);
            surface.setFontTextDrawer(text);
            drawing.accept(surface);
            surface.dispose();
            try (var content = new PDPageContentStream(document, page)) {
                content.drawForm(surface.getXFormObject());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the document as the content of a file. No page can be added any more. */
    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    @Override
    public void close() {
        try {
            text.close();
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
