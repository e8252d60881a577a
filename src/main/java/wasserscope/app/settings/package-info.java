/** The settings of the scenario: sliders, number fields and the rest of the problem. */
package wasserscope.app.settings;
