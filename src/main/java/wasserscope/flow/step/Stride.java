package wasserscope.flow.step;

/**
 * The numbers with which one step is made. Immutable.
 *
 * @param eta η, positive
 * @param momentum the part of the last way that is gone again; 0 where the motion has none
 */
public record Stride(double eta, double momentum) {}
