package wasserscope.theory.verdict;

/**
 * What is measured of one moment, and what verdicts are made of. Immutable.
 *
 * @param step how many steps the run has made
 * @param time t
 * @param margin η of the escape region
 * @param velocityNorm ‖v‖
 * @param topSpeed max|v(u_i)|
 * @param certificate what can be proven
 * @param escape which particles are in A
 */
public record Findings(
        long step, double time, double margin, double velocityNorm, double topSpeed, Certificate certificate,
        Escape escape) {

    /** Returns F(μ). */
    public double objective() {
        return certificate.objective();
    }

    /** Returns t‖v‖²/F, along the flow −d log F/d log t; 0 for F = 0. */
    public double decay() {
        return objective() > 0 ? time * velocityNorm * velocityNorm / objective() : 0;
    }

    /** Tells whether A is not empty. */
    public boolean hasWayOut() {
        return certificate.minimum().value() <= -margin;
    }

    /**
     * Tells whether the particles rest: max|v| and t‖v‖² are small, by {@code slack} times the thresholds.
     *
     * @param slack 1, or more to let a rest go on
     */
    public boolean rests(Thresholds thresholds, double slack) {
        return topSpeed < slack * thresholds.calm() * margin && decay() <= slack * thresholds.settled();
    }

    /**
     * Tells whether the gap is closed, by {@code slack} times the threshold. The gap over a bounded mass closes where there is next to no
     * mass, as on a line at w = 0: it says something only where there is no way out either.
     *
     * @param slack 1, or more to let a verdict go on
     */
    public boolean closes(Thresholds thresholds, double slack) {
        boolean telling = certificate.kind() == Certificate.Kind.DUAL || !hasWayOut();
        return telling && certificate.closes(slack * thresholds.negligible());
    }
}
