package wasserscope.draw.formula;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.scilab.forge.jlatexmath.Box;
import org.scilab.forge.jlatexmath.ResourceParseException;
import org.scilab.forge.jlatexmath.TeXConstants;
import org.scilab.forge.jlatexmath.TeXFormula;
import wasserscope.draw.formula.FormulaFault.Kind;
import wasserscope.draw.formula.Typesetting.Refused;
import wasserscope.draw.formula.Typesetting.Typeset;

/**
 * Sets formulas in display style, in the faces of TeX, each once: a pure function of the source, whose last results are kept. For any
 * thread; the first formula loads the library and its faces (some tenths of a second), each new one takes some milliseconds.
 */
public final class Typesetter {

    /** So many results are kept. */
    private static final int KEPT = 500;

    /** The size for which lengths in points, as the thickness of a box, are thought. */
    private static final float POINTS = 10;

    private static final Map<String, Typesetting> CACHE = Collections.synchronizedMap(new Kept());

    /** The library has one state for all threads. */
    private static final Lock LIBRARY = new ReentrantLock();

    private Typesetter() {}

    /** Results in the order in which they were last asked for. */
    private static final class Kept extends LinkedHashMap<String, Typesetting> {

        private static final long serialVersionUID = 1;

        private Kept() {
            super(KEPT, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Typesetting> eldest) {
            return size() > KEPT;
        }
    }

    /** Returns what comes of a source if that is known already; never waits. */
    public static Optional<Typesetting> known(String source) {
        return Optional.ofNullable(CACHE.get(source));
    }

    /**
     * Sets a formula.
     *
     * @param source what stands between $$ and $$ in TeX: at most {@link FormulaFault#LONGEST} characters
     */
    public static Typesetting of(String source) {
        Optional<FormulaFault> told = FormulaCheck.ofLength(source);
        if (told.isPresent()) {
            return new Refused(told.get());
        }
        Optional<Typesetting> known = known(source);
        if (known.isPresent()) {
            return known.get();
        }
        LIBRARY.lock();
        try {
            Typesetting result = known(source).orElseGet(() -> set(source));
            CACHE.put(source, result);
            return result;
        } finally {
            LIBRARY.unlock();
        }
    }

    private static Typesetting set(String source) {
        Optional<FormulaFault> fault = FormulaCheck.of(source);
        if (fault.isPresent()) {
            return new Refused(fault.get());
        }
        try {
            return new Typeset(outlined(new TeXFormula(source)));
        } catch (ResourceParseException noFaces) {
            return new Refused(new FormulaFault(Kind.NO_FACES, "", 0));
        } catch (RuntimeException | StackOverflowError unreadable) { // the library throws whatever its stacks and arrays do
            return new Refused(new FormulaFault(Kind.UNREADABLE, "", 0));
        }
    }

    private static Formula outlined(TeXFormula formula) {
        Box box = formula.createTeXIcon(TeXConstants.STYLE_DISPLAY, POINTS, true).getBox();
        OutlineGraphics surface = new OutlineGraphics();
        box.draw(surface, 0, 0);
        return new Formula(surface.outline(), box.getWidth(), box.getHeight(), box.getDepth());
    }
}
