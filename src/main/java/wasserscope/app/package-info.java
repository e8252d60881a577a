/** The window: FXML, small controllers, and the pictures that the painters make for it. Knows no mathematics. */
package wasserscope.app;
