/**
 * Pictures: painters are functions of a frame and a view, and draw on a sheet. The same ones serve the screen and files. Knows nothing
 * of JavaFX or of files.
 */
package wasserscope.draw;
