/** The panel of built-in scenes with their small pictures. */
package wasserscope.app.scenes;
