/**
 * The catalogue: of each model, loss and start one entry, with what menus offer and how it stands in files; the teachers, and the scenes
 * that a model opens on. Motions, which interventions name, are in {@link wasserscope.scenario.Method}.
 */
package wasserscope.scenario.preset;
