package wasserscope.scenario.file;

import java.util.BitSet;
import java.util.List;
import wasserscope.flow.edit.Refusal;
import wasserscope.flow.start.Start;
import wasserscope.problem.Problem;
import wasserscope.problem.data.Data;
import wasserscope.scenario.Intervention;
import wasserscope.scenario.Method;
import wasserscope.scenario.MoveAtom;
import wasserscope.scenario.Quantity;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.SetEngine;
import wasserscope.scenario.SetRule;
import wasserscope.scenario.SetTarget;
import wasserscope.scenario.Span;
import wasserscope.scenario.json.Fault;
import wasserscope.scenario.json.Faults;
import wasserscope.scenario.json.Fields;
import wasserscope.scenario.json.Names;
import wasserscope.scenario.preset.Model;

/** Tells whether there is what an intervention of a file names, and counts the particles along. */
public final class InterventionChecks {

    private final Fields item;
    private final Faults faults;
    private final Scenario held;
    private final int count;

    private InterventionChecks(Fields item, Scenario held, int count) {
        this.item = item;
        this.faults = item.faults();
        this.held = held;
        this.count = count;
    }

    /**
     * Notes what is wrong with an intervention.
     *
     * @param item where it stands
     * @param held the settings before it
     * @param count how many particles there are before it, or at most
     * @return how many there are after it, or at most
     */
    public static int after(Fields item, Intervention what, Scenario held, int count) {
        return new InterventionChecks(item, held, count).after(what);
    }

    private int after(Intervention what) {
        return switch (what) {
            case Intervention.Set set -> checked(set.quantity());
            case Intervention.SetMethod _ -> count;
            case SetRule rule -> checked(rule);
            case SetEngine set -> checked(set);
            case Intervention.Shake _ -> count;
            case Intervention.Add _ -> added(1);
            case Intervention.Move move -> checked(move.particle());
            case Intervention.Remove remove -> left(remove.particles());
            case Intervention.Split split -> split(split.particles());
            case Intervention.Merge merge -> named(merge.particles());
            case MoveAtom teacher -> checked(teacher);
            case SetTarget set -> checked(set);
        };
    }

    private int checked(Quantity quantity) {
        boolean ofModel = quantity == Quantity.SHARPNESS || quantity == Quantity.ORDER;
        if (ofModel && !quantity.isIn(held)) {
            faults.add(new Fault.Unsuited(item.path("field"), quantity.field(), Model.of(held.problem().features())));
        }
        return count;
    }

    private int checked(SetRule rule) {
        boolean flows = Method.of(held.motion()) == Method.GRADIENT_FLOW;
        if (flows && rule.quantity() == Quantity.STEP_SIZE) {
            faults.add(new Fault.FlowFindsNone(item.path("value"), rule.quantity().rule().orElseThrow()));
        }
        return count;
    }

    private int checked(SetEngine set) {
        if (!set.isIn(held)) {
            List<String> those = List.copyOf(Names.of(held.problem().engines()).keySet());
            faults.add(new Fault.NotOneOf(item.path("value"), Names.of(set.engine()), those));
        }
        return count;
    }

    private int checked(MoveAtom teacher) {
        teacher.refusal(held).ifPresent(reason -> {
            switch (reason) {
                case Refusal.NoTeacher _ -> faults.add(new Fault.NoTeacher(item.path("kind")));
                case Refusal.NoSuchAtom bad ->
                    faults.add(new Fault.NoSuchAtom(item.path("atom"), bad.atom(), bad.count()));
                case Refusal.NegativeWeight bad -> faults.add(new Fault.OutOfRange(
                        item.path("w"), Double.toString(bad.weight()), Span.NOT_NEGATIVE));
                default -> throw new IllegalStateException("no fault of a teacher: " + reason);
            }
        });
        return count;
    }

    private int checked(SetTarget set) {
        Problem problem = held.problem();
        set.data().flatMap(Data::heldOut).ifPresent(
                out -> TargetChecks.note(item.child("data").child("held"), out.y(), problem.loss()));
        TargetChecks.note(item.child("target"), set.target(), set.data().orElse(problem.data()), problem.loss());
        return count;
    }

    private int added(int more) {
        long sum = (long) count + more;
        if (sum > Start.MOST_PARTICLES) {
            faults.add(new Fault.OutOfRange(item.path("kind"), sum + " particles", Quantity.PARTICLES.span()));
        }
        return (int) Math.min(sum, Start.MOST_PARTICLES);
    }

    private int split(List<Integer> halved) {
        named(halved);
        return added(halved.size());
    }

    /** Notes particles that are not there, or named twice. After some merged, there may be fewer than {@code count}. */
    private int named(List<Integer> named) {
        String path = item.path("particles");
        BitSet seen = new BitSet(count);
        boolean twice = false;
        for (int i = 0; i < named.size() && !faults.isFull(); i++) {
            int index = named.get(i);
            if (index >= count) {
                faults.add(new Fault.NoSuchParticle(path + "[" + i + "]", index, count));
            } else {
                twice |= seen.get(index);
                seen.set(index);
            }
        }
        if (twice) {
            faults.add(new Fault.NamedTwice(path));
        }
        return count;
    }

    private int left(List<Integer> gone) {
        named(gone);
        int distinct = (int) gone.stream().distinct().count();
        if (distinct >= count) {
            faults.add(new Fault.CannotRemove(item.path("particles"), count));
        }
        return Math.max(1, count - distinct);
    }

    private int checked(int index) {
        if (index >= count) {
            faults.add(new Fault.NoSuchParticle(item.path("particle"), index, count));
        }
        return count;
    }
}
