/** The outline of a start, carried along, and whether it separates. (CB18, definition 3.2; lecture, <em>Separation</em>.) */
package wasserscope.theory.outline;
