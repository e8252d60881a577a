package wasserscope.export.still;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import wasserscope.draw.composition.Format;
import wasserscope.draw.composition.Heading;
import wasserscope.draw.composition.Part;
import wasserscope.draw.sheet.Theme;
import wasserscope.draw.view.View;
import wasserscope.run.Frame;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.library.Library;
import wasserscope.scenario.preset.OpeningScene;

/** Pictures of shapes as files. */
class VectorTest {

    private static final int LARGEST = 3_000_000;
    private static final int WIDTH = 960;
    private static final int HEIGHT = 600;
    private static final Heading HEADING = Heading.PLAIN.withCaption("Each < or & is kept").with(Heading.Formula.SHOWN);

    @ParameterizedTest
    @EnumSource
    void anSvgIsWellFormedAndAllShapes(Part part) throws IOException, SAXException, ParserConfigurationException {
        Document document = parsed(still(Moments.OPENING, part, Theme.DARK).bytes(StillKind.SVG));

        assertEquals(0, document.getElementsByTagName("image").getLength());
        assertEquals(0, document.getElementsByTagName("text").getLength());
        assertTrue(document.getElementsByTagName("path").getLength() > 20);
        assertEquals(String.valueOf(WIDTH), document.getDocumentElement().getAttribute("width"));
        assertEquals(String.valueOf(HEIGHT), document.getDocumentElement().getAttribute("height"));
    }

    @ParameterizedTest
    @EnumSource(names = {"ALL", "PLANE", "FUNCTION"})
    void aDecisionIsMadeOfShapesToo(Part part) throws IOException, SAXException, ParserConfigurationException {
        Frame moons = Moments.after(Library.named("moons").orElseThrow(), 30);
        Document document = parsed(still(moons, part, Theme.DARK).bytes(StillKind.SVG));
        try (PDDocument page = Loader.loadPDF(still(moons, Part.FUNCTION, Theme.LIGHT).bytes(StillKind.PDF))) {
            assertTrue(new PDFTextStripper().getText(page).contains("Decision"));
        }

        assertEquals(0, document.getElementsByTagName("image").getLength());
        assertTrue(document.getElementsByTagName("path").getLength() > 40);
    }

    @Test
    void onlyADensityIsAnImageInAnSvg() throws IOException, SAXException, ParserConfigurationException {
        Document document = parsed(still(particles(30_000, 0), Part.ALL, Theme.DARK).bytes(StillKind.SVG));

        assertEquals(1, document.getElementsByTagName("image").getLength());
    }

    @ParameterizedTest
    @EnumSource
    void aPdfIsOnePageOfItsSizeWithItsFonts(Part part) throws IOException {
        try (PDDocument document = Loader.loadPDF(still(Moments.OPENING, part, Theme.LIGHT).bytes(StillKind.PDF))) {
            var box = document.getPage(0).getMediaBox();

            assertEquals(1, document.getNumberOfPages());
            assertEquals(List.of(960f, 600f), List.of(box.getWidth(), box.getHeight()));
            assertTrue(new PDFTextStripper().getText(document).contains("Each < or & is kept"));
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void aPdfShowsWhatAPngShows(Theme theme) throws IOException {
        Still still = still(Moments.OPENING, Part.ALL, theme);
        try (PDDocument document = Loader.loadPDF(still.bytes(StillKind.PDF))) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 72);

            assertEquals(0, difference(page, still.image()), 2.5);
        }
    }

    @ParameterizedTest
    @EnumSource(StillKind.class)
    void aThousandParticlesMakeNoLargeFile(StillKind kind) {
        Frame many = particles(1000, 400);

        assertTrue(still(many, Part.ALL, Theme.DARK).bytes(kind).length < LARGEST);
    }

    @Test
    void identifiersInAnSvgAreItsOwn() throws IOException, SAXException, ParserConfigurationException {
        Document document = parsed(still(Moments.OPENING, Part.ALL, Theme.DARK).bytes(StillKind.SVG));
        var elements = document.getElementsByTagName("*");
        List<String> names = new ArrayList<>();
        for (int j = 0; j < elements.getLength(); j++) {
            String name = ((Element) elements.item(j)).getAttribute("id");
            if (!name.isEmpty()) {
                names.add(name);
            }
        }

        assertEquals(names.stream().distinct().toList(), names);
    }

    private static Frame particles(int m, int steps) {
        Scenario opening = OpeningScene.opening();
        return Moments.after(opening.with(opening.start().withParticles(m)), steps);
    }

    private static Still still(Frame frame, Part part, Theme theme) {
        return new Still(frame, View.initial().withTheme(theme), part, HEADING, new Format(WIDTH, HEIGHT, 1));
    }

    private static Document parsed(byte[] svg) throws IOException, SAXException, ParserConfigurationException {
        return DocumentBuilderFactory.newNSInstance().newDocumentBuilder().parse(new ByteArrayInputStream(svg));
    }

    /** Returns the mean difference of two pictures' colours, of 255. */
    private static double difference(BufferedImage a, BufferedImage b) {
        long sum = 0;
        for (int y = 0; y < b.getHeight(); y++) {
            for (int x = 0; x < b.getWidth(); x++) {
                for (int shift = 0; shift < 24; shift += 8) {
                    sum += Math.abs((a.getRGB(x, y) >> shift & 0xff) - (b.getRGB(x, y) >> shift & 0xff));
                }
            }
        }
        return sum / (3.0 * b.getWidth() * b.getHeight());
    }
}
