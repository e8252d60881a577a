package wasserscope.export.still;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import wasserscope.draw.composition.Format;
import wasserscope.draw.composition.Heading;
import wasserscope.draw.composition.Part;
import wasserscope.draw.composition.PhasePainter;
import wasserscope.draw.sheet.PixelSheet;
import wasserscope.draw.sheet.PlotArea;
import wasserscope.draw.sheet.Theme;
import wasserscope.draw.view.View;
import wasserscope.file.Existing;
import wasserscope.file.WriteFault;
import wasserscope.file.Writing;
import wasserscope.words.FileWords;

/** Pictures as files. */
class StillTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void aPngHasThePixelsOfTheScreen(Part part) throws IOException {
        Format format = new Format(700, 500, 1);
        Still still = new Still(Moments.OPENING, View.initial(), part, Heading.PLAIN, format);
        Path file = folder.resolve("still.png");

        assertEquals(Optional.empty(), still.write(file, Existing.KEEP));
        int[] screen = new int[700 * 500];
        try (var sheet = new PixelSheet(screen, 700, 500, 1)) {
            part.painter(Heading.PLAIN).paint(sheet, sheet.box(), Moments.OPENING, View.initial());
        }
        assertArrayEquals(screen, pixels(ImageIO.read(file.toFile())));
    }

    @Test
    void theCardOfAPictureHasThePixelsOfTheCardOnTheScreen() {
        Format format = new Format(1280, 800, 1);
        BufferedImage image = new Still(Moments.OPENING, View.initial(), Part.ALL, Heading.PLAIN, format).image();
        BufferedImage card = image.getSubimage(16, 48, 1280 - 32 - 12 - 360, 800 - 48 - 16);
        int[] screen = new int[card.getWidth() * card.getHeight()];
        try (var sheet = new PixelSheet(screen, card.getWidth(), card.getHeight(), 1)) {
            new PhasePainter().paint(sheet, new PlotArea(0, 0, card.getWidth(), card.getHeight()), Moments.OPENING,
                    View.initial());
        }

        assertArrayEquals(screen, pixels(card));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void aSharperPngHasMorePixels(int factor) throws IOException {
        Path file = folder.resolve("sharp.PNG");
        still(factor).write(file, Existing.KEEP);
        BufferedImage read = ImageIO.read(file.toFile());

        assertEquals(List.of(320 * factor, 240 * factor), List.of(read.getWidth(), read.getHeight()));
    }

    @ParameterizedTest
    @EnumSource
    void aPictureHasTheSameBytesEachTime(StillKind kind) {
        assertArrayEquals(still(1).bytes(kind), still(1).bytes(kind));
    }

    @ParameterizedTest
    @EnumSource
    void nothingButTheFileIsLeft(StillKind kind) throws IOException {
        Path file = folder.resolve("still" + kind.ending());
        still(1).write(file, Existing.KEEP);

        assertArrayEquals(still(1).bytes(kind), Files.readAllBytes(file));
        try (var left = Files.list(folder)) {
            assertEquals(List.of(file), left.toList());
        }
    }

    @Test
    void anExistingFileStaysUnlessItMayBeReplaced() throws IOException {
        Path file = Files.writeString(folder.resolve("old.png"), "old");

        assertEquals(Optional.of(new WriteFault.Exists(file)), still(1).write(file, Existing.KEEP));
        assertEquals("old", Files.readString(file));
        assertEquals(Optional.empty(), still(1).write(file, Existing.REPLACE));
        assertTrue(Files.size(file) > 100);
    }

    @Test
    void whatCannotBeWrittenIsToldBeforeAndLeavesNothing() throws IOException {
        Path nowhere = folder.resolve("nowhere").resolve("a.png");
        Path isFolder = Files.createDirectory(folder.resolve("folder.png"));
        Path bitmap = folder.resolve("a.bmp");

        assertRefused(new WriteFault.NoFolder(nowhere, nowhere.getParent()));
        assertRefused(new WriteFault.NoFile(isFolder));
        assertRefused(new WriteFault.UnknownEnding(bitmap, StillKind.endings()));
        assertFalse(Files.exists(nowhere.getParent()));
        assertFalse(Files.exists(bitmap));
    }

    @Test
    void whatFailsWhileWritingHasItsReason() {
        Path file = folder.resolve("a.png");
        Path gone = folder.resolve("gone").resolve("a.png");

        assertEquals(new WriteFault.DiskFull(file), Writing.fault(file, Long.MAX_VALUE, new IOException("no")));
        assertEquals(new WriteFault.Refused(file), Writing.fault(file, 1, new IOException("no")));
        assertEquals(new WriteFault.NoFolder(gone, gone.getParent()), Writing.fault(gone, 1, new IOException("no")));
        assertEquals(new WriteFault.ReadOnly(file, folder),
                Writing.fault(file, 1, new AccessDeniedException(file.toString())));
    }

    private static void assertRefused(WriteFault fault) {
        assertEquals(Optional.of(fault), Still.hindrance(fault.file(), Existing.REPLACE));
        assertEquals(Optional.of(fault), still(1).write(fault.file(), Existing.REPLACE));
        assertTrue(FileWords.sentence(fault).contains(fault.file().getFileName().toString()));
    }

    private static Still still(int factor) {
        Format format = Format.of(Part.ALL, 320, 240).sharper(factor);
        return new Still(Moments.OPENING, View.initial().withTheme(Theme.LIGHT), Part.ALL, Heading.PLAIN, format);
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}
