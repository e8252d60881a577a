package wasserscope.scenario.file;

import java.util.List;
import wasserscope.flow.step.Momentum;
import wasserscope.scenario.FileFields;
import wasserscope.scenario.Quantity;
import wasserscope.scenario.Span;
import wasserscope.scenario.json.Json;
import wasserscope.scenario.json.Names;

/** Writes fields into an object, in the order in which they are passed. */
class FieldWriter implements FileFields {

    private final Json.Obj json;

    FieldWriter(Json.Obj json) {
        this.json = json;
    }

    @Override
    public double number(String name, Span allowed, double present) {
        json.with(name, present);
        return present;
    }

    @Override
    public int count(String name, Span allowed, int present) {
        json.with(name, present);
        return present;
    }

    @Override
    public Momentum momentum(Momentum present) {
        String name = Quantity.MOMENTUM.fieldName();
        switch (present) {
            case Momentum.Constant(double factor) -> json.with(name, factor);
            case Momentum.Restart _ -> json.with(name, Quantity.MOMENTUM.rule().orElseThrow());
        }
        return present;
    }

    @Override
    public boolean flag(String name, int since, boolean present) {
        if (present) {
            json.with(name, new Json.Word("true"));
        }
        return present;
    }

    @Override
    public long seed(long present) {
        json.with("seed", present);
        return present;
    }

    @Override
    public <E extends Enum<E>> E choice(String name, int since, List<E> constants, E present) {
        if (present != constants.getFirst()) {
            json.with(name, Names.of(present));
        }
        return present;
    }
}
