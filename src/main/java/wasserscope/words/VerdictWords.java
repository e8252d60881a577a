package wasserscope.words;

import java.util.Optional;
import wasserscope.measure.Points;
import wasserscope.problem.DisplayUnits;
import wasserscope.problem.model.PlaneMap;
import wasserscope.problem.model.Space;
import wasserscope.theory.minimum.End;
import wasserscope.theory.minimum.Minimum;
import wasserscope.theory.step.StepLimit;
import wasserscope.theory.verdict.Certificate;
import wasserscope.theory.verdict.Findings;
import wasserscope.theory.verdict.Margin;
import wasserscope.theory.verdict.OwnValues;
import wasserscope.theory.verdict.Thresholds;
import wasserscope.theory.verdict.Trend;
import wasserscope.theory.verdict.Verdict;

/** The sentences about what is found of a moment: one for each verdict, with the reason in numbers. */
public final class VerdictWords {

    /** The greatest β that is advised. */
    private static final double STEEPEST = 10;

    private VerdictWords() {}

    /**
     * Returns why a verdict is given, in numbers; then what else is to be known: that another margin is in force than was asked for, and that
     * the step is beyond its limit.
     *
     * @param language in which it is said
     * @param units how the model's particles are drawn, which names their places, and in which numbers
     * @param excess by what the step size is beyond its limit, if it is
     */
    public static String sentence(
            Language language, Verdict verdict, Findings findings, DisplayUnits units,
            Optional<StepLimit.Excess> excess) {
        String sentence = why(language, verdict, findings, units);
        if (findings.fit().isByHeart()) {
            sentence = language.of("Verdict.byHeart", sentence,
                    language.significant(100 * findings.fit().overlap().getAsDouble()));
        } else if (verdict != Verdict.WITHOUT_LIMIT && findings.certificate().fit().isSeparated()) {
            sentence = language.of("Verdict.separated", sentence);
        }
        if (findings.fit().values().isPresent()) {
            sentence = ofOwnValues(language, verdict, findings, findings.fit().values().get(), units, sentence);
        }
        Margin margin = findings.margin();
        if (margin.isReduced()) {
            sentence = language.of("Verdict.margin", sentence,
                    language.significant(findings.certificate().scale().steepest()),
                    language.significant(margin.value()));
        }
        return excess.isPresent() ? language.of("Verdict.warned", sentence, Words.sentence(excess.get())) : sentence;
    }

    private static String why(Language language, Verdict verdict, Findings findings, DisplayUnits units) {
        Certificate certificate = findings.certificate();
        boolean bounded = certificate.kind() == Certificate.Kind.BOUNDED_MASS;
        String gap = language.significant(certificate.gap());
        String mass = language.significant(certificate.mass());
        String margin = language.significant(findings.margin().value());
        return switch (verdict) {
            case DIVERGED, GAVE_UP -> language.about(verdict, "why");
            case WITHOUT_LIMIT -> language.about(verdict, "why", gap);
            case OPTIMAL -> language.about(verdict, bounded ? "bounded" : "why", gap, mass);
            case STUCK -> language.about(verdict, "why", language.significant(certificate.minimum().value()),
                    place(language, certificate.minimum(), units));
            case STATIONARY -> language.about(verdict, bounded ? "bounded" : "why", margin, gap, mass);
            case ESCAPING -> language.count("Verdict.ESCAPING.why", findings.escape().count());
            case DESCENDING -> descent(language, findings, units.chart());
        };
    }

    /** Returns what there is to be said where no teacher made the values, once F hardly falls: before, f follows none of them yet. */
    private static String ofOwnValues(
            Language language, Verdict verdict, Findings findings, OwnValues values, DisplayUnits units, String why) {
        boolean level = verdict == Verdict.DESCENDING && findings.decay() <= Thresholds.USUAL.plateau();
        if (!level && verdict != Verdict.OPTIMAL && verdict != Verdict.STUCK && verdict != Verdict.STATIONARY) {
            return why;
        }
        Certificate certificate = findings.certificate();
        String sentence = why;
        if (level && findings.hasWayOut() && findings.escape().count() == 0) {
            sentence = language.of("Verdict.empty", sentence, language.significant(certificate.minimum().value()),
                    place(language, certificate.minimum(), units));
        }
        if (values.swings()) {
            double sharpness = values.sharpness().orElseThrow();
            sentence = language.of("Verdict.swings", sentence, language.typed(sharpness),
                    language.typed(Math.min(2 * sharpness, STEEPEST)));
        }
        if (values.lambda() == 0 && verdict != Verdict.OPTIMAL) {
            return language.of("Verdict.unbounded", sentence);
        }
        return values.lambda() > 0 && certificate.lowerBound() > 0
                ? language.of("Verdict.least", sentence, language.significant(certificate.lowerBound()))
                : sentence;
    }

    private static String descent(Language language, Findings findings, PlaneMap chart) {
        Trend trend = findings.trend();
        return switch (trend.kind()) {
            case FALLS -> slope(language, trend.rate(), findings.escape().wrongMass(), chart);
            case STANDS -> language.about(Verdict.DESCENDING, "stands");
            case ZIGZAGS -> language.about(
                    Verdict.DESCENDING, "zigzags", language.whole(Math.round(100 * trend.rising())));
        };
    }

    /** A rectified neuron of the wrong sign gets smaller, but it need not cross w = 0: w² − |θ|² is conserved. */
    private static String slope(Language language, double rate, double wrong, PlaneMap chart) {
        String size = language.significant(Math.abs(rate));
        if (rate < 0) {
            return language.about(Verdict.DESCENDING, "rises", size);
        }
        return wrong > 0
                ? language.about(
                        Verdict.DESCENDING, chart.showsPulls() ? "keeps" : "feeds", size,
                        language.significant(wrong))
                : language.about(Verdict.DESCENDING, "why", size);
    }

    /** Returns the least value of F'(μ)(±1, ·) and where it is taken. */
    public static String leastPotential(Language language, Minimum minimum, DisplayUnits units) {
        return language.of("certificate.least", language.significant(minimum.value()), place(language, minimum, units));
    }

    private static String place(Language language, Minimum minimum, DisplayUnits units) {
        return minimum.end().map(end -> atEnd(language, end, minimum, units))
                .orElseGet(() -> inside(language, minimum, units));
    }

    private static String inside(Language language, Minimum minimum, DisplayUnits units) {
        Points place = minimum.place();
        String sign = sign(minimum);
        return switch (units.chart()) {
            case PHASE -> language.of("Place.PHASE", sign, UnitWords.number(language, units.across(), place.at(0, 0)));
            case POSITION -> language.of("Place.POSITION", sign, language.fixed(place.at(0, 0), 2),
                    language.fixed(place.at(0, 1), 2));
            case PROJECTION, PULL_PROJECTION -> language.of("Place.PROJECTION", sign,
                    language.fixed(place.at(0, 0), 2), language.fixed(place.at(0, 1), 2),
                    language.fixed(place.at(0, 2), 2));
            case PULL -> language.of("Place.PULL", sign, direction(language, place));
            case VECTOR -> language.of("Place.VECTOR", direction(language, place));
        };
    }

    private static String direction(Language language, Points place) {
        return language.fixed(Space.CIRCLE.wrapped(Math.atan2(place.at(0, 1), place.at(0, 0))), 2);
    }

    private static String atEnd(Language language, End end, Minimum minimum, DisplayUnits units) {
        return switch (end) {
            case End.Constant _ -> language.of("Place.constant", sign(minimum));
            case End.Step step -> units.chart() == PlaneMap.PHASE
                    ? language.of("Place.steep", sign(minimum), step.direction() > 0 ? "+∞" : "−∞")
                    : language.of("Place.step", sign(minimum),
                            UnitWords.number(language, units.input(0), step.threshold()));
            case End.HalfPlane half -> halfPlane(language, half, minimum, units);
        };
    }

    /** Returns a half plane of the inputs as they are shown, by the normal of length 1 of its edge. */
    private static String halfPlane(Language language, End.HalfPlane half, Minimum minimum, DisplayUnits units) {
        double first = Math.cos(half.angle()) / units.input(0).scale();
        double second = Math.sin(half.angle()) / units.input(1).scale();
        double offset = half.offset() + first * units.input(0).offset() + second * units.input(1).offset();
        double length = Math.hypot(first, second);
        return language.of("Place.halfPlane", sign(minimum), language.fixed(first / length, 2),
                language.fixed(second / length, 2), language.fixed(offset / length, 2));
    }

    private static String sign(Minimum minimum) {
        return minimum.sign() > 0 ? "+1" : "−1";
    }
}
