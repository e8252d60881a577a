package wasserscope.export.still;

import wasserscope.draw.composition.Format;

/** Pictures as PDF of one page. */
final class Pdf {

    private Pdf() {}

    static byte[] bytes(Still still) {
        Format format = still.format();
        try (PdfDocument document = new PdfDocument()) {
            document.page(format.columns(), format.rows(), surface -> {
                surface.scale(format.scale(), format.scale());
                still.draw(surface);
            });
            return document.bytes();
        }
    }
}
