package wasserscope.theory.minimum;

/**
 * What is known of the supremum over Θ and its ends.
 *
 * @param best the greatest value met
 * @param bound no value is greater; rounded outward
 */
record Supremum(Candidate best, double bound) {}
