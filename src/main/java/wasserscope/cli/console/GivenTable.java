package wasserscope.cli.console;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.data.DataScene;
import wasserscope.scenario.json.Loaded;
import wasserscope.scenario.table.Proposal;
import wasserscope.scenario.table.ReadTable;
import wasserscope.scenario.table.Roles;
import wasserscope.scenario.table.Samples;
import wasserscope.scenario.table.Table;
import wasserscope.scenario.table.TableReader;
import wasserscope.scenario.table.cell.Answers;
import wasserscope.words.RichText;
import wasserscope.words.TableWords;
import wasserscope.words.Words;

/** A table where a command wants a scenario: the proposal is taken, and what was taken is said on the error stream. */
public final class GivenTable {

    private GivenTable() {}

    /** Returns the scene that the table of a file opens in. */
    static Loaded<Scenario> scene(Path file, CommandSpec spec) {
        return TableReader.read(file, Answers.NONE).then(read -> Samples.proposed(read).then(table -> {
            Proposal proposal = Proposal.of(read);
            say(spec, file, read, proposal.roles().orElseThrow(), proposal.asks());
            tell(spec, file, TableWords.sentences(table.notes()));
            return new Loaded.Whole<>(scene(file, table));
        }));
    }

    /** Returns the scene that a table opens in, with the file's name. */
    public static Scenario scene(Path file, Table table) {
        return DataScene.of(table).titled(String.valueOf(file.getFileName()));
    }

    /** Says on the error stream which columns are taken for what, and what the window would ask. */
    private static void say(CommandSpec spec, Path file, ReadTable read, Roles roles, Set<Proposal.Ask> asks) {
        String taken = read.columns().stream().filter(column -> !roles.role(column).isEmpty())
                .map(column -> roles.role(column) + " = " + column.title()).collect(Collectors.joining(", "));
        List<String> said = new ArrayList<>(List.of(Words.of("cli.data.took", taken)));
        Stream.of(Proposal.Ask.values()).filter(asks::contains)
                .forEach(ask -> said.add(Words.of("cli.data.asks", Words.name(ask))));
        tell(spec, file, said);
    }

    private static void tell(CommandSpec spec, Path file, List<String> sentences) {
        sentences.forEach(sentence -> ErrorLines.remark(spec, file + ": " + RichText.of(sentence).plain()));
    }
}
