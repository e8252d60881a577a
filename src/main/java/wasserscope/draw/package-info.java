/**
 * Pictures: painters are functions of a frame and a view, and draw on a sheet. The same ones serve the screen and files. Knows nothing
 * of JavaFX, and nothing of files but the faces it carries; is written in the language of its view, whatever the window speaks
 * meanwhile. For any thread, one sheet for one at a time.
 */
package wasserscope.draw;
