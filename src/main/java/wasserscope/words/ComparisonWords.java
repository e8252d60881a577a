package wasserscope.words;

import java.util.ArrayList;
import java.util.List;
import wasserscope.problem.Problem;
import wasserscope.scenario.Method;
import wasserscope.scenario.Quantity;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.preset.LossPreset;
import wasserscope.scenario.preset.Model;
import wasserscope.scenario.preset.StartPreset;

/** What tells two scenarios apart, in the notation of {@link RichText}. */
public final class ComparisonWords {

    private final Language language;
    private final List<String> found = new ArrayList<>();

    private ComparisonWords(Language language) {
        this.language = language;
    }

    /** Returns the titles of both, or the one that they share. Plain text. */
    public static String titles(Language language, Scenario left, Scenario right) {
        String first = SceneWords.title(language, left);
        String second = SceneWords.title(language, right);
        return first.equals(second) ? first : first + " | " + second;
    }

    /** Returns what holds on the left and on the right where that is not the same. */
    public static List<String> differences(Language language, Scenario left, Scenario right) {
        ComparisonWords words = new ComparisonWords(language);
        Problem one = left.problem();
        Problem other = right.problem();
        words.compare(Model.of(one.features()), Model.of(other.features()));
        words.compare(LossPreset.of(one.loss()), LossPreset.of(other.loss()));
        words.compare(StartPreset.of(left.start().shape()), StartPreset.of(right.start().shape()));
        words.compare(Method.of(left.motion()), Method.of(right.motion()));
        for (Quantity quantity : Quantity.values()) {
            words.compare(quantity, quantity.of(left), quantity.of(right));
        }
        if (!one.data().equals(other.data())) {
            words.found.add(language.of("comparison.data"));
        } else if (!one.target().equals(other.target()) && Quantity.NOISE.of(left) == Quantity.NOISE.of(right)) {
            words.found.add(language.of("comparison.target"));
        }
        if (words.found.isEmpty() && !left.interventions().equals(right.interventions())) {
            words.found.add(language.of("comparison.interventions"));
        }
        return List.copyOf(words.found);
    }

    private void compare(Enum<?> left, Enum<?> right) {
        if (left != right) {
            found.add(language.of("comparison.change", language.name(left), language.name(right)));
        }
    }

    private void compare(Quantity quantity, double left, double right) {
        if (Double.isFinite(left) && Double.isFinite(right) && left != right) {
            String symbol = language.about(quantity, "symbol");
            String name = symbol.isBlank() ? language.about(quantity, "brief") : symbol;
            found.add(name + " " + language.of("comparison.change", language.typed(left), language.typed(right)));
        }
    }
}
