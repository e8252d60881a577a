package wasserscope.scenario.preset;

import java.util.List;
import wasserscope.flow.start.Explicit;
import wasserscope.flow.start.Range;
import wasserscope.flow.start.Stretch;
import wasserscope.scenario.FileFields;

/** The fields that a start may have in a file. */
public interface StartFields extends FileFields {

    /** Passes {@code min}, {@code max} and {@code gap}: a part of Θ. */
    Range range(Range present);

    /** Passes {@code arc}: angles, at most a full turn. */
    Stretch arc(Stretch present);

    /** Passes a point of Θ. */
    List<Double> position(String name, List<Double> present);

    /** Passes {@code w} and {@code theta}: the particles one by one. */
    Explicit particles(Explicit present);
}
