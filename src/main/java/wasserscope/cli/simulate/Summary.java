package wasserscope.cli.simulate;

import java.util.LinkedHashMap;
import java.util.Map;
import wasserscope.export.data.DataExport;
import wasserscope.problem.DisplayUnits;
import wasserscope.problem.Problem;
import wasserscope.run.Figures;
import wasserscope.scenario.json.Names;
import wasserscope.theory.outline.Separation;
import wasserscope.theory.verdict.Certificate;
import wasserscope.words.ReadoutKind;
import wasserscope.words.RichText;
import wasserscope.words.Words;

/** The fields of the object that {@code simulate} prints, null where there is no number, with the reason in {@code notes}. */
final class Summary {

    private final Map<String, Object> fields = new LinkedHashMap<>();
    private final Map<String, String> notes = new LinkedHashMap<>();

    private Summary() {}

    /** Returns the fields, in their order. */
    static Map<String, Object> of(Problem problem, DataExport.Result result) {
        Summary summary = new Summary();
        Figures figures = result.figures();
        summary.fields.put("steps", figures.step());
        ReadoutKind.of(problem).stream().filter(kind -> kind != ReadoutKind.STEPS)
                .forEach(kind -> summary.put(kind.column(), kind.value(figures, result.findings())));
        summary.certify(result.findings().certificate());
        summary.fields.put("engine", Names.of(problem.engine()));
        summary.fields.put("engine_error", problem.engine().error(problem.features()));
        summary.fields.put("verdict", result.verdict().label());
        summary.separate(result.separation(), DisplayUnits.of(problem));
        summary.put("seconds", result.seconds());
        summary.fields.put("notes", summary.notes);
        return summary.fields;
    }

    private void put(String field, double value) {
        if (Double.isFinite(value)) {
            fields.put(field, value);
        } else {
            without(field, Words.of("cli.summary.notFinite"));
        }
    }

    /** Says whether the start separates, and why. */
    private void separate(Separation separation, DisplayUnits units) {
        fields.put("separation", switch (separation) {
            case Separation.Separates _ -> "separates";
            case Separation.Open _,Separation.Winding _,Separation.Flawed _ -> "open";
            case Separation.Undecided _ -> "undecided";
        });
        notes.put("separation", RichText.of(Words.sentence(separation, units)).plain());
    }

    private void without(String field, String reason) {
        fields.put(field, null);
        notes.put(field, reason);
    }

    /** Says over which networks the gap is. */
    private void certify(Certificate certificate) {
        if (certificate.kind() == Certificate.Kind.BOUNDED_MASS) {
            notes.put("gap", Words.of("cli.summary.bounded", String.valueOf(certificate.mass())));
        }
    }
}
