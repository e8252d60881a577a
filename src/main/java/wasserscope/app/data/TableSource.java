package wasserscope.app.data;

import java.nio.file.Path;
import java.util.Optional;
import wasserscope.scenario.json.Loaded;
import wasserscope.scenario.table.ReadTable;
import wasserscope.scenario.table.TableReader;
import wasserscope.scenario.table.cell.Answers;
import wasserscope.scenario.table.text.ReadProgress;
import wasserscope.words.Words;

/**
 * Where a table stands.
 *
 * @param title what it is called
 * @param file the file, if it is one
 * @param text the text, if there is no file
 */
record TableSource(String title, Optional<Path> file, String text) {

    static TableSource of(Path file) {
        return new TableSource(String.valueOf(file.getFileName()), Optional.of(file), "");
    }

    static TableSource pasted(String text) {
        return new TableSource(Words.of("files.pasted"), Optional.empty(), text);
    }

    Loaded<ReadTable> read(Answers answers, ReadProgress progress) {
        return file.map(path -> TableReader.read(path, answers, progress))
                .orElseGet(() -> TableReader.read(text, answers, progress));
    }
}
