package wasserscope.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import wasserscope.scenario.Method;
import wasserscope.scenario.Quantity;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.preset.Model;
import wasserscope.scenario.preset.StartPreset;

/** Names what differs between two scenarios. */
public final class DifferenceWords {

    /** What stands between two things that differ. */
    public static final String BETWEEN = " · ";

    private DifferenceWords() {}

    /**
     * Returns what differs, the left one's before the right one's, as one line in the notation of {@link RichText}; that nothing does where
     * they are equal.
     */
    public static String line(Language language, Scenario left, Scenario right) {
        List<String> parts = parts(language, left, right);
        return parts.isEmpty() ? language.of("difference.none") : String.join(BETWEEN, parts);
    }

    /** Returns what differs, one thing after the other, in the notation of {@link RichText}. */
    public static List<String> parts(Language language, Scenario left, Scenario right) {
        List<String> parts = new ArrayList<>();
        Scenario same = left;
        var from = left.problem();
        var to = right.problem();
        if (from.features().getClass() != to.features().getClass()) {
            parts.add(arrow(language, language.about(Model.of(from.features()), "short"),
                    language.about(Model.of(to.features()), "short")));
        }
        if (StartPreset.of(left.start().shape()) != StartPreset.of(right.start().shape())) {
            parts.add(arrow(language, language.name(StartPreset.of(left.start().shape())),
                    language.name(StartPreset.of(right.start().shape()))));
        } else if (!left.start().shape().equals(right.start().shape())) {
            parts.add(language.of("difference.start"));
        }
        for (Quantity quantity : Quantity.values()) {
            if (quantity.isIn(left) && quantity.isIn(right)
                    && Double.compare(quantity.of(left), quantity.of(right)) != 0) {
                same = quantity.isRuled(right) ? quantity.ruled(same) : quantity.set(same, quantity.of(right));
                parts.add(name(language, quantity) + "\u00A0"
                        + arrow(language, value(language, quantity, left), value(language, quantity, right)));
            }
        }
        if (Method.of(left.motion()) != Method.of(right.motion())) {
            parts.add(
                    arrow(language, language.name(Method.of(left.motion())), language.name(Method.of(right.motion()))));
        }
        add(parts, language.of("difference.data"), from.data(), to.data());
        add(parts, language.of("difference.target"), same.problem().target(), to.target());
        add(parts, language.of("difference.loss"), from.loss(), to.loss());
        add(parts, language.of("difference.interventions"), left.interventions(), right.interventions());
        return List.copyOf(parts);
    }

    private static void add(List<String> parts, String name, Object left, Object right) {
        if (!Objects.equals(left, right)) {
            parts.add(name);
        }
    }

    private static String value(Language language, Quantity quantity, Scenario scenario) {
        return quantity.isRuled(scenario)
                ? language.about(quantity, "rule")
                : language.typed(quantity.of(scenario));
    }

    private static String name(Language language, Quantity quantity) {
        String symbol = language.about(quantity, "symbol");
        return symbol.isBlank() ? language.about(quantity, "brief") : symbol;
    }

    private static String arrow(Language language, String left, String right) {
        return language.of("difference.arrow", left, right);
    }
}
