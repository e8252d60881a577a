/**
 * Controls of the window: slider, number field, choices, read-out, text with mathematics, tooltips. They know quantities and words; no
 * session, no run, no picture. For the FX thread.
 */
package wasserscope.app.control;
