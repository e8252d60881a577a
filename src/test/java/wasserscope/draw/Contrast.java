package wasserscope.draw;

import java.awt.Color;

/** The contrast of two colours, as the Web Content Accessibility Guidelines 2 define it. */
public final class Contrast {

    private Contrast() {}

    /** Returns the contrast, 1 … 21. */
    public static double of(Color one, Color other) {
        double a = luminance(one.getRGB());
        double b = luminance(other.getRGB());
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** Returns the relative luminance of 0xRRGGBB, 0 … 1. */
    public static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 0xff) + 0.7152 * linear(rgb >> 8 & 0xff) + 0.0722 * linear(rgb & 0xff);
    }

    private static double linear(int value) {
        double v = value / 255.0;
        return v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4);
    }
}
