package wasserscope.cli.data;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import wasserscope.cli.console.ErrorLines;
import wasserscope.cli.console.GivenTable;
import wasserscope.cli.console.JsonLine;
import wasserscope.cli.console.OptionWords;
import wasserscope.cli.console.OutputFiles;
import wasserscope.file.Existing;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.file.ScenarioWriter;
import wasserscope.scenario.json.Loaded;
import wasserscope.scenario.json.TableFault;
import wasserscope.scenario.table.Proposal;
import wasserscope.scenario.table.ReadTable;
import wasserscope.scenario.table.Roles;
import wasserscope.scenario.table.Samples;
import wasserscope.scenario.table.Table;
import wasserscope.scenario.table.TableReader;
import wasserscope.scenario.table.cell.Answers;
import wasserscope.words.FileWords;
import wasserscope.words.Words;

/** The command {@code data}: reads a table, prints what its columns are taken for and writes the scenario that it opens in. */
@Command(
        name = "data",
        description = "${bundle:cli.data}",
        mixinStandardHelpOptions = true)
public final class DataCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "${bundle:cli.label.file}", description = "${bundle:cli.data.file}")
    private Path file;

    @Mixin
    private RoleOptions chosen;

    @Option(names = "--hold", paramLabel = "K", description = "${bundle:cli.data.hold}")
    private Optional<Integer> hold;

    @Option(names = "--out", paramLabel = "${bundle:cli.label.file}", description = "${bundle:cli.data.out}")
    private Optional<Path> out;

    @Option(names = "--force", description = "${bundle:cli.force}")
    private boolean force;

    @Override
    public Integer call() {
        List<String> mistakes = new ArrayList<>();
        OutputFiles outputs = new OutputFiles(Optional.of(file), existing(), mistakes);
        out.ifPresent(path -> outputs.check("--out", path));
        hold.ifPresent(every -> {
            if (every < 2) {
                mistakes.add(OptionWords.notAllowed("--hold", every, OptionWords.range(2, Integer.MAX_VALUE)));
            }
        });
        if (!mistakes.isEmpty()) {
            return ErrorLines.about(spec, mistakes);
        }
        return switch (TableReader.read(file, Answers.NONE)) {
            case Loaded.Whole<ReadTable>(ReadTable table) -> propose(table);
            case Loaded.Refused<ReadTable> refused -> ErrorLines.about(spec, file.toString(), refused.faults());
        };
    }

    private Existing existing() {
        return force ? Existing.REPLACE : Existing.KEEP;
    }

    private int propose(ReadTable table) {
        Proposal proposal = Proposal.of(table);
        Optional<TableFault> refusal = chosen.isSaid() && proposal.target().isPresent()
                ? Optional.empty()
                : proposal.refusal(table);
        if (refusal.isPresent()) {
            return ErrorLines.about(spec, file.toString(), ((Loaded.Refused<?>) refusal.get().refusal()).faults());
        }
        List<String> mistakes = new ArrayList<>();
        Roles roles = chosen.over(table, proposal.roles().orElseThrow(), mistakes);
        if (!mistakes.isEmpty()) {
            return ErrorLines.about(spec, mistakes);
        }
        return switch (Samples.take(table, roles)) {
            case Loaded.Whole<Table>(Table taken) -> {
                List<Proposal.Ask> asks =
                        proposal.asks().stream().filter(ask -> !chosen.answers(ask)).sorted().toList();
                yield print(table, roles, asks, hold.isPresent() ? taken.holdingOut(hold.get(), 1) : taken);
            }
            case Loaded.Refused<Table> refused -> ErrorLines.about(spec, file.toString(), refused.faults());
        };
    }

    private int print(ReadTable table, Roles roles, List<Proposal.Ask> asks, Table taken) {
        Scenario scene = GivenTable.scene(file, taken);
        if (out.isPresent()) {
            try {
                ScenarioWriter.write(scene, out.get());
            } catch (IOException e) {
                return ErrorLines.failure(spec, Words.of("cli.noFiles", FileWords.reason(e)));
            }
        }
        spec.commandLine().getOut().println(JsonLine.of(ProposalFields.of(table, roles, asks, taken, scene)));
        spec.commandLine().getOut().flush();
        return 0;
    }
}
