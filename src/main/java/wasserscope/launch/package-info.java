/**
 * The door: finds the libraries, and opens the window or runs a command. The only room that knows both {@code app} and {@code cli}, and
 * the only one that ends the process. {@link Main}, {@link WindowLayer} and {@link LaunchWords} are compiled for older releases of Java
 * and use the JDK alone, so that a wrong Java gets a sentence and no stack trace.
 */
package wasserscope.launch;
