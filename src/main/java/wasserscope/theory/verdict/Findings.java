package wasserscope.theory.verdict;

/**
 * What is measured of one moment, and what verdicts are made of. Immutable.
 *
 * @param step how many steps the run has made
 * @param time t
 * @param margin κ of the escape region, in force and asked for
 * @param velocityNorm ‖v‖
 * @param topSpeed max|v(u_i)|
 * @param trend how F has gone so far
 * @param certificate what can be proven
 * @param escape which particles are in A
 * @param fit how the network fits beside F
 */
public record Findings(
        long step, double time, Margin margin, double velocityNorm, double topSpeed, Trend trend,
        Certificate certificate, Escape escape, Fit fit) {

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
        return certificate.minimum().value() <= -margin.value();
    }

    /** Tells whether F has moved since the start, by {@code part}·R(0), or t is long enough for that: before, slow is not at rest. */
    private boolean hasMoved(double part) {
        Scale scale = certificate.scale();
        return trend.farthest() >= part * scale.risk() || scale.isLong(time);
    }

    /**
     * Tells whether the particles rest: F has moved before, and max|v| and t‖v‖² are small, by {@code slack} times the thresholds.
     *
     * @param slack 1, or more to let a rest go on
     */
    public boolean rests(Thresholds thresholds, double slack) {
        return hasMoved(thresholds.moved())
                && topSpeed < slack * thresholds.calm() * margin.value()
                && decay() <= slack * thresholds.settled();
    }

    /**
     * Tells whether the gap is closed, by {@code slack} times the threshold, to a minimum that there is.
     *
     * @param slack 1, or more to let a verdict go on
     */
    public boolean closes(Thresholds thresholds, double slack) {
        return !certificate.fit().isSeparated() && certificate.closes(slack * thresholds.negligible());
    }

    /** Tells whether μ is stationary: it rests, or is optimal, where t‖v‖² is no small part of an F that goes to 0. */
    public boolean isStationary(Thresholds thresholds) {
        return rests(thresholds, 1) || closes(thresholds, 1);
    }
}
