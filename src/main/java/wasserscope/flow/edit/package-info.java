/**
 * What a hand does to particles: adding, moving, removing, splitting, merging, shaking. The mass of a measure stays 1; what cannot be
 * done has a typed {@link Refusal}. Pure functions of particles, lifting and start. ({@linkplain wasserscope CB18}, appendix A.)
 */
package wasserscope.flow.edit;
