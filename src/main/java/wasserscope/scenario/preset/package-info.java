/** What menus offer: models, losses, starts and teachers, and the scenes that a model opens on. */
package wasserscope.scenario.preset;
