/**
 * The window as a whole: it is opened and closed here, its rooms are put together, keys are bound, and its content is built anew in
 * another language. FXML and style sheet lie beside the classes, in {@code resources}. A controller makes an edit or another view, and
 * shows what a frame says; it computes nothing and draws nothing. For the FX thread, save where a class says otherwise.
 */
package wasserscope.app;
