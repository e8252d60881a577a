package wasserscope.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file is whole or it is not there. */
class AtomicFileTest {

    @TempDir
    private Path folder;

    private List<Path> files() throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.sorted().toList();
        }
    }

    private static void write(AtomicFile file, String text) throws IOException {
        try (Writer writer = file.writer()) {
            writer.write(text);
        }
    }

    @Test
    void aFileAppearsWhenItIsWholeAndLeavesNothingElse() throws IOException {
        Path file = folder.resolve("a.txt");
        try (AtomicFile whole = AtomicFile.at(file, Existing.KEEP)) {
            write(whole, "text");
            assertFalse(Files.exists(file));
            whole.complete();
        }

        assertEquals(List.of(file), files());
        assertEquals("text", Files.readString(file));
    }

    @Test
    void whatIsNotCompletedLeavesNothing() throws IOException {
        try (AtomicFile whole = AtomicFile.at(folder.resolve("a.txt"), Existing.REPLACE)) {
            write(whole, "half");
        }

        assertEquals(List.of(), files());
    }

    @Test
    void aFileThatAppearsMeanwhileStays() throws IOException {
        Path file = folder.resolve("a.txt");
        try (AtomicFile whole = AtomicFile.at(file, Existing.KEEP)) {
            write(whole, "mine");
            Files.writeString(file, "theirs");
            assertThrows(FileAlreadyExistsException.class, whole::complete);
        }

        assertEquals("theirs", Files.readString(file));
        assertEquals(List.of(file), files());
    }

    @Test
    void aLinkStaysOneAndItsFileIsReplaced() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);

        assertEquals(Optional.empty(),
                Writing.write(link, "new".getBytes(StandardCharsets.UTF_8), Existing.REPLACE));

        assertTrue(Files.isSymbolicLink(link));
        assertEquals("new", Files.readString(file));
    }

    @Test
    void namesThatLeadToOneFileAreKnown() throws IOException {
        Path inside = Files.createDirectory(folder.resolve("inside"));
        Path linked = Files.createSymbolicLink(folder.resolve("linked"), inside);
        Path file = Files.writeString(inside.resolve("a"), "");
        Path hard = Files.createLink(folder.resolve("hard"), file);

        assertTrue(RealPath.isSame(file, linked.resolve("a")));
        assertTrue(RealPath.isSame(inside.resolve("new"), linked.resolve(".").resolve("new")));
        assertTrue(RealPath.isSame(file, hard));
        assertFalse(RealPath.isSame(file, inside.resolve("b")));
    }

    @Test
    void whatAKilledProcessHasLeftIsSweptAndNothingElse() throws IOException {
        Path mine = PartFiles.beside(folder.resolve("live.csv"));
        String name = mine.getFileName().toString();
        String pid = "-" + ProcessHandle.current().pid() + "-";
        assertTrue(name.contains(pid), name);
        Path dead = folder.resolve(name.replace(pid, "-2147483646-"));
        Path earlier = folder.resolve(name.replaceAll(pid + "\\w+-", pid + "1-"));
        Path elsewhere = folder.resolve(name.replaceAll("\\.\\w+" + pid, ".zzzzzzzz" + pid));
        Path theirs = folder.resolve(".notes.part");
        for (Path file : List.of(mine, earlier, elsewhere, theirs)) {
            Files.writeString(file, "half");
        }
        Files.createDirectory(dead);
        Files.writeString(dead.resolve("frame-00001.png"), "half");

        AtomicFile.write(folder.resolve("new"), new byte[0], Existing.KEEP);

        assertEquals(
                Stream.of(mine, elsewhere, theirs, folder.resolve("new")).sorted().toList(), files());
    }

    @Test
    void aLongNameHasAShorterHiddenOne() throws IOException {
        Path file = folder.resolve("n".repeat(250));

        AtomicFile.write(file, new byte[0], Existing.KEEP);

        assertEquals(List.of(file), files());
    }

    @Test
    void aFullDiskIsKnownByWhatSystemsCallIt() {
        for (String said : List.of("No space left on device", "Disk quota exceeded")) {
            assertEquals(IoReason.FULL, IoReason.of(new IOException(said)));
        }
        assertEquals(IoReason.OTHER, IoReason.of(new IOException((String) null)));
    }
}
