package wasserscope.export.still;

import java.io.ByteArrayOutputStream;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import wasserscope.draw.sheet.PlotArea;

/** Pictures as SVG: shapes alone, text as outlines, so that they need no font. Only a density of very many particles is an image. */
final class Svg {

    private static final String NAMESPACE = "http://www.w3.org/2000/svg";

    /** Digits after the point; a hundredth of a unit is finer than any print. */
    private static final int PRECISION = 2;

    private Svg() {}

    static byte[] bytes(Still still) {
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document());
        context.setPrecision(PRECISION);
        context.setImageHandler(new EmbeddedPng());
        SVGGraphics2D surface = new SVGGraphics2D(context, true);
        still.draw(surface);
        Element root = surface.getRoot();
        root.removeChild(root.getFirstChild()); // a comment about the library
        PlotArea box = still.format().box();
        root.setAttribute("width", String.valueOf(still.format().columns()));
        root.setAttribute("height", String.valueOf(still.format().rows()));
        root.setAttribute("viewBox", String.format(Locale.ROOT, "0 0 %s %s", box.width(), box.height()));
        return written(root);
    }

    private static Document document() {
        try {
            return DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder().getDOMImplementation()
                    .createDocument(NAMESPACE, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the JDK can make no document", e);
        }
    }

    private static byte[] written(Element root) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            transformer.transform(new DOMSource(root), new StreamResult(out));
        } catch (TransformerException e) {
            throw new IllegalStateException("a document cannot be written to memory", e);
        }
        return out.toByteArray();
    }
}
