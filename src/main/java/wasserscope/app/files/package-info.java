/**
 * Scenarios and tables from files and to them: dialogs, dropped files, the clipboard. Files are read and written on a thread of their
 * own; what is in them is for {@code scenario.file} and {@code scenario.table}.
 */
package wasserscope.app.files;
