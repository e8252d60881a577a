/** Controls of the window that know no session: slider, number field, choices, text with mathematics, tooltips. */
package wasserscope.app.control;
