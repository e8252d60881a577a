/**
 * Lessons: beats that each show a run, say a sentence of it, may ask a question, and then let it run on to a moment. A story is a pure
 * function of its file: where each beat stands is a run and a step, never a time of the clock on the wall. Here are the records and the
 * player that needs no window.
 */
package wasserscope.story;
