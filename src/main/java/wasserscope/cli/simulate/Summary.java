package wasserscope.cli.simulate;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import wasserscope.run.Figures;
import wasserscope.theory.verdict.Certificate;
import wasserscope.theory.verdict.Findings;

/** The fields of the object that {@code simulate} prints, null where there is no number, with the reason in {@code notes}. */
final class Summary {

    private final Map<String, Object> fields = new LinkedHashMap<>();
    private final Map<String, String> notes = new LinkedHashMap<>();

    private Summary() {}

    /** Returns the fields, in their order. */
    static Map<String, Object> of(Simulate.Result result) {
        Summary summary = new Summary();
        Figures figures = result.figures();
        summary.fields.put("steps", figures.step());
        summary.put("time", figures.time());
        summary.put("objective", figures.objective());
        summary.certify(result.findings());
        summary.put("velocity_norm", figures.velocityNorm());
        summary.fields.put("verdict", result.verdict().name().toLowerCase(Locale.ROOT));
        summary.put("seconds", result.seconds());
        summary.fields.put("notes", summary.notes);
        return summary.fields;
    }

    private void put(String field, double value) {
        if (Double.isFinite(value)) {
            fields.put(field, value);
        } else {
            without(field, "not a finite number");
        }
    }

    private void without(String field, String reason) {
        fields.put(field, null);
        notes.put(field, reason);
    }

    /** Puts what is measured and proven of the last moment. */
    private void certify(Findings findings) {
        Certificate certificate = findings.certificate();
        put("lower_bound", certificate.lowerBound());
        put("gap", certificate.gap());
        if (certificate.kind() == Certificate.Kind.BOUNDED_MASS) {
            notes.put("gap", "over measures of a mass of at most " + certificate.mass() + ", twice the present one");
        }
        put("escape_mass", findings.escape().mass());
    }
}
