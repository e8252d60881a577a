package wasserscope.draw.axis;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import wasserscope.draw.sheet.Theme;
import wasserscope.scenario.PlaneWindow;
import wasserscope.words.Language;

/** Round values along an axis, with their labels in the notation of {@link wasserscope.words.RichText}. */
public final class Ticks {

    private static final double LINE = 13;

    /** What a power of ten is multiplied by, in tenths. */
    private static final int[] COARSE = {10, 20, 50};

    private static final int[] FINE = {10, 12, 15, 20, 25, 30, 40, 50, 60, 80};

    /** More digits behind the point find no room beside an axis. */
    private static final int MOST_DECIMALS = 5;

    private static final int LEAST_EXPONENT = -323;
    private static final int GREATEST_EXPONENT = 308;

    private Ticks() {}

    /** A value and what is written beside it. */
    public record Tick(double value, String label) {}

    /**
     * Returns multiples of 1, 2 or 5 times a power of ten within [low, high], at most about {@code most} of them; none if that is no
     * interval of distinct numbers.
     */
    public static List<Tick> linear(Language language, double low, double high, int most) {
        if (!PlaneWindow.isWide(low, high) || !Double.isFinite(high - low)) {
            return List.of();
        }
        double raw = (high - low) / Math.max(1, most);
        double power = Math.pow(10, Math.floor(Math.log10(raw)));
        double part = raw / power;
        double spacing = power * (part <= 1 + 1e-9 ? 1 : part <= 2 + 1e-9 ? 2 : part <= 5 + 1e-9 ? 5 : 10);
        int decimals = Math.max(0, (int) -Math.floor(Math.log10(spacing) + 1e-9));
        List<Tick> ticks = new ArrayList<>();
        double first = Math.ceil(low / spacing - 1e-9);
        int count = (int) Math.min(2 * most + 2, Math.floor(high / spacing + 1e-9) - first + 1);
        for (int k = 0; k < count; k++) {
            double value = (first + k) * spacing;
            ticks.add(new Tick(value, label(language, value, spacing, decimals)));
        }
        return ticks;
    }

    private static String label(Language language, double value, double spacing, int decimals) {
        if (decimals > MOST_DECIMALS) {
            int exponent = -decimals;
            double mantissa = value * Math.pow(10, decimals);
            return value == 0 ? "0" : language.fixed(mantissa, 0) + "·" + language.power(exponent);
        }
        boolean plain = Math.abs(value) < 1e6 || Math.abs(value) > 100 * spacing;
        return plain ? language.fixed(value, decimals) : language.significant(value);
    }

    /**
     * Returns 0 and, of an axis about it, the largest 1, 2 or 5 times a power of ten with both signs; where their labels would touch, the
     * largest of more such multiples, which come closer to the ends; 0 alone where these would too.
     */
    public static List<Tick> symmetric(Language language, PlotAxis axis, Theme theme) {
        return Stream.of(COARSE, FINE)
                .map(tenths -> symmetric(language, axis.high(), tenths))
                .filter(ticks -> axis.at(0) - axis.at(ticks.getLast().value()) >= theme.type(LINE))
                .findFirst()
                .orElseGet(() -> List.of(new Tick(0, "0")));
    }

    private static List<Tick> symmetric(Language language, double top, int... tenths) {
        double power = Math.pow(10, Math.floor(Math.log10(top)));
        int most = IntStream.of(tenths).filter(k -> k <= 10 * top / power).max().orElse(tenths[0]);
        double value = most * power / 10;
        double digit = most % 10 == 0 ? power : power / 10;
        int decimals = Math.max(0, (int) -Math.floor(Math.log10(digit) + 1e-9));
        return DoubleStream.of(-value, 0, value)
                .mapToObj(at -> new Tick(at, label(language, at, value, decimals)))
                .toList();
    }

    /** Returns powers of ten within [low, high], every one or every few so that at most {@code most} remain. */
    public static List<Tick> decades(Language language, double low, double high, int most) {
        int first = (int) Math.max(LEAST_EXPONENT, Math.ceil(Math.log10(low) - 1e-9));
        int last = (int) Math.min(GREATEST_EXPONENT, Math.floor(Math.log10(high) + 1e-9));
        int stride = Math.max(1, (int) Math.ceil((last - first + 1.0) / Math.max(1, most)));
        List<Tick> ticks = new ArrayList<>();
        for (int exponent = first; exponent <= last; exponent++) {
            if (Math.floorMod(exponent, stride) == 0) {
                ticks.add(new Tick(Math.pow(10, exponent), label(language, exponent)));
            }
        }
        return ticks;
    }

    private static String label(Language language, int exponent) {
        return exponent >= -2 && exponent <= 3
                ? language.fixed(Math.pow(10, exponent), Math.max(0, -exponent))
                : language.power(exponent);
    }
}
