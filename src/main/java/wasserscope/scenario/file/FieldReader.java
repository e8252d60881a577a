package wasserscope.scenario.file;

import java.util.ArrayList;
import java.util.List;
import wasserscope.scenario.FileFields;
import wasserscope.scenario.Quantity;
import wasserscope.scenario.Span;

/** Answers what a file says. What is wrong is noted, and taken for omitted. */
class FieldReader implements FileFields {

    private final Fields fields;
    private final long version;
    private final List<String> quantities = new ArrayList<>();

    /**
     * Reads the fields of an object.
     *
     * @param version of the file: what a later one has is unknown to it
     */
    FieldReader(Fields fields, long version) {
        this.fields = fields;
        this.version = version;
    }

    /** Notes the quantities read that are there and yet not of the kind that is taken where none is said. */
    void refuseAllBut(String usual) {
        quantities.stream().filter(fields::has).forEach(name -> fields.faults()
                .add(new Fault.NotOfUsualKind(fields.path(name), usual)));
    }

    @Override
    public double number(Quantity quantity, double present) {
        quantities.add(quantity.fieldName());
        return FileFields.super.number(quantity, present);
    }

    @Override
    public int count(Quantity quantity, int present) {
        quantities.add(quantity.fieldName());
        return FileFields.super.count(quantity, present);
    }

    @Override
    public double number(String name, Span allowed, double present) {
        return fields.number(name, allowed, present);
    }

    @Override
    public int count(String name, Span allowed, int present) {
        return fields.count(name, allowed, present);
    }

    @Override
    public long seed(long present) {
        return fields.seed("seed");
    }

    @Override
    public <E extends Enum<E>> E choice(String name, int since, List<E> constants, E present) {
        return version < since ? present : fields.choice(name, Names.of(constants)).orElse(present);
    }
}
