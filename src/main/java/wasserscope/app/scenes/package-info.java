/** The panel of the scenes that come with the program, with their small pictures, which are made on a thread of their own and kept. */
package wasserscope.app.scenes;
