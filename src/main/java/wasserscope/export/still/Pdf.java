package wasserscope.export.still;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import wasserscope.draw.composition.Format;
import wasserscope.draw.sheet.Typefaces;

/** Pictures as PDF of one page: shapes, and text that can be searched, its fonts embedded. Without dates, so the same bytes each time. */
final class Pdf {

    private static final long IDENTITY = 1;

    private Pdf() {}

    static byte[] bytes(Still still) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument(); var text = new PdfBoxGraphics2DFontTextDrawer()) {
            for (Typefaces face : Typefaces.values()) {
                try (InputStream font = face.open()) {
                    text.registerFont(font);
                }
            }
            document.setDocumentId(IDENTITY);
            draw(still, document, text);
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void draw(Still still, PDDocument document, PdfBoxGraphics2DFontTextDrawer text) throws IOException {
        Format format = still.format();
        PDPage page = new PDPage(new PDRectangle(format.columns(), format.rows()));
        document.addPage(page);
        PdfBoxGraphics2D surface = new PdfBoxGraphics2D(document, (float) format.columns(), (float) format.rows());
        surface.setFontTextDrawer(text);
        surface.scale(format.scale(), format.scale());
        still.draw(surface);
        surface.dispose();
        try (var content = new PDPageContentStream(document, page)) {
            content.drawForm(surface.getXFormObject());
        }
    }
}
