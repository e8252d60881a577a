package wasserscope.cli.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.preset.LossPreset;
import wasserscope.scenario.preset.Model;
import wasserscope.scenario.table.Proposal;
import wasserscope.scenario.table.ReadTable;
import wasserscope.scenario.table.Roles;
import wasserscope.scenario.table.Table;
import wasserscope.scenario.table.column.Column;
import wasserscope.words.RichText;
import wasserscope.words.TableWords;

/** The fields of the object that {@code data} prints. */
final class ProposalFields {

    private static final int MOST_CLASSES = 20;

    private ProposalFields() {}

    /** Returns the fields, in their order. */
    static Map<String, Object> of(
            ReadTable table, Roles roles, List<Proposal.Ask> asks, Table taken, Scenario scene) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("rows", table.rows());
        fields.put("samples", taken.y().size());
        fields.put("columns", table.columns().stream().map(column -> column(column, roles)).toList());
        fields.put("task", roles.plus().isPresent() ? "classes" : "values");
        if (!taken.names().classes().isEmpty()) {
            fields.put("classes", Map.of("-1", taken.names().classes().getFirst(), "+1",
                    taken.names().classes().getLast()));
        }
        roles.series().ifPresent(level -> fields.put("series", level.name()));
        fields.put("asks", asks.stream().map(ProposalFields::named).toList());
        fields.put("model", named(Model.of(scene.problem().features())));
        fields.put("loss", named(LossPreset.of(scene.problem().loss())));
        fields.put("notes",
                TableWords.sentences(taken.notes()).stream().map(said -> RichText.of(said).plain()).toList());
        return fields;
    }

    private static Map<String, Object> column(Column column, Roles roles) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", column.name());
        fields.put("kind", named(column.kind()));
        fields.put("role", Optional.of(roles.role(column)).filter(role -> !role.isEmpty()).orElse(null));
        if (!column.unit().isEmpty()) {
            fields.put("unit", column.unit());
        }
        if (column.hasLevels() && column.levels().size() <= MOST_CLASSES) {
            fields.put("values", column.levels());
        }
        return fields;
    }

    private static String named(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
