/**
 * The panel in which a table of the user's becomes the data of a run: its columns as they were read, what each is taken for, and a picture
 * of the points. Tables are read, taken and painted on a thread of their own.
 */
package wasserscope.app.data;
