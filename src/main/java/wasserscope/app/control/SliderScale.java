package wasserscope.app.control;

import wasserscope.scenario.Quantity;

/**
 * How a slider's length stands for values: logarithmic, the left end standing for 0 where 0 is allowed. The range is that of a hand; the
 * field beside the slider takes every value allowed.
 *
 * @param quantity what is set
 * @param least the value at the left end, or just right of the 0
 * @param greatest the value at the right end
 */
public record SliderScale(Quantity quantity, double least, double greatest) {

    private static final double ZERO_PART = 0.04;
    private static final double DIGITS = 2;

    public static SliderScale of(Quantity quantity) {
        return switch (quantity) {
            case PARTICLES -> new SliderScale(quantity, 1, quantity.greatest());
            case STEP_SIZE -> new SliderScale(quantity, 1e-4, 10);
            case MARGIN -> new SliderScale(quantity, 1e-6, 1);
            case TOLERANCE -> new SliderScale(quantity, 1e-13, 1e-2);
            case ORDER -> new SliderScale(quantity, 1, 32);
            case BATCH -> new SliderScale(quantity, 1, 1000);
            case MOMENTUM -> new SliderScale(quantity, 0.01, quantity.greatest());
            case RADIUS -> new SliderScale(quantity, 0.01, 10);
            case SHARPNESS -> new SliderScale(quantity, 0.5, 50);
            case LAMBDA, NOISE -> new SliderScale(quantity, 1e-4, 1);
            case SEED -> new SliderScale(quantity, 1, 1000);
        };
    }

    private boolean hasZero() {
        return quantity.least() == 0;
    }

    /** Tells whether {@code value} is within the slider's range. */
    public boolean holds(double value) {
        return value >= least && value <= greatest;
    }

    /** Returns where {@code value} stands, 0 … 1. */
    public double part(double value) {
        if (hasZero() && value <= 0) {
            return 0;
        }
        double part = Math.log(value / least) / Math.log(greatest / least);
        double bounded = Math.max(0, Math.min(1, part));
        return hasZero() ? ZERO_PART + (1 - ZERO_PART) * bounded : bounded;
    }

    /** Returns the value at a place, rounded to what a hand can mean. */
    public double value(double part) {
        if (hasZero() && part < ZERO_PART) {
            return 0;
        }
        double rest = hasZero() ? (part - ZERO_PART) / (1 - ZERO_PART) : part;
        double raw = least * Math.pow(greatest / least, Math.max(0, Math.min(1, rest)));
        double unit = Math.pow(10, Math.floor(Math.log10(raw)) - DIGITS + 1);
        double rounded = Math.rint(raw / unit) * unit;
        return quantity.nearest(Math.rint(rounded * 1e9) / 1e9);
    }
}
