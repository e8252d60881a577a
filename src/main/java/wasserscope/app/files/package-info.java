/** Scenarios and tables from files and to them: dialogs, dropped files, the clipboard. */
package wasserscope.app.files;
