package wasserscope.story.file;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import wasserscope.scenario.Quantity;
import wasserscope.scenario.Span;
import wasserscope.scenario.json.Fault;
import wasserscope.scenario.json.FieldKind;
import wasserscope.scenario.json.Fields;
import wasserscope.scenario.json.Json;
import wasserscope.scenario.json.Names;
import wasserscope.story.Spotlight;

/** Reads what a beat's sentence names. */
final class SpotlightReader {

    private static final String NAME = "spotlight";
    private static final String SLIDER = "slider:";
    private static final Span INDICES = new Span(0, Integer.MAX_VALUE);

    private final Fields item;
    private final Optional<Standing> standing;

    private SpotlightReader(Fields item, Optional<Standing> standing) {
        this.item = item;
        this.standing = standing;
    }

    /**
     * Reads the field of a beat.
     *
     * @param standing what is known of the run: whether it has what is named
     */
    static Optional<Spotlight> read(Fields beat, Optional<Standing> standing) {
        return beat.find(NAME).flatMap(value -> switch (value) {
            case Json.Text _ -> new SpotlightReader(beat, standing).named();
            case Json.Obj object ->
                new SpotlightReader(new Fields(object, beat.path(NAME), beat.faults()), standing).place();
            default -> {
                beat.wrongKind(beat.path(NAME), value, FieldKind.TEXT_OR_OBJECT);
                yield Optional.<Spotlight>empty();
            }
        });
    }

    private Optional<Spotlight> named() {
        Map<String, Spotlight> names = new LinkedHashMap<>(Names.of(Spotlight.Part.class));
        Arrays.stream(Quantity.values())
                .forEach(quantity -> names.put(SLIDER + quantity.fieldName(), new Spotlight.Slider(quantity)));
        Optional<Spotlight> named = item.choice(NAME, names);
        if (named.isPresent() && named.get() instanceof Spotlight.Slider(Quantity quantity)
                && standing.filter(run -> !quantity.isIn(run.held())).isPresent()) {
            item.faults().add(new Fault.NotOfRun(item.path(NAME), item.written(NAME)));
        }
        return named;
    }

    private Optional<Spotlight> place() {
        Optional<Integer> particle = item.whole("particle", INDICES).map(Long::intValue);
        Optional<Double> theta = item.number("theta", Span.SEEN);
        item.end();
        item.single();
        standing.ifPresent(this::check);
        return particle.<Spotlight>map(Spotlight.Particle::new).or(() -> theta.map(Spotlight.Theta::new));
    }

    private void check(Standing run) {
        boolean onAxis = run.held().problem().features().space().axes() == 1;
        if (item.has("theta") && !onAxis) {
            item.faults().add(new Fault.NotOfRun(item.path("theta"), item.written("theta")));
        }
        Optional<Json> particle = item.find("particle");
        if (particle.isPresent() && particle.get() instanceof Json.Num number && number.value() >= run.particles()
                && INDICES.holds(number.value())) {
            item.faults().add(new Fault.NoSuchParticle(
                    item.path("particle"), (long) number.value(), run.particles()));
        }
    }
}
