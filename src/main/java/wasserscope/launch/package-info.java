/** The door: finds the libraries and opens the window, or runs a command. The only place that ends the process. */
package wasserscope.launch;
