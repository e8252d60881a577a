package wasserscope.draw.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.awt.Color;
import java.awt.Graphics2D;
import java.io.IOException;
import java.io.StringWriter;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import wasserscope.draw.Scenery;
import wasserscope.draw.sheet.Pen;
import wasserscope.draw.sheet.Theme;
import wasserscope.draw.sheet.VectorSheet;

/** Formulas on surfaces that write shapes down: they stay shapes. */
class FormulaOutlinesTest {

    private static final Formula FORMULA =
            Typesetter.of("\\hat\\theta = \\sqrt{\\frac{\\log m}{m}}").typeset().orElseThrow();

    @Test
    void anSvgHasOneOutlineAndNoPicture() throws IOException, ParserConfigurationException {
        SVGGraphics2D surface = new SVGGraphics2D(
                DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder().newDocument());
        paint(surface);
        StringWriter written = new StringWriter();
        surface.stream(written);
        String svg = written.toString();

        assertEquals(1, svg.split("<path", -1).length - 1, svg);
        assertFalse(svg.contains("<image") || svg.contains("<text"), svg);
    }

    @Test
    void aPdfNeedsNeitherPictureNorFace() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PdfBoxGraphics2D surface = new PdfBoxGraphics2D(document, 200, 80);
            paint(surface);
            surface.dispose();
            var resources = surface.getXFormObject().getResources();

            assertFalse(resources.getFontNames().iterator().hasNext());
            resources.getXObjectNames().forEach(name -> assertFalse(resources.isImageXObject(name)));
            assertTrue(surface.getXFormObject().getStream().createInputStream().readAllBytes().length > 1000);
        }
    }

    private static void paint(Graphics2D surface) {
        double width = new Pen(new VectorSheet(surface), Scenery.view(Theme.LIGHT))
                .formula(FORMULA, 10, 40, 12, Pen.Align.LEFT, Color.BLACK);

        assertEquals(FORMULA.width() * Theme.LIGHT.type(12), width, 1e-9);
    }
}
