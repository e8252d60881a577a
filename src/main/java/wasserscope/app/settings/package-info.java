/**
 * The settings of the scenario: sliders, number fields and the rest of the problem. Limits are those of {@code scenario.Quantity}; a
 * control shows what the frame holds and asks for an edit. For the FX thread.
 */
package wasserscope.app.settings;
