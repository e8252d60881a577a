package wasserscope.flow.motion;

/**
 * The sides of the kinks of F that the particles are on. With the sides held the velocity is smooth, also a little beyond the kinks,
 * where it is the smooth continuation. A side is left when its <em>margin</em> falls below 0: how far a particle is from its kink, or,
 * of one that is held on a kink, by how much the field on both sides leads back to it.
 */
interface Sides extends VelocityField {

    /**
     * Chooses the sides at {@code u}, by {@code u} alone, so that the velocity is that of Filippov, of least norm. A particle that
     * leaves a point where its velocity has no one direction is put beside it.
     */
    void choose(double[] u);

    /** Returns a new column of the margins at {@code u}, where the velocity is {@code v}: of each particle its least. */
    double[] margins(double[] u, double[] v);

    /** Tells whether a margin may have been less than 0 within a step at whose ends it is not. */
    boolean mayDip(double duration, double[] u, double[] v, double[] laterU, double[] laterV);

    /** Puts on their kinks the particles whose margin is used up, and those that are held there. */
    void settle(double[] u, double[] v);
}
