/**
 * The outline of a start, carried along by tracers, and whether it separates. Separation is decided of the start alone; the outline only
 * shows what becomes of it. ({@linkplain wasserscope CB18}, definition 3.2; lecture, <em>Separation</em>.)
 */
package wasserscope.theory.outline;
